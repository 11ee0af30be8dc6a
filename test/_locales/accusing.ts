/**
 * Beginnings of words that accuse. Sic shows comparisons with a dated record; that somebody meant it, or that words are
 * untrue, is not its to say. A beginning counts at the start of a word only: "лож" is in "положение" too.
 */
const ACCUSING: ReadonlyMap<string, readonly string[]> = new Map(
  [
    [
      'en',
      'alter,altered,altering,alters,distort,fabricat,fake,false,falsif,lie,lied,lies,lying,manipulat,mislead,misquot,twist,untru,deceiv',
    ],
    [
      'de',
      'entstell,erfunden,fake,falsch,fälsch,gefälsch,gelogen,irreführ,lüge,manipul,täusch,unwahr,verdreh,verfälsch',
    ],
    ['fr', 'altér,déform,erroné,falsif,fauss,faux,invent,manipul,mensong,ment,mentent,menteu,menti,tromp,truqu,fake'],
    ['es', 'altera,bulo,engañ,erróne,fals,inventad,manipul,mentir,miente,tergivers,fake'],
    ['uk', 'брех,викривл,вигада,маніпул,неправд,обман,оман,перекруч,спотвор,сфабрик,сфальсиф,фальсиф,фальш,фейк'],
    [
      'ru',
      'вранье,враньё,вымыс,искаж,исказ,лгать,лгут,лжет,лжёт,лжив,ложн,ложь,манипул,неправд,обман,перевир,поддел,сфабрик,сфальсиф,фальсиф,фальш,фейк',
    ],
  ].map(([language = '', words = '']) => [language, words.split(',')]),
);

/** Short words that begin others: they count whole. */
const WHOLE: ReadonlySet<string> = new Set(['lie', 'faux', 'ment', 'alter', 'menti']);

/** The words of a text that accuse, in lower case. */
export function accusingWords(text: string, language: string): string[] {
  const beginnings = ACCUSING.get(language);
  if (!beginnings) throw new Error(`accusing.ts has no words for ${language}`);
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) =>
    beginnings.some((start) => (WHOLE.has(start) ? word === start : word.startsWith(start))),
  );
}
