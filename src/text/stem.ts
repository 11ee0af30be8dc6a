const ENDINGS = [
  'ements',
  'ations',
  'ement',
  'ation',
  'iest',
  'ing',
  'ies',
  'ied',
  'est',
  'ers',
  'ily',
  'ed',
  'es',
  'er',
  'ly',
  's',
  'e',
  'y',
  'n',
];
const VOWEL = /[aeiouyäöüаеиоуыэюяіїєё]/;
const SLAVIC = /^[\u0400-\u04ff]+$/;
const SLAVIC_ENDING =
  /(?:ованим|ованих|ування|ами|ями|ого|ему|ому|ими|ыми|ать|ять|ить|еть|ал|ла|ло|ли|ть|ти|ах|ях|ов|ів|ей|ою|ею|ий|ый|ой|ая|яя|ое|ее|ые|ие|их|ых|им|ым|ом|ем|ам|ям|ую|юю|ет|ит|ют|ут|ят|ат|є|ю|я|а|е|и|і|ї|о|у|ы|ь|й|в|т|л|м|х)$/;

/**
 * A word without its inflection, by cutting the longest known ending and a doubled consonant: enough to see that two
 * forms belong together (walk, walked, walking), not a linguist's stem. Words of four letters and fewer stay whole but for an s.
 */
export function stem(word: string): string {
  if (SLAVIC.test(word)) {
    if (word.length < 5) return word;
    const cut = word.replace(SLAVIC_ENDING, '');
    return cut.length >= 3 ? cut : word;
  }
  if (word.length < 4) return word;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (rest.length < 3 || !VOWEL.test(rest)) continue;
    return /([bdgklmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest.replace(/i$/, '');
  }
  return word;
}
