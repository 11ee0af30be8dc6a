import { compile, type Language, spells } from './acceptor.ts';
import { cyrillic, latinWords } from './letters.ts';
import { isSpelling, systemsOf } from './register.ts';

export type ForeignStyle = 'de' | 'fr' | 'es' | 'pl';

const VOWELS = 'аеёиоуыэюяєії';
const IOTATED = `^${VOWELS}йьъ`;
const LETTERS = 'а=a б=b д=d к=k л=l м=m н=n о=o п=p р=r с=s т=t ф=f э=e ъ= ь= ґ=g';

/** What differs between the languages whose names are written: г, и, е, ё, щ. */
const NATIVE = new Map(
  Object.entries({
    ru: { de: 'г=g и=i щ=schtsch', fr: 'г=g и=i щ=chtch', es: 'г=g и=i щ=sch|shch', pl: 'г=g и=i щ=szcz' },
    be: { de: 'г=h ў=u', fr: 'г=h ў=ou', es: 'г=h|g ў=u', pl: 'г=h ў=u|l' },
    uk: { de: 'г=h и=y щ=schtsch', fr: 'г=h и=y щ=chtch', es: 'г=h|g и=y|i щ=sch|shch', pl: 'г=h и=y щ=szcz' },
    bg: { de: 'г=g и=i щ=scht ъ=a', fr: 'г=g и=i щ=cht ъ=a', es: 'г=g и=i щ=sht ъ=a', pl: 'г=g и=i щ=szt ъ=y' },
  }),
);

/** The transcription of each press: Duden, the Imprimerie nationale, the Real Academia and Fundéu, the Polish council (PWN). */
const STYLES: readonly (readonly [ForeignStyle, string])[] = [
  [
    'de',
    `в=w е=e {${IOTATED}}е=je ё=jo {жчшщ}ё=o є=je ж,ш=sch з=s і=i ї=ji й=i|j у=u х=ch ц=z ч=tsch ы=y ю=ju я=ja ьё,ьо=jo ье=je
    {${VOWELS}}с{${VOWELS}}=ss ий,ій,ый{$}=i|y|ij|yj кс=x`,
  ],
  [
    'fr',
    `в=v е=e|ie є=ie ё=io {жчшщ}ё=o|e ж=j з=z і=i ї=i й=i|y у=ou х=kh ц=ts ч=tch ш=ch ы=y ю=iou|you я=ia|ya
    {${VOWELS}}с{${VOWELS}}=ss г{еиіыэ}=gu ин,ін,ын{$}=ine ий,ій,ый{$}=i|y кс=x ев{$}=ev|eff`,
  ],
  [
    'es',
    `в=v е=e {${IOTATED}}е=ye є=ye|ie ё=io|yo {жчшщ}ё=o ж=zh|y|j з=z і=i ї=i|yi й=i|y у=u х=j ц=ts ч=ch ш=sh ы=y|i ю=yu|iu я=ya|ia
    {${VOWELS}}с{${VOWELS}}=s г{еиіыэ}=gu ий,ій,ый{$}=i|y кс=x`,
  ],
  [
    'pl',
    `в=w е=e|ie {${IOTATED}}е=je {жшчщцл}е=e є=je|ie ё=io|jo {жчшщл}ё=o ж=z з=z і=i ї=ji й=j у=u х=ch ц=c ч=cz ш=sz ы=y ю=iu|ju
    я=ia|ja л=l {л}я=a {л}ю=u жи=zy ши=szy ци=cy ий,ій{$}=i|ij ый{$}=y кий{$}=ki ський{$}=ski`,
  ],
];

const tables = new Map<string, readonly (readonly [ForeignStyle, Language['table']])[]>();
for (const [lang, own] of NATIVE) {
  tables.set(
    lang,
    STYLES.map(([style, rules]) => [style, compile(`${LETTERS} ${own[style]}`, { [style]: rules })]),
  );
}

/**
 * The language whose press writes the name so, when English does not: Selenskyj, Prigoschin (de), Poutine (fr), Jruschov
 * (es), Prigożyn (pl). Null when the form is a romanisation in English too, or is none of them.
 * @param lang the language of the native form: `ru`, `uk`, `be`, `bg`; for others the answer is null
 */
export function isForeignForm(latin: string, native: string, lang: string): ForeignStyle | null {
  const styles = tables.get(lang);
  const [english] = systemsOf(lang);
  if (!styles || !english || isSpelling(latin, native, english) !== false) return null;
  const form = latinWords(latin).replaceAll('ł', 'l');
  const letters = cyrillic(native);
  const fits = (table: Language['table']) => spells(form, letters, { table, words: 'kept' });
  return styles.find(([, table]) => fits(table))?.[0] ?? null;
}
