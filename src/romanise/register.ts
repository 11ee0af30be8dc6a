import { type Language, reads, spells } from './acceptor.ts';
import { arabic } from './arabic.ts';
import { belarusian } from './belarusian.ts';
import { bulgarian } from './bulgarian.ts';
import { greek } from './greek.ts';
import { hebrew } from './hebrew.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { persian } from './persian.ts';
import { russian, sovietPassport } from './russian.ts';
import { ukrainian } from './ukrainian.ts';

/** One line a language; Chinese has no table, since its characters say nothing of their reading (see readings.ts). */
const register: ReadonlyMap<string, readonly Language[]> = new Map([
  ['ar', [arabic]],
  ['be', [belarusian]],
  ['bg', [bulgarian]],
  ['el', [greek]],
  ['fa', [persian]],
  ['he', [hebrew]],
  ['ja', [japanese]],
  ['ko', [korean]],
  ['ru', [russian, sovietPassport]],
  ['uk', [ukrainian]],
]);

/** The systems of a language (BCP 47), those for readers of English first; none when there is no table. */
export function systemsOf(lang: string): readonly Language[] {
  return register.get(lang.toLowerCase().split('-')[0] ?? '') ?? [];
}

/** Whether a system spells the native form so, with its patronymic or without; null when it cannot read the native form. */
export function isSpelling(latin: string, native: string, system: Language): boolean | null {
  const letters = system.native(native);
  if (!reads(letters, system.table())) return null;
  const form = system.latin(latin);
  if (spells(form, letters, system)) return true;
  const shorter = withoutPatronymic(letters);
  return shorter !== letters && spells(form, shorter, system);
}

/** A patronymic, which the Latin form may leave out. */
const PATRONYMIC = /(?:вич|вна|ич|чна)$/u;

function withoutPatronymic(native: string): string {
  const words = native.split(' ');
  if (words.length < 3) return native;
  return words.filter((word, index) => index === 0 || index === words.length - 1 || !PATRONYMIC.test(word)).join(' ');
}
