import type { BaseLanguageModelInput } from '@langchain/core/language_models/base';
import type { ConfigurableChatModelCallOptions } from 'langchain/chat_models/universal';
import { type AnswerForm, answerSchema } from './answer.js';

/** How the form of the answer is asked for, best first. */
export const FORMATS = ['bounded-schema', 'schema', 'json-object'] as const;
export type Format = (typeof FORMATS)[number];

/** The longest answer, in tokens: several times a good one, and written by a small local model in time. */
const MAX_TOKENS = 1_000;
/** Models that think first spend tokens on it. */
const MAX_TOKENS_THINKING = 4_000;

export interface Question {
  prompt: { system: string; user: string };
  /** The form of the answer. */
  form: AnswerForm;
}

export interface Said {
  text: string;
  /** `stop` when the answer is whole; null where a server says nothing. */
  finish: string | null;
  refused: boolean;
  tokens?: { in: number; out: number };
}

/** One model behind an OpenAI-compatible address. */
export interface Model {
  /** One call. Rejects with whatever the client throws. */
  ask(question: Question, format: Format, signal: AbortSignal): Promise<Said>;
}

type CallOptions = ConfigurableChatModelCallOptions & { response_format: unknown };

/** Opens the model through LangChain. Loading it takes about a second and 45 MB, so it is loaded when first needed. */
export async function openModel(opts: { model: string; apiKey: string; baseUrl: string }): Promise<Model> {
  const { initChatModel } = await import('langchain');
  const thinks = /^o\d|^gpt-5(?!-chat)/.test(opts.model);
  const chat = await initChatModel<BaseLanguageModelInput, CallOptions>(opts.model, {
    modelProvider: 'openai',
    apiKey: opts.apiKey,
    configuration: { baseURL: opts.baseUrl },
    // A second try is a new inquiry's budget: the rules are there in the meantime.
    maxRetries: 0,
    maxTokens: thinks ? MAX_TOKENS_THINKING : MAX_TOKENS,
    useResponsesApi: false,
    // LangChain keeps a refusal nowhere else (checked with @langchain/openai 1.5.8).
    __includeRawResponse: true,
    ...(thinks ? { reasoning: { effort: 'low' } } : {}),
  });
  return {
    async ask({ prompt, form }, format, signal) {
      const system = format === 'json-object' ? `${prompt.system}\n\n${describeSchema(form)}` : prompt.system;
      const reply = await chat.invoke(
        [
          { role: 'system', content: system },
          { role: 'user', content: prompt.user },
        ],
        { response_format: responseFormat(form, format), signal },
      );
      const finish: unknown = reply.response_metadata.finish_reason;
      const usage = reply.usage_metadata;
      return {
        text: typeof reply.content === 'string' ? reply.content : '',
        finish: typeof finish === 'string' ? finish : null,
        refused: holdsRefusal(reply.additional_kwargs.__raw_response),
        ...(usage?.input_tokens !== undefined && usage.output_tokens !== undefined
          ? { tokens: { in: usage.input_tokens, out: usage.output_tokens } }
          : {}),
      };
    },
  };
}

function holdsRefusal(raw: unknown): boolean {
  const { choices } = (raw ?? {}) as { choices?: { message?: { refusal?: unknown } }[] };
  const refusal = choices?.[0]?.message?.refusal;
  return typeof refusal === 'string' && refusal !== '';
}

function responseFormat(form: AnswerForm, format: Format): unknown {
  if (format === 'json-object') return { type: 'json_object' };
  return {
    type: 'json_schema',
    json_schema: {
      name: form,
      strict: true,
      schema: answerSchema(form, { bounds: format === 'bounded-schema' }),
    },
  };
}

function describeSchema(form: AnswerForm): string {
  return `The JSON object must follow this JSON schema:\n${JSON.stringify(answerSchema(form, { bounds: true }))}`;
}
