import type { Message } from '../message.js';

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
