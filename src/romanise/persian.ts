import { compile, type Language } from './acceptor.ts';
import { latinLetters } from './letters.ts';
import { SHORT_VOWEL, skeleton } from './skeleton.ts';

/** BGN/PCGN 1958 (2019), UN 2012, ALA-LC 2012 without their marks, and the press (gh for ق, ou and oo for و). */
const table = compile(
  `${SHORT_VOWEL}
  {^}ا,أ,آ,إ=|a|e|i|o|u|ou|oo|aa ا,أ,آ=a|aa|o ء,ئ,ؤ=|i|e|y|o|a ع=|a|e|i|o|u|aa ی,ي,ى=y|i|ee|ei|ey|ai|ie|iy|yy|a
  ه=h|e|eh|a|ah| ة=at|t|eh|e|ah|a ۀ=eye|e|eh
  {^}ال=al|ol|el|ul
  ب=b|bb پ=p|pp ت,ط=t|tt ث,س,ص=s|ss ج=j|dj|jj چ=ch|tch ح=h|hh خ=kh|x د=d|dd ذ,ز,ض,ظ=z|zz|dh ر=r|rr ژ=zh|j ش=sh|ch|ssh
  غ,ق=gh|q|g|k|qq ف=f|ff ک,ك=k|kk|c|ck گ=g|gg ل=l|ll م=m|mm ن=n|nn و=v|w|u|o|ou|oo|ow|av|uv|vv`,
  { any: '' },
);

export const persian: Language = {
  table,
  native: (text) => skeleton(text, 'اأآإءئؤۀة'),
  latin: latinLetters,
  words: 'free',
  vowels: 'unwritten',
};
