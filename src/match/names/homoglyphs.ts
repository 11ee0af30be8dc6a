import { evidence } from '../../protocol/evidence.ts';
import type { CandidateName } from '../../protocol/findings.ts';
import type { NameReport } from '../../protocol/report.ts';

/** Letters of Cyrillic and Greek that look like Latin ones (from Unicode's confusables), and the Latin letter. */
const LOOKALIKES = new Map([
  ...pairs('АВЕЅZІЈКМНОРСТУХЁЇ', 'ABESZIJKMHOPCTYXËÏ'),
  ...pairs('аеіјорсухѕһԁԛԝ', 'aeijopcyxshdqw'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('οιν', 'oiv'),
]);

function pairs(foreign: string, latin: string): [string, string][] {
  return [...foreign].map((letter, at) => [letter, latin[at] ?? letter]);
}

const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;
/** Letters of the blocks from which the lookalikes are. */
const FOREIGN = /[\u0370-\u052f]/;

/** A Latin word with a Cyrillic ending ("SWIFTу"): how Ukrainian and Russian decline foreign names. */
const DECLINED = /(?<=\p{Script=Latin})\p{Script=Cyrillic}{1,3}(?=[\s-]|$)/gu;

/** Names in which a letter of another script stands among Latin ones, one row a spelling. */
export function homoglyphs(names: readonly CandidateName[], declines: boolean): NameReport[] {
  const rows = new Map<string, NameReport>();
  for (const { start, end, text } of names) {
    if (!FOREIGN.test(text) || !LATIN.test(text)) continue;
    const known = rows.get(text);
    if (known) {
      rows.set(text, { ...known, occurrences: [...known.occurrences, { start, end }] });
      continue;
    }
    const suggestion = inLatin(text, declines);
    if (suggestion === null) continue;
    const foreign = [...text].filter((letter) => LETTER.test(letter) && !LATIN.test(letter));
    const letters = foreign.map((letter) => `${letter} (U+${hex(letter)})`).join(', ');
    rows.set(text, {
      start,
      end,
      text,
      kind: 'homoglyph',
      suggestion,
      record: null,
      occurrences: [{ start, end }],
      evidence: [evidence('evidenceLetters', letters)],
    });
  }
  return [...rows.values()];
}

const hex = (letter: string): string => (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** The name in Latin letters, where one of its words mixes them with lookalikes of another script; else nothing. */
function inLatin(text: string, declines: boolean): string | null {
  const stems = declines ? text.replace(DECLINED, '') : text;
  const isMixed = stems.split(/[\s-]+/).some((word) => {
    const letters = [...word].filter((letter) => LETTER.test(letter));
    const latin = letters.filter((letter) => LATIN.test(letter)).length;
    const alike = letters.filter((letter) => LOOKALIKES.has(letter)).length;
    return alike > 0 && latin > alike && latin + alike === letters.length;
  });
  return isMixed ? [...text].map((letter) => LOOKALIKES.get(letter) ?? letter).join('') : null;
}
