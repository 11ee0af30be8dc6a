import { Is, type Lexicon } from '../../languages/language.ts';
import type { Token } from '../../text/lexer.ts';
import type { Place } from './surroundings.ts';

/** How far from a mention its verb may stand, in words: "Reuters has since then reported". */
const VERB_REACH = 4;

/** Nouns that name what reports: before or after the name they show that an outlet is meant. */
const KINDS = new Set(
  `newspaper paper magazine broadcaster channel channels network networks station website site agency outlet daily weekly tabloid portal platform blog
  news-agency newswire correspondent reporter journalist editor columnist anchor host interview report post article story podcast
  zeitung magazin sender rundfunk nachrichtenagentur agentur portal tageszeitung wochenzeitung boulevardblatt blatt bericht korrespondent
  journal quotidien hebdomadaire chaîne agence média correspondant journaliste entretien
  periódico diario revista cadena agencia emisora medio corresponsal entrevista
  видання газета газети газеті газету журнал журналу телеканал телеканалу агентство агентству агенція агенції агенцією сайт портал інтервʼю інтерв'ю
  издание издания изданию газете интервью телеканалу агентства агентству портала`
    .trim()
    .split(/\s+/),
);

/** Whether a word is the name of a kind of outlet. */
export const isKindNoun = (lower: string): boolean => KINDS.has(lower);

/** Words directly before a name that show that it is the place where something is said or read. */
const LEADS = new Set(
  `via source sources quelle quellen fuente fuentes джерело источник citing cites quoting per courtesy credit photo
  unter berufung gegenüber laut zufolge selon según citant citando пише повідомляє передає пишет сообщает передает`
    .trim()
    .split(/\s+/),
);

/** Small words that may stand between what leads and the name. */
const BETWEEN = new Set(
  'to with for by in on from at of der dem den die des mit von bei im à au du de la le el al del en con у в для на'.split(
    ' ',
  ),
);

/** Verbs whose object is told something: the name may follow at once, where after other verbs of speech it is the speaker. */
const TOLD = new Set('told tells tell telling informed'.split(' '));

/** What is done "by" a source. */
const DONE_BY = new Set(
  'obtained published reported conducted shared broadcast aired cited quoted seen reviewed released compiled carried'.split(
    ' ',
  ),
);

/** Whether a name stands where a source stands, so that it can be an outlet although it is an ordinary word. */
export function isSourcePosition(place: Place, lexicon: Lexicon): boolean {
  return isLed(place, lexicon) || isSubjectOfSaying(place, lexicon) || isCredit(place) || hasKindBeside(place);
}

/** "told X", "said to the X", "according to X", "in an interview with X", "Source: X". */
function isLed({ tokens, first }: Place, lexicon: Lexicon): boolean {
  let at = first - 1;
  while (tokens[at]?.kind === 'quote' || tokens[at]?.lower === ':') at--;
  // "sagte der Kurier": where nouns have cases, what follows a verb of speech is as often the speaker.
  const tells = lexicon.language.capitalNouns ? Is.noun | Is.occasion : Is.say | Is.noun | Is.occasion;
  for (let steps = 0; steps < 4; steps++, at--) {
    const word = tokens[at];
    if (word?.kind !== 'word') return false;
    const classes = lexicon.classes(word.lower);
    if (LEADS.has(word.lower) || KINDS.has(word.lower) || TOLD.has(word.lower)) return true;
    if (isAccording(lowerWords(tokens, at - 2, at), lexicon)) return true;
    if (steps > 0 && (classes & tells || DONE_BY.has(word.lower))) return true;
    if (!BETWEEN.has(word.lower) && !(classes & (Is.determiner | Is.preposition))) return false;
  }
  return false;
}

const lowerWords = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens.slice(Math.max(0, from), to + 1).map((token) => token.lower);

function isAccording(words: readonly string[], lexicon: Lexicon): boolean {
  for (let from = 0; from < words.length; from++) {
    const phrases = lexicon.according.get(words[from] ?? '') ?? [];
    if (
      phrases.some(
        (phrase) => phrase.every((word, at) => words[from + at] === word) && from + phrase.length === words.length,
      )
    )
      return true;
  }
  return false;
}

/** "X reported", "X has since reported". */
function isSubjectOfSaying({ tokens, last }: Place, lexicon: Lexicon): boolean {
  for (let at = last + 1; at <= last + VERB_REACH; at++) {
    const word = tokens[at];
    if (word?.kind !== 'word') return false;
    const classes = lexicon.classes(word.lower);
    if (classes & Is.say && !(classes & Is.nonFinite)) return true;
    if (!(classes & (Is.auxiliary | Is.adverb | Is.time)) && word.lower !== 'first') return false;
  }
  return false;
}

/** "(X)", "(X) -", "X/Getty", "- X" at the end of a paragraph. */
function isCredit({ tokens, first, last }: Place): boolean {
  return tokens[first - 1]?.lower === '(' && (tokens[last + 1]?.lower === ')' || tokens[last + 1]?.lower === '/');
}

/** "the newspaper X", "X correspondent", "X's editor", „X“-Zeitung. */
function hasKindBeside({ tokens, first, last }: Place): boolean {
  let next = last + 1;
  while (tokens[next]?.kind === 'quote' || SKIPPED.has(tokens[next]?.lower ?? '')) next++;
  let before = tokens[first - 1];
  if (before?.kind === 'quote') before = tokens[first - 2];
  // A full stop that a broken translation left between the noun and the name.
  if (before?.lower === '.') before = tokens[first - 2];
  return KINDS.has(before?.lower ?? '') || KINDS.has(tokens[next]?.lower ?? '');
}

const SKIPPED = new Set(["'s", '’s', '-']);

/** Verbs of what outlets do and people seldom do. */
const REPORTS = new Set(
  `reports reported writes wrote published publishes broadcasts broadcast aired revealed
  berichtet berichtete schreibt schrieb meldet meldete rapporte rapportait écrit informe révèle publie
  informa informó publica publicó escribe reveló recoge повідомляє повідомила повідомив пише написала передає інформує
  сообщает сообщила сообщил пишет передаёт передает информирует`
    .trim()
    .split(/\s+/),
);

/** Whether the name is directly followed by a verb of reporting. */
export function doesReport({ tokens, last }: Place): boolean {
  let next = last + 1;
  while (tokens[next]?.kind === 'quote') next++;
  return REPORTS.has(tokens[next]?.lower ?? '');
}

/** Whether the name stands where something is put on a platform: "on X", "у Facebook". */
export function isOnPlatform({ tokens, first }: Place, lexicon: Lexicon): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return BETWEEN.has(before) || (lexicon.classes(before) & Is.preposition) !== 0;
}
