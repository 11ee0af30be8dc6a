import { compile, type Language } from './acceptor.ts';
import { cyrillic, latinWithCarons } from './letters.ts';

/** Where е, ё, ю, я keep their j in the national system: at the start, after a vowel, after ў, ь. */
const IOTATED = '^аеёіоуыэюяўь';
const EVERYWHERE = 'а=a б=b в=v г=h ґ=g д=d з=z і=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f ы=y ь= э=e';
const ENGLISH = 'ж=zh х=kh ц=ts ч=ch ш=sh';
const CARONS = 'ж=ž х=ch ц=c ч=č ш=š ў=u й=j';

const table = compile(EVERYWHERE, {
  /** Instruction of the State Committee on Property, 2000 and 2007 (UN resolution X/13, 2012). */
  national: `${CARONS} е=ie ё=io ю=iu я=ia {${IOTATED}}е=je {${IOTATED}}ё=jo {${IOTATED}}ю=ju {${IOTATED}}я=ja`,
  /** Łacinka, as books and newspapers printed it. */
  lacinka: `${CARONS} л=ł в=w е=ie ё=io ю=iu я=ia {${IOTATED}л}е=je|e {${IOTATED}л}ё=jo|o {${IOTATED}л}ю=ju|u
    {${IOTATED}л}я=ja|a`,
  /** BGN/PCGN 1979. */
  geographic: `${ENGLISH} е=ye ё=yo й=y ў=w ю=yu я=ya`,
  /** ALA-LC 2012 without its ligatures, and passports after ICAO Doc 9303. */
  library: `${ENGLISH} е=e|ie ё=io й=i ў=u ю=iu я=ia`,
  /** ISO 9:1995. */
  iso: 'ж=ž х=h ц=c ч=č ш=š ў=u е=e ё=e й=j ю=û я=â г=g',
  /** What newspapers in English print. */
  press: `${ENGLISH} г=g е=e {${IOTATED}}е=ye ё=yo|e|io {чшж}ё=o й=y|i ў=u|w|v ю=yu|iu я=ya|ia
    скі{$}=sky цкі{$}=tsky ыя{$}=yia ія{$}=ia кс=x`,
});

export const belarusian: Language = {
  table,
  native: cyrillic,
  latin: latinWithCarons,
  words: 'kept',
  vowels: 'written',
};
