/** Where an inquiry came in. */
export const SOURCES = ['form', 'api', 'email', 'sms'] as const;
export type Source = (typeof SOURCES)[number];

/** A field Flo does not know. A list, because keys may hold dots, dollars or `__proto__`. */
export interface ExtraField {
  name: string;
  value: string;
}

/** What a customer says, and of themselves. */
export interface Written {
  source: Source;
  sourceId?: string;
  name?: string;
  email?: string;
  phone?: string;
  company?: string;
  subject?: string;
  text: string;
  extra: ExtraField[];
}

/** One thing the customer wrote. */
export interface Message extends Written {
  /** `m1`, `m2`, … within the inquiry. */
  id: string;
  /** When the source says it was written; the arrival where the source says nothing. */
  receivedAt: Date;
  /** When Flo took it in. */
  arrivedAt: Date;
  /** The keys of this message among the inquiry's unique `keys`. */
  keys: string[];
}

/** Everything the customer wrote, a text each: names, subjects, messages, fields. */
export function wordsOf(messages: Message[]): string[] {
  return messages.flatMap((message) =>
    [
      message.text,
      message.subject,
      message.name,
      message.company,
      message.email,
      message.phone,
      ...message.extra.map(({ name, value }) => `${name}: ${value}`),
    ].filter((words) => words !== undefined),
  );
}
