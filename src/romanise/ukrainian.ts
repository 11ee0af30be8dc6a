import { compile, type Language } from './acceptor.ts';
import { cyrillic, latinWithCarons } from './letters.ts';

const EVERYWHERE = 'а=a б=b в=v ґ=g д=d е=e з=z і=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f ь=';
const ENGLISH = 'г=h ж=zh и=y х=kh ц=ts ч=ch ш=sh щ=shch';

const table = compile(EVERYWHERE, {
  /** Cabinet of Ministers resolution 55 of 27 January 2010; BGN/PCGN 2019. */
  national: `${ENGLISH} зг=zgh є=ie ї=i й=i ю=iu я=ia {^}є=ye {^}ї=yi {^}й=y {^}ю=yu {^}я=ya`,
  /** BGN/PCGN 1965. */
  geographic: `${ENGLISH} є=ye ї=yi й=y ю=yu я=ya`,
  /** ALA-LC 2011 without its ligatures. */
  library: `${ENGLISH} є=ie ї=i й=i ю=iu я=ia`,
  /** ISO 9:1995. */
  iso: 'г=g є=ê ж=ž и=i ї=i й=j х=h ц=c ч=č ш=š щ=ŝ ю=û я=â',
  /** The scholarly transliteration. */
  scholarly: 'г=h є=je ж=ž и=y ї=ji|i й=j х=x|ch ц=c ч=č ш=š щ=šč ю=ju я=ja',
  /** What newspapers in English print. */
  press: `${ENGLISH} г=g є=ye|ie|e жж=zh ї=yi|i й=y|i ю=yu я=ya кс=x
    ий{$}=y|iy ій{$}=y|i ія{$}=ia|iia ья=ia ьє=ie ью=iu ьо=yo|io йо=io`,
});

export const ukrainian: Language = {
  table,
  native: cyrillic,
  latin: latinWithCarons,
  words: 'kept',
  vowels: 'written',
};
