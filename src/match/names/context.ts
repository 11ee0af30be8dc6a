import type { Article } from '../../protocol/article.ts';
import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import { fieldWord } from './fields.ts';
import type { Form } from './forms.ts';
import type { KnownPerson } from './people.ts';

/** What in an article speaks for a person beside the name itself. */
export interface Cues {
  /** The words that were found, the strongest first. */
  readonly words: readonly string[];
  /** In points: a role beside the name 2, elsewhere 1; a topic of the person's own 1; the person's field 1; their country 1 in all. */
  readonly weight: number;
  /** Whether something is the person's own: a role beside the name, or a topic that few others share. */
  readonly own: boolean;
}

export interface ArticleContext {
  /** Whether a word or phrase stands in the article, letter case and diacritics aside. */
  holds(phrase: string): boolean;
  cues(known: KnownPerson, form: Form): Cues;
  /** The word beside the name that begins with a folded stem. */
  besideWith(form: Form, stem: string): string | undefined;
  /** Whether a word for a relative stands beside the name ("his first wife, ..."). */
  amongKin(form: Form): boolean;
}

/** Characters on either side of a name within which a role is said of it ("the Scottish comedian Billy ...", "..., actor"). */
const BESIDE = 60;
/** Relatives bear the same surname, and often given names that are near. */
const KIN = once(
  () =>
    new Set(
      fold(
        'wife husband son daughter brother sister mother father widow widower twin cousin nephew niece grandson granddaughter ' +
          'stepson stepdaughter family frau ehefrau ehemann mann sohn tochter bruder schwester mutter vater witwe femme épouse mari fils ' +
          'fille frère sœur mère père esposa marido hijo hija hermano hermana madre padre жена муж сын дочь брат сестра мать отец ' +
          'дружина чоловік син дочка донька мати батько',
      ).split(' '),
    ),
);
/** Topics that many people of one country or calling share; in folded words. */
const SHARED_TOPICS = new Set(
  (
    'us|usa|uk|eu|britain|england|america|washington|london|paris|berlin|moscow|kyiv|rome|madrid|beijing|tokyo|ottawa|canberra|' +
    'new delhi|delhi|warsaw|vienna|brussels|the hague|athens|ankara|dublin|lisbon|stockholm|oslo|copenhagen|helsinki|budapest|' +
    'prague|bucharest|sofia|belgrade|minsk|jerusalem|cairo|tehran|baghdad|damascus|beirut|riyadh|kabul|islamabad|seoul|' +
    'pyongyang|taipei|house|senate|congress|brasilia|buenos aires|mexico city|nairobi|accra|abuja|pretoria|harare|latin america|' +
    'republican|democrat|labour|conservative|liberal|opposition|supreme court|pentagon|texas|california|florida|' +
    'arizona|new york|ohio|michigan|president|vice president|prime minister|foreign minister|governor|mayor|general|' +
    'ambassador|spokesman|speaker|monarch|defence|nobel'
  ).split('|'),
);
/** Points for the country and capital that an article shares with a person: most of a country's people share them. */
const MOST_SHARED = 1;
const MOST_TOPICS = 3;
const ROLE_BESIDE = 2;
const ROLE_ANYWHERE = 1;
/** What may follow a topic's word in the article, in letters ("Iran" in "Iranian"). */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 4;

/** What an article says beside its names. */
export function contextOf(article: Article): ArticleContext {
  let words: string | undefined;
  const holds = (phrase: string) => {
    // Most articles never ask.
    words ??= ` ${fold(article.text)} `;
    return holdsPhrase(words, fold(phrase));
  };
  const besideForm = (form: Form) =>
    ` ${form.occurrences.map(({ start, end }) => besideOf(article.text, start, end)).join(' ')} `;
  return {
    holds,
    amongKin: (form) =>
      besideForm(form)
        .split(' ')
        .some((word) => KIN().has(word)),
    besideWith: (form, stem) =>
      besideForm(form)
        .split(' ')
        .find((word) => word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING),
    cues(known, form) {
      const beside = besideForm(form);
      return weigh(known, { holds, beside: (phrase) => holdsPhrase(beside, phrase) });
    },
  };
}

function besideOf(text: string, start: number, end: number): string {
  return `${fold(text.slice(Math.max(0, start - BESIDE), start))} | ${fold(text.slice(end, end + BESIDE))}`;
}

interface Places {
  holds(phrase: string): boolean;
  beside(phrase: string): boolean;
}

function weigh({ person, names }: KnownPerson, { holds, beside }: Places): Cues {
  const roles = [...new Set((person.roles ?? []).flatMap(({ title }) => rolesIn(title)))];
  const near = roles.find((role) => beside(role));
  const own: string[] = [];
  const shared: string[] = [];
  const home = countryName(person.country);
  const said = near ?? roles.find((role) => holds(role));
  for (const topic of person.topics ?? []) {
    // What is the person's own name says nothing more than the name.
    if (topic === said || names[0]?.includes(fold(topic)) || !holds(topic)) continue;
    (isShared(topic, home) ? shared : own).push(topic);
  }
  const field = fieldWord(roles, holds);
  const ofRole = near ? ROLE_BESIDE : said ? ROLE_ANYWHERE : 0;
  return {
    words: [...(said ? [said] : []), ...own, ...shared, ...(field ? [field] : [])],
    own: near !== undefined || own.length > 0,
    weight:
      ofRole +
      Math.min(
        MOST_TOPICS,
        own.reduce((sum, topic) => sum + pointsOf(topic), 0),
      ) +
      Math.min(MOST_SHARED, shared.length) +
      (field ? 1 : 0),
  };
}

/** A topic of several words is found by accident less often. */
const pointsOf = (topic: string): number => (/\s/.test(topic) ? 2 : 1);

const isShared = (topic: string, home: string | undefined): boolean =>
  topic === home || SHARED_TOPICS.has(fold(topic)) || (home === undefined && fold(topic).length < SHORTEST_STEM);

let regions: Intl.DisplayNames | undefined;

function countryName(code: string | undefined): string | undefined {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return undefined;
  regions ??= new Intl.DisplayNames(['en'], { type: 'region' });
  return regions.of(code);
}

const SCOPE = /\b(?:of|for|to|in|at)\b/;
/** Words of a role that say nothing by themselves. */
const VAGUE = new Set([
  'member',
  'former',
  'head',
  'leader',
  'secretary',
  'founder',
  'chief',
  'senior',
  'general',
  'player',
]);

/** The phrases by which a text gives a role: the whole without its scope ("prime minister"), and its noun ("director"). */
function rolesIn(title: string): string[] {
  const role = fold(title.toLowerCase().split(SCOPE)[0] ?? '');
  const noun = role.split(' ').at(-1) ?? '';
  return [role, noun].filter((phrase) => phrase !== '' && !VAGUE.has(phrase));
}

/** Whether a folded phrase stands in folded words, its last word perhaps with another ending. */
function holdsPhrase(words: string, phrase: string): boolean {
  if (phrase === '') return false;
  const from = ` ${phrase}`;
  for (let at = words.indexOf(from); at >= 0; at = words.indexOf(from, at + 1)) {
    const end = at + from.length;
    const rest = words.indexOf(' ', end) - end;
    if (rest === 0 || (phrase.length >= SHORTEST_STEM && rest > 0 && rest <= LONGEST_ENDING)) return true;
  }
  return false;
}
