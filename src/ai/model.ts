import { randomUUID } from 'node:crypto';
import type { BaseLanguageModelInput } from '@langchain/core/language_models/base';
import type { ConfigurableChatModelCallOptions } from 'langchain/chat_models/universal';
import type { Tokens } from '../core/preparation.js';
import { type AnswerForm, answerSchema } from './answer.js';

/** How the form of the answer is asked for, best first. */
export const FORMATS = ['bounded-schema', 'schema', 'json-object'] as const;
export type Format = (typeof FORMATS)[number];

/** The longest answer, in tokens: several times a good one, and written by a small local model in time. */
const MAX_TOKENS = 1_000;
/** Models that think first spend tokens on it. */
const MAX_TOKENS_THINKING = 4_000;

/** The most that is read of a server's reply, in characters: many times the longest answer. */
const MAX_REPLY = 1_000_000;

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
  tokens?: Tokens;
}

/** A call that brought no answer: what the client threw, and what it cost all the same. */
export interface Unsaid {
  error: unknown;
  tokens?: Tokens;
}

/** One model behind an OpenAI-compatible address. */
export interface Model {
  /** One call. Never rejects. */
  ask(question: Question, format: Format, signal: AbortSignal): Promise<Said | Unsaid>;
}

type CallOptions = ConfigurableChatModelCallOptions & {
  response_format: unknown;
  options: { headers: Record<string, string> };
};

/** Opens the model through LangChain. Loading it takes about a second and 45 MB, so it is loaded when first needed. */
export async function openModel(opts: { model: string; apiKey: string; baseUrl: string }): Promise<Model> {
  const { initChatModel } = await import('langchain');
  const calls = new Map<string, Call>();
  // A gateway writes the provider before it, as in openai/gpt-5-mini.
  const thinks = /(?:^|\/)(?:o\d|gpt-5(?!-chat))/.test(opts.model);
  const chat = await initChatModel<BaseLanguageModelInput, CallOptions>(opts.model, {
    modelProvider: 'openai',
    apiKey: opts.apiKey,
    configuration: { baseURL: opts.baseUrl, fetch: fetchCounting(calls) },
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
      const messages = [
        { role: 'system', content: system },
        { role: 'user', content: prompt.user },
      ];
      const id = randomUUID();
      const call: Call = {};
      calls.set(id, call);
      try {
        const reply = await chat.invoke(messages, {
          response_format: responseFormat(form, format),
          signal,
          options: { headers: { [CALL_HEADER]: id } },
        });
        const finish: unknown = reply.response_metadata.finish_reason;
        return {
          text: typeof reply.content === 'string' ? reply.content : '',
          finish: typeof finish === 'string' ? finish : null,
          refused: holdsRefusal(reply.additional_kwargs.__raw_response),
          ...call,
        };
      } catch (error) {
        return { error, ...call };
      } finally {
        calls.delete(id);
      }
    },
  };
}

/** What one call was found to cost. */
interface Call {
  tokens?: Tokens;
}

/**
 * Tells the client's fetch which call it makes, and goes no further. What Node keeps for that purpose, an
 * AsyncLocalStorage, is asked at every promise of the whole process from then on: each took three times as long.
 */
const CALL_HEADER = 'x-flo-call';

/**
 * Reads the tokens from the answer itself: the client throws for one that was cut off, filtered or misshapen, and
 * its error does not tell what was paid for (checked with @langchain/openai 1.5.8).
 */
function fetchCounting(calls: ReadonlyMap<string, Call>): typeof fetch {
  return async (url, init) => {
    const headers = new Headers(init?.headers);
    const call = calls.get(headers.get(CALL_HEADER) ?? '');
    headers.delete(CALL_HEADER);
    const response = await fetch(url, { ...init, headers });
    if (!response.ok) return withErrorInPlace(response);
    const text = await readStart(response);
    const tokens = readTokens(text);
    if (tokens && call) call.tokens = tokens;
    return new Response(text || null, response);
  };
}

/** The client looks for an error under `error` alone, and says of vLLM's or FastAPI's that there is no body. */
async function withErrorInPlace(response: Response): Promise<Response> {
  const text = await readStart(response).catch(() => '');
  return new Response(underError(text) || null, response);
}

/** What is over the limit stays unread, and such a reply does not parse. */
async function readStart(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of response.body ?? []) {
    text += decoder.decode(part, { stream: true });
    if (text.length > MAX_REPLY) break;
  }
  return text + decoder.decode();
}

function underError(text: string): string {
  try {
    const body = JSON.parse(text) as object;
    return 'error' in body ? text : JSON.stringify({ error: body });
  } catch {
    return text;
  }
}

function readTokens(text: string): Tokens | null {
  let usage: unknown;
  try {
    usage = (JSON.parse(text) as { usage?: unknown } | null)?.usage;
  } catch {
    return null;
  }
  const { prompt_tokens: read, completion_tokens: written } = (usage ?? {}) as Record<string, unknown>;
  return isCount(read) && isCount(written) ? { in: read, out: written } : null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function holdsRefusal(raw: unknown): boolean {
  const { choices } = (raw ?? {}) as { choices?: { message?: { refusal?: unknown } }[] };
  const refusal = choices?.[0]?.message?.refusal;
  return typeof refusal === 'string' && refusal !== '';
}

/**
 * By this name the client asks how an answer is parsed; by itself it throws for one in a code fence, as servers send
 * that take the schema and forget it (checked with openai 6.49.0). A function does not travel.
 */
const asItStands = (content: string): string => content;

function responseFormat(form: AnswerForm, format: Format): unknown {
  if (format === 'json-object') return { type: 'json_object' };
  return {
    type: 'json_schema',
    json_schema: {
      name: form,
      strict: true,
      schema: answerSchema(form, { bounds: format === 'bounded-schema' }),
    },
    $parseRaw: asItStands,
  };
}

function describeSchema(form: AnswerForm): string {
  return `The JSON object must follow this JSON schema:\n${JSON.stringify(answerSchema(form, { bounds: true }))}`;
}
