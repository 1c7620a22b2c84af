/**
 * Small checks that describe Block Kit's shapes, and word what is wrong as Slack does:
 * `must be less than 3001 characters [json-pointer:/blocks/0/text/text]`.
 */

export type Json = Record<string, unknown>;

export interface Place {
  /** JSON pointer of the value. */
  path: string;
  surface: 'message' | 'modal';
  /** What is wrong so far, in Slack's words. */
  wrong: string[];
}

export type Check = (value: unknown, at: Place) => void;

export function blame(at: Place, words: string): void {
  at.wrong.push(`${words} [json-pointer:${at.path}]`);
}

export function below(at: Place, key: string | number): Place {
  return { ...at, path: `${at.path}/${key}` };
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string of `min` to `max` characters. */
export function text(max: number, min = 0): Check {
  return (value, at) => {
    if (typeof value !== 'string') return blame(at, 'must be a string');
    if (value.length > max) blame(at, `must be less than ${max + 1} characters`);
    if (value.length < min) blame(at, `must be more than ${min - 1} characters`);
  };
}

export function matching(pattern: RegExp, max: number, words: string): Check {
  return (value, at) => {
    text(max)(value, at);
    if (typeof value === 'string' && !pattern.test(value)) blame(at, words);
  };
}

export const flag: Check = (value, at) => {
  if (typeof value !== 'boolean') blame(at, 'must be a boolean');
};

export function whole(min: number, max: number): Check {
  return (value, at) => {
    if (!Number.isInteger(value)) return blame(at, 'must be an integer');
    if ((value as number) < min) blame(at, `must be greater than ${min - 1}`);
    if ((value as number) > max) blame(at, `must be less than ${max + 1}`);
  };
}

export function oneOf(...allowed: (string | number)[]): Check {
  return (value, at) => {
    if (!allowed.includes(value as string)) blame(at, 'must be a valid enum value');
  };
}

export function list(item: Check, max: number, min = 0): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return blame(at, 'must be an array');
    if (value.length > max) blame(at, `no more than ${max} items allowed`);
    if (value.length < min) blame(at, `no less than ${min} items allowed`);
    value.slice(0, max).forEach((each, index) => {
      item(each, below(at, index));
    });
  };
}

/** An object with exactly these fields. `rule` looks at the whole, once each field is in order. */
export function shape(
  required: Record<string, Check>,
  optional: Record<string, Check> = {},
  rule?: (value: Json, at: Place) => void,
): Check {
  return (value, at) => {
    if (!isObject(value)) return blame(at, 'must provide an object');
    const before = at.wrong.length;
    for (const key of Object.keys(required)) {
      if (value[key] === undefined || value[key] === null) blame(at, `missing required field: ${key}`);
    }
    for (const [key, inner] of Object.entries(value)) {
      const check = Object.hasOwn(required, key)
        ? required[key]
        : Object.hasOwn(optional, key)
          ? optional[key]
          : undefined;
      if (!check) blame(at, `invalid additional property: ${key}`);
      else if (inner !== undefined && inner !== null) check(inner, below(at, key));
    }
    if (rule && at.wrong.length === before) rule(value, at);
  };
}

/** Chooses the check by the value's `type`. */
export function byType(kinds: Record<string, Check>): Check {
  return (value, at) => {
    if (!isObject(value)) return blame(at, 'must provide an object');
    if (typeof value.type !== 'string') return blame(at, 'missing required field: type');
    const check = Object.hasOwn(kinds, value.type) ? kinds[value.type] : undefined;
    if (!check) return blame(below(at, 'type'), `unsupported type: ${value.type}`);
    check(value, at);
  };
}

/** Slack takes any string here; the table's key has settled the type already. */
export const typeName: Check = () => {};
