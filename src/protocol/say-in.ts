import type { MessageKey, Say } from './wording.ts';

/** Texts from a locale's file, for where no browser gives them; empty where the locale lacks one, as in browsers. */
export function sayIn(messages: Readonly<Record<string, { readonly message: string }>>): Say {
  const texts = new Map(Object.entries(messages));
  return (key: MessageKey, ...values) =>
    (texts.get(key)?.message ?? '').replace(/\$(\d)/g, (_, at) => values[Number(at) - 1] ?? '');
}
