/** What a log may say of an unexpected error: its kind and where it came from. Its message may quote a customer. */
export function describeFault(error: unknown): { error: string; at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const at = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  return at === undefined ? { error: error.name } : { error: error.name, at: at.trim() };
}
