/** Why there is no answer. `words` go on the card; they never hold a customer's or a provider's text. */
export interface Failure {
  code:
    | 'time'
    | 'behind'
    | 'stopped'
    | 'key'
    | 'quota'
    | 'rate'
    | 'unreachable'
    | 'server'
    | 'model-name'
    | 'request'
    | 'cut-off'
    | 'filtered'
    | 'declined'
    | 'wrong-form'
    | 'empty'
    | 'too-long'
    | 'unexpected';
  words: string;
}

export function failure(code: Failure['code'], detail?: string | number): Failure {
  return { code, words: wordsFor(code, detail) };
}

/** Reads a failure from whatever LangChain and its client threw. */
export function failureFrom(error: unknown): Failure {
  const facts = readError(error);
  if (facts.name === 'LengthFinishReasonError') return failure('cut-off');
  if (facts.name === 'ContentFilterFinishReasonError') return failure('filtered');
  if (error instanceof SyntaxError) return failure('wrong-form');
  if (facts.status === 401 || facts.status === 403) return failure('key', facts.status);
  if (facts.status === 402 || facts.code === 'insufficient_quota') return failure('quota');
  if (facts.status === 429) return failure('rate');
  if (facts.status === 404) return failure('model-name');
  if (facts.code === 'content_filter' || facts.code === 'content_policy_violation')
    return failure('filtered');
  if (facts.status !== undefined && facts.status >= 500) return failure('server', facts.status);
  if (facts.status !== undefined) return failure('request', facts.status);
  if (facts.name === 'ContextOverflowError') return failure('request');
  if (facts.name === 'TimeoutError') return failure('unreachable');
  if (/connection|fetch failed|network|socket|terminated/i.test(`${facts.name} ${facts.message}`)) {
    return failure('unreachable');
  }
  if (facts.code === 'ERR_INVALID_URL') return failure('unreachable');
  // The client reads an answer's fields before anybody can check that they are there.
  if (error instanceof TypeError) return failure('wrong-form');
  return failure('unexpected');
}

/** What a `finish_reason` tells against an answer, in the words of whichever provider; null of one that is whole. */
export function failureFromFinish(finish: string | null): Failure | null {
  if (finish === null) return null;
  if (/length|max_?tokens|window|limit/i.test(finish)) return failure('cut-off');
  if (/refus/i.test(finish)) return failure('declined');
  if (/filter|safety|block|prohibit|guardrail|recitation/i.test(finish)) return failure('filtered');
  if (/error|abort|cancel/i.test(finish)) return failure('unexpected');
  return null;
}

/** What a server says when it does not know the `response_format` it was sent, or null. */
export function refusedFormat(error: unknown): 'bounds' | 'schema' | null {
  const { status, message } = readError(error);
  if (status !== 400 && status !== 422) return null;
  if (
    !/response_format|json_schema|structured output|json mode|max_?(?:length|items)|\bschema\b/i.test(message)
  )
    return null;
  return /max_?(?:length|items)|not permitted|keyword/i.test(message) ? 'bounds' : 'schema';
}

function wordsFor(code: Failure['code'], detail: string | number | undefined): string {
  switch (code) {
    case 'time':
      return `The model did not answer within ${detail} s`;
    case 'behind':
      return 'The model was still busy with other inquiries';
    case 'stopped':
      return 'The model was not waited for';
    case 'key':
      return `The model's key was refused (${detail})`;
    case 'quota':
      return "The model's quota is used up";
    case 'rate':
      return 'The model is taking no more requests right now (429)';
    case 'unreachable':
      return 'The model could not be reached';
    case 'server':
      return `The model's server had a problem (${detail})`;
    case 'model-name':
      return 'The model was not found at this address (404)';
    case 'request':
      return detail === undefined
        ? 'The inquiry was too long for the model'
        : `The model's server did not accept the request (${detail})`;
    case 'cut-off':
      return 'The answer was cut off';
    case 'filtered':
      return 'The provider filtered the answer';
    case 'declined':
      return 'The model declined to answer';
    case 'wrong-form':
      return 'The answer did not have the expected form';
    case 'empty':
      return 'The answer was empty';
    case 'too-long':
      return 'The answer was too long for a reply';
    case 'unexpected':
      return 'The model could not be used';
  }
}

function readError(error: unknown): { name: string; message: string; status?: number; code?: string } {
  if (typeof error !== 'object' || error === null) return { name: '', message: String(error) };
  const facts = error as {
    name?: unknown;
    message?: unknown;
    status?: unknown;
    code?: unknown;
    error?: unknown;
  };
  const inner = (facts.error ?? {}) as { code?: unknown; type?: unknown };
  const code = [facts.code, inner.code, inner.type].find((value) => typeof value === 'string');
  return {
    // The client's classes leave `name` at "Error".
    name: error.constructor.name === 'Error' ? String(facts.name) : error.constructor.name,
    message: String(facts.message ?? ''),
    status: typeof facts.status === 'number' ? facts.status : undefined,
    code: code as string | undefined,
  };
}
