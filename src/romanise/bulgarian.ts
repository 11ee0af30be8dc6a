import { compile, type Language } from './acceptor.ts';
import { cyrillic, latinWithCarons } from './letters.ts';

const VOWELS = 'аеиоуъюя';
const EVERYWHERE = 'а=a б=b в=v г=g д=d е=e з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f';
const ENGLISH = 'ж=zh ц=ts ч=ch ш=sh щ=sht';

const table = compile(EVERYWHERE, {
  /** The Transliteration Act of 2009 ("streamlined system"); BGN/PCGN 2013. България keeps its own form. */
  national: `${ENGLISH} й=y х=h ъ=a ь=y ю=yu я=ya ия{$}=ia българия=bulgaria`,
  /** BGN/PCGN 1952. */
  geographic: `${ENGLISH} й=y х=kh ъ=u ь= ю=yu я=ya`,
  /** ALA-LC 1997 without its ligatures. */
  library: `${ENGLISH} й=i х=kh ъ=u ь= ю=iu я=ia`,
  /** ISO 9:1995. */
  iso: 'ж=ž ц=c ч=č ш=š щ=ŝ й=j х=h ъ= ь= ю=û я=â',
  /** The scholarly transliteration; ă is also found as ǎ. */
  scholarly: 'ж=ž ц=c ч=č ш=š щ=št й=j х=ch|x|h ъ=a|ǎ ь=j ю=ju я=ja',
  /** What newspapers in English print. */
  press: `${ENGLISH} ц=tz й=y|i х=h|kh ъ=a|u ь=y|i ю=yu|iu я=ya|ia ия{$}=ia дж=dj|dzh кс=x {${VOWELS}}с{${VOWELS}}=ss`,
});

export const bulgarian: Language = {
  table,
  native: cyrillic,
  latin: latinWithCarons,
  words: 'kept',
  vowels: 'written',
};
