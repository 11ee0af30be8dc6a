import { compile, type Language } from './acceptor.ts';
import { latinLetters } from './letters.ts';
import { SHORT_VOWEL, skeleton } from './skeleton.ts';

/** The article as it is heard and printed, the l before a sun letter changed or not, or left out (AP: Assad). */
const ARTICLE = ['', 'al', 'el', 'ul', 'il', 'ol', 'oul', 'l']
  .concat(
    ['r', 's', 'sh', 't', 'th', 'd', 'dh', 'n', 'z'].flatMap((sun) => ['a', 'e', 'u', ''].map((vowel) => vowel + sun)),
  )
  .join('|');

/**
 * BGN/PCGN 1956, ALA-LC 2012, DIN 31635, IJMES, UN 2017 without their marks; the spellings of Egypt (g for ج), of the Gulf
 * and Libya (g, gh for ق), and of the Maghreb and Lebanon, which follow French (ou, ch, dj). Consonants only are decided.
 */
const table = compile(
  `${SHORT_VOWEL}
  {^}ال=${ARTICLE}
  {^}ا,أ,إ,آ,ٱ=|a|e|i|o|u|ou|oo|y ا,أ,آ=a|aa|e|i ٱ,إ=i|a| ى=a|y|i|e|ee ء,ئ,ؤ=|a|e|i|u|o|y ؤ=w|ou ع=|a|e|i|o|u|aa|ee
  ة=|a|ah|e|eh|at|et|t|h
  ب=b|bb|p ت=t|tt ث=th|t|s|tth ج=j|g|dj|jj|gg|dsch ح=h|hh خ=kh|ch|x|k د=d|dd ذ=dh|d|z|th|dd|zz|ddh ر=r|rr ز=z|zz
  س=s|ss|c ش=sh|ch|sch|ssh ص=s|ss ض=d|dd|dh|z ط=t|tt ظ=z|dh|d|th|zz غ=gh|g|r ف=f|ff|ph ق=q|g|k|c|gh|kh|qq|kk|gg
  ك=k|kk|c|ck ل=l|ll م=m|mm ن=n|nn ه=h||hh
  و=w|v|u|o|ou|oo|ww|uw|ouw|aw|au ي=y|i|ee|ie|ei|ai|ay|iy|iyy|yy|e|j
  پ=p چ=ch|tch ڤ=v گ,ڨ,ڭ,ڴ=g`,
  { any: '' },
);

/** Pointing is set aside: it is hardly ever there, and what is left is decided in one way. */
function arabicSkeleton(text: string): string {
  return skeleton(text, 'اأإآٱىةءئؤ');
}

export const arabic: Language = {
  table,
  native: arabicSkeleton,
  latin: latinLetters,
  words: 'free',
  vowels: 'unwritten',
};
