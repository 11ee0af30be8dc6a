/**
 * What a transcript says about the room and not for the speaker: words that such a bracket opens with, folded to small letters.
 * Lists of words, one language a line: English, German, French, Spanish, Ukrainian, Russian.
 */
const DIRECTIONS = new Set(
  `laughter laughs laughing chuckles applause applauds cheers cheering boos booing sighs coughs gasps crosstalk overlapping
  inaudible unintelligible indiscernible indistinct off-mic off-mike gavel ovation
  beifall heiterkeit lachen zuruf zurufe zwischenruf widerspruch unruhe gelächter unverständlich
  applaudissements rires sourires exclamations protestations brouhaha huées
  aplausos risas rumores protestas murmullos
  оплески сміх вигуки нерозбірливо гул
  аплодисменты смех выкрики неразборчиво`.split(/\s+/),
);
/** The same, but words that also open an aside of the speaker: in round brackets they count only as a sentence of their own. */
const DIRECTIONS_ALONE = new Set(
  `laugh music pause pauses silence crowd audience foreign speaking speaks interpreter interpretation translated recess break video audio clip
  end begin begins beginning phonetic sic ph bell knocks noise recording playing plays continued glocke musik musique música pausa
  шум пауза музика музыка дзвінок звонок оживление vifs rire`.split(/\s+/),
);
/** Of these, what stands for words that were lost: there the words around do not follow on each other. */
const LOST = new Set(
  'inaudible unintelligible indiscernible indistinct crosstalk overlapping unverständlich нерозбірливо неразборчиво'.split(
    ' ',
  ),
);
/** UTF-16 units. A longer bracket is somebody's words. */
const LONGEST = 240;
/** Words of a bracket about the room; longer ones only as a sentence of their own. */
const MOST_WORDS = 8;

/** "END 2:10 P.M. EST", "###", "* * *": the end of a transcript or a part of it. */
const CLOSING = /^[-–—\s]*(?:(?:END|ENDE|FIN|КІНЕЦЬ|КОНЕЦ)(?:[\s\d:.,-]|[AP]\.?M\.?|[ECMP][SD]T)*|[#*\s]+)[-–—\s]*$/;

/** A paragraph without stage directions; `dropped` is how many there were. Words that were lost leave an ellipsis. */
export function withoutDirections(text: string): { text: string; dropped: number; map: (at: number) => number } {
  if (CLOSING.test(text)) return { text: '', dropped: 1, map: (at) => at };
  if (!/[([]/.test(text)) return { text, dropped: 0, map: (at) => at };
  let [out, from, dropped] = ['', 0, 0];
  const cuts: { at: number; shift: number }[] = [];
  for (const { start, end } of bracketsOf(text)) {
    const inside = text.slice(start + 1, end - 1).trim();
    // A whole paragraph in brackets is about the room.
    const alone = text.slice(0, start).trim() === '' && text.slice(end).replace(/[.\s]/g, '') === '';
    const own = /^\p{Lu}/u.test(inside) && /(?:^|[.!?…:—–"”’)\]])\s*$/.test(text.slice(Math.max(0, start - 4), start));
    if (!alone && !isDirection(inside, text[start] ?? '', own)) continue;
    dropped++;
    const gap = LOST.has(firstWord(inside)) && !alone ? ' …' : '';
    const before = text.slice(from, start).replace(/\s+$/, '');
    out += before + gap;
    from = end;
    cuts.push({ at: out.length, shift: end - out.length });
  }
  out += text.slice(from);
  return { text: out, dropped, map: (at) => at + (cuts.findLast((cut) => cut.at <= at)?.shift ?? 0) };
}

/** Innermost-free pairs of brackets in order; what is not closed is none. */
function bracketsOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const open = text[at];
    if (open !== '(' && open !== '[') continue;
    const inside = text.slice(at, at + LONGEST).indexOf(open === '(' ? ')' : ']');
    if (inside < 0) continue;
    const end = at + inside;
    found.push({ start: at, end: end + 1 });
    at = end;
  }
  return found;
}

const firstWord = (inside: string): string => /^[\p{L}-]+/u.exec(inside.toLowerCase())?.[0] ?? '';

/** @param own whether the bracket stands as a sentence of its own */
function isDirection(inside: string, open: string, own: boolean): boolean {
  if (open === '[' && /^[\d\s:.,*]*$/.test(inside)) return true;
  const words = inside.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const first = words[0] ?? '';
  // The record of a parliament: "(Applause from the left – A call: Hear, hear!)"
  if (words.length > MOST_WORDS) return own && DIRECTIONS.has(first);
  const known = open === '[' || own ? (word: string) => DIRECTIONS.has(word) || DIRECTIONS_ALONE.has(word) : null;
  return (
    DIRECTIONS.has(first) ||
    known?.(first) === true ||
    (open === '[' && words.length <= 3 && words.some((word) => known?.(word)))
  );
}
