import { compile, type Language } from './acceptor.ts';
import { latinLetters } from './letters.ts';
import { SHORT_VOWEL, skeleton } from './skeleton.ts';

/**
 * The Academy of the Hebrew Language 2006 (UN 2007) and 1953 (BGN/PCGN 1962: q for ק, z̧ or ẕ for צ), without their marks,
 * and the press. Geresh is set aside: ג, ז and צ may be read with it or without.
 */
const table = compile(
  `${SHORT_VOWEL}
  א,ע=|a|e|i|o|u|aa ה=h||a|e|ah|eh
  ב=b|v|bb ג=g|j|gg|dj ד=d|dd ו=v|w|o|u|oo|ou|vv||f וו=v|w ז=z|zz|zh|s ח=h|ch|kh|hh ט=t|tt י=y|i|ee|j|ei|ai|ay||yy|e|ie
  כ,ך=k|kh|ch|c|kk|ck ל=l|ll מ,ם=m|mm נ,ן=n|nn ס=s|ss|c פ,ף=p|f|ph|pp|ff צ,ץ=ts|tz|z|c|tzz|ch|zz ק=k|q|c|kk|ck
  ר=r|rr ש=sh|s|sch|ss|ssh ת=t|th|tt`,
  { any: '' },
);

export const hebrew: Language = {
  table,
  native: (text) => skeleton(text, 'אע'),
  latin: latinLetters,
  words: 'free',
  vowels: 'unwritten',
};
