import { compile, type Language } from './acceptor.ts';
import { cyrillic, latinWithCarons } from './letters.ts';

/** Where the letter е is read ye: at the start, after a vowel, after й, ь, ъ. */
const IOTATED = '^аеёиоуыэюяйьъ';

const VOWELS = 'аеёиоуыэюя';
const EVERYWHERE = 'а=a б=b в=v г=g д=d з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t ф=f ы=y ъ= ь= э=e';
/** What the systems made for readers of English share. */
const ENGLISH = 'у=u е=e ж=zh х=kh ц=ts ч=ch ш=sh щ=shch';

const table = compile(EVERYWHERE, {
  /** BGN/PCGN 1947. */
  geographic: `${ENGLISH} {${IOTATED}}е=ye ё=e {${IOTATED}}ё=ye й=y ю=yu я=ya`,
  /** ALA-LC 2012 without its ligatures; ICAO Doc 9303 and the passport orders after it (ъ=ie). */
  library: `${ENGLISH} ё=e й=i ю=iu я=ia ъ=|ie`,
  /** GOST R 52535.1-2006, passports from 2010 to 2013. */
  passport: `${ENGLISH} ц=tc ё=e й=i ю=iu я=ia`,
  /** ISO 9:1995, GOST 7.79-2000 system A. */
  iso: 'у=u е=e ё=e ж=ž й=j х=h ц=c ч=č ш=š щ=ŝ ю=û я=â',
  /** ISO/R 9:1968 and the scholarly transliteration. */
  scholarly: 'у=u е=e ё=e ж=ž й=j х=ch|h|x ц=c ч=č ш=š щ=šč ю=ju я=ja',
  /** GOST 7.79-2000 system B. */
  ascii: 'у=u е=e ё=yo ж=zh й=j х=x ц=c|cz ч=ch ш=sh щ=shh ю=yu я=ya',
  /** What newspapers in English print. */
  press: `${ENGLISH} {${IOTATED}}е=ye ё=yo|e|io {${IOTATED}}ё=yo|ye {жчшщ}ё=o {^}ч=tch {^}щ=sch й=y|i ю=yu я=ya
    ий{$}=y|i|ii ый{$}=y|iy ия{$}=ia ья=ia ье=ie|e ьё=ye|ie|e ью=iu ьи=yi лю=lu кс=x
    {${VOWELS}}с{${VOWELS}}=ss`,
});

export const russian: Language = { table, native: cyrillic, latin: latinWithCarons, words: 'kept', vowels: 'written' };

/** Soviet passports before 1992, which followed French but left its mute e out: Prigojin, Chtcharanski. */
const soviet = compile(EVERYWHERE, {
  soviet: `у=ou е=e {${IOTATED}}е=ie ё=e|io ж=j х=kh ц=ts ч=tch ш=ch щ=chtch й=i ю=iou я=ia г{еиыэ}=gu ий{$}=i|y`,
});

export const sovietPassport: Language = { ...russian, table: soviet };
