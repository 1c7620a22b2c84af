/**
 * What a log may say of an unexpected error: its kind, its code, and where it came from. Its message and its other
 * properties may quote a customer or an answer of Slack's.
 */
export function describeFault(error: unknown): { error: string; code?: string | number; at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? error.code : undefined;
  const at = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(at !== undefined && { at: at.trim() }),
  };
}
