import type { Variable } from './variables.js';

/** The variables, one value at a time, with what is found wrong with them. */
export interface Reading {
  /** Undefined when it is not set; an empty value counts as such, so that an inherited one can be switched off. */
  value(name: Variable): string | undefined;
  /** Never repeats a value: any of them may be a secret. */
  wrong(name: Variable, words: string): void;
  notice(words: string): void;
}

/** Reads from these variables. `errors` and `notices` grow as it is read. */
export function startReading(vars: Record<string, string | undefined>): {
  reading: Reading;
  errors: string[];
  notices: string[];
} {
  const errors: string[] = [];
  const notices: string[] = [];
  const reading: Reading = {
    value(name) {
      const text = vars[name]?.trim();
      if (!text) return undefined;
      if (isQuoted(name, text)) {
        const how = 'write it without quotes, or in .env with one at either end';
        tellOnce(`${name} begins with a quotation mark: ${how}`);
        // What is wrong within the quotes is told at once.
        return text.replace(/^["'`]|["'`]$/g, '') || undefined;
      }
      if (PATHS.some((path) => path === name) && /^~(?:\/|$)/.test(text)) {
        tellOnce(`${name} begins with ~, which only a shell knows: write the whole path`);
        return undefined;
      }
      return text;
    },
    wrong: (name, words) => errors.push(`${name} ${words}`),
    notice: (words) => notices.push(words),
  };
  /** A value may be read more than once. */
  const tellOnce = (words: string) => {
    if (!errors.includes(words)) errors.push(words);
  };
  return { reading, errors, notices };
}

const PATHS = ['FLO_DATA', 'FLO_CONFIG'] as const satisfies Variable[];

/**
 * In quotes that a shell would have taken away: Docker's `--env-file` hands them on, and `.env` does so with one that
 * is not closed. The name before an address may stand in quotes of its own.
 */
function isQuoted(name: Variable, text: string): boolean {
  return /^(["'`]).*\1$/s.test(text) || (/^["'`]/.test(text) && !name.startsWith('MAIL_'));
}
