import type { MessageKey, Say } from '../protocol/wording.ts';

/** What texts with a number are called: `statements` for `statements_one`, `statements_few`, ... and `statements_other`. */
export type PluralBase = PluralBaseOf<MessageKey>;
type PluralBaseOf<Key extends string> = Key extends `${infer Base}_other` ? Base : never;

/**
 * The key of the text that goes with a count, by the language's plural forms (Unicode CLDR).
 * @param language BCP 47, of the texts themselves: where they are English for want of others, English forms are asked for
 */
export function pluralKey(base: PluralBase, count: number, language: string): MessageKey {
  // The forms that English lacks are no typed keys; a test holds every locale to all the forms of its language.
  return `${base}_${new Intl.PluralRules(language).select(count)}` as MessageKey;
}

/** A text with a number in it: `$1` is the count as the language writes it, `$2` and on are the values. */
export function sayCount(say: Say, base: PluralBase, count: number, ...values: string[]): string {
  const language = say('language');
  return say(pluralKey(base, count, language), numberInWords(count, language), ...values);
}

function numberInWords(count: number, language: string): string {
  return new Intl.NumberFormat(language).format(count);
}
