import { Is, type Lexicon } from '../../languages/language.ts';
import type { CandidateName, Mention, Quotation } from '../../protocol/findings.ts';
import { nominativeOf } from './nominative.ts';
import { hasArticle, type Naming, type People, type Person } from './people.ts';
import { apposed, type Beside, besideOf, byRole, described } from './roles.ts';
import type { Pair } from './scan.ts';
import type { Attribution, Scene } from './scene.ts';
import { indexAfter } from './within.ts';
import { wordBefore } from './word-before.ts';
import { isPersonal } from './words.ts';

/** A speaker is given only when the rule that found it is right at least this often. */
const SURE_ENOUGH = 0.56;

type Speaker = Pick<Quotation, 'speaker' | 'name' | 'cue' | 'rule' | 'confidence'>;

/** What is known of the names of an article. */
export interface Names {
  readonly people: People;
  readonly candidates: readonly CandidateName[];
  /** The namings outside quotations, in order. */
  readonly told: readonly Naming[];
  readonly beside: Beside;
  /** Every word of the article's names. */
  readonly attested: ReadonlySet<string>;
}

export function namesFor(scene: Scene, people: People, candidates: readonly CandidateName[]): Names {
  const told: Naming[] = [];
  let next = 0;
  for (const naming of people.namings) {
    while ((scene.pairs[next]?.close ?? Number.POSITIVE_INFINITY) <= naming.start) next++;
    if (naming.start >= (scene.pairs[next]?.open ?? Number.POSITIVE_INFINITY)) continue;
    told.push(naming);
  }
  const attested = new Set(candidates.flatMap(({ text }) => text.split(' ')));
  return { people, candidates, told, beside: besideOf(told, scene.text, scene.lexicon), attested };
}

/** Who is given as the speaker of a quotation: the mention, and the full name that it stands for. */
export function speakerOf(attribution: Attribution | null, scene: Scene, names: Names, pair: Pair): Speaker {
  if (!attribution?.speaker) return { speaker: null, name: null, rule: 'none', confidence: 0 };
  const { speaker, cue, rule, confidence } = attribution;
  if (confidence < SURE_ENOUGH) return { speaker: null, name: null, rule: `unsure:${rule}`, confidence };
  const mention: Mention = { ...speaker, text: scene.text.slice(speaker.start, speaker.end) };
  const full = fullName(mention, scene, names, pair);
  const genitive = GENITIVE.has(rule) && full !== null && mention.text.endsWith(full);
  const name = full && nominativeOf(full, genitive, names.attested, scene.lexicon);
  return { speaker: mention, name, ...(cue && { cue }), rule, confidence };
}

/** Where languages that decline have the speaker in the genitive («за словами Коваля», «слова Коваля»). */
const GENITIVE = new Set(['according', 'according-after', 'noun']);

/** The speaker's full name as the article gives it. */
function fullName(mention: Mention, scene: Scene, names: Names, pair: Pair): string | null {
  const { lexicon } = scene;
  const first = indexAfter(names.candidates, mention.start);
  const last = indexAfter(names.candidates, mention.end);
  const within = names.candidates.slice(first, last).filter((name) => name.end <= mention.end);
  const free = within.filter((name) => !isGoverned(scene, mention, name) && !isAdjective(mention, name, lexicon));
  const own = lexicon.language.declines
    ? within.filter((name) => !isGoverned(scene, mention, name) && !isBehindPhrase(scene, mention, name)).at(-1)
    : (free.find((name) => name.text.includes(' ')) ?? free[0]);
  if (own) {
    const person = names.people.byName(own.text);
    // "Le Monde" is not the "Ancien Monde": what an article stands before is a surname only of a known person
    const known = person && (person.certain || !hasArticle(scene.text, own, lexicon)) ? person.name : undefined;
    return known ?? articleOf(mention, own, scene) + whole(mention, own, lexicon);
  }
  const beside = apposed(mention, names, scene);
  if (beside) return names.people.byName(beside)?.name ?? beside;
  const body = organisation(mention, lexicon);
  if (body) return body;
  const surname = mention.text.includes(' ') ? undefined : names.people.byName(mention.text);
  // a capital alone that is no role is a surname, and nobody else's: „Oreschkin“ behind „Dmitri Oreschkin“
  if (surname && (surname.certain || isPlainCapital(mention, lexicon))) return surname.name;
  if (lexicon.language.capitalNouns && isPlainCapital(mention, lexicon)) return null;
  const words = mention.text.toLowerCase().replace(/[’ʼ]/g, "'").split(/\s+/);
  const is = lexicon.classes(words[0] ?? '');
  const before = Math.min(mention.start, pair.open);
  const until = indexAfter(names.told, before);
  if (words.length === 1 && ((is & Is.pronoun) !== 0 || isPersonal(is))) {
    const gender = (is & Is.male) !== 0 ? 'm' : (is & Is.female) !== 0 ? 'f' : undefined;
    if (!gender) return null;
    const find = (allow: Allowed) => antecedent(names.told, until, before, scene, gender, allow);
    return (find('certain') ?? find('governed') ?? find('subject'))?.name ?? null;
  }
  return (byRole(words, names, until, scene) ?? described(words, names.told, until, scene, mention))?.name ?? null;
}

const wordsBefore = (scene: Scene, mention: Mention, name: CandidateName): string[] =>
  scene.text.slice(mention.start, name.start).toLowerCase().trim().split(/\s+/);

/** "a spokesman for Ann Roy": a name after a preposition is not the speaker's. */
function isGoverned(scene: Scene, mention: Mention, name: CandidateName): boolean {
  const words = wordsBefore(scene, mention, name);
  const governing = (word: string | undefined): boolean =>
    (scene.lexicon.classes(word ?? '') & (Is.preposition | Is.oblique)) !== 0;
  const last = words.at(-1);
  return (
    governing(last) ||
    ((scene.lexicon.classes(last ?? '') & (Is.determiner | Is.title)) !== 0 && governing(words.at(-2)))
  );
}

/** «співак в ефірі телеканалу ICTV»: a single capital behind a preposition belongs to that, a first name opens the speaker's own. */
function isBehindPhrase(scene: Scene, mention: Mention, name: CandidateName): boolean {
  if (name.text.includes(' ')) return false;
  return wordsBefore(scene, mention, name).some((word) => (scene.lexicon.classes(word) & Is.preposition) !== 0);
}

/** "the Norwegian leader", "the Clinton campaign": a single capital before a role is no name of its own. */
function isAdjective(mention: Mention, name: CandidateName, lexicon: Lexicon): boolean {
  if (name.text.includes(' ')) return false;
  const next =
    mention.text
      .slice(name.end - mention.start)
      .trim()
      .split(/\s+/)[0] ?? '';
  return (
    next !== '' &&
    (lexicon.classes(next.toLowerCase()) & (Is.of | Is.particle)) === 0 &&
    !next.startsWith("'") &&
    !next.startsWith('’')
  );
}

/** "Le" of "écrit Le Monde": an article with a capital inside a sentence is the first word of the name. */
function articleOf(mention: Mention, name: CandidateName, { text, lexicon }: Scene): string {
  const article = text.slice(mention.start, name.start);
  const isOne =
    /^\p{Lu}\p{Ll}*[ \u00a0'’]$/u.test(article) &&
    (lexicon.classes(article.trim().toLowerCase()) & Is.determiner) !== 0;
  return isOne && /[\p{Ll},] $/u.test(text.slice(Math.max(0, mention.start - 2), mention.start)) ? article : '';
}

/** "Institute for the Study of War": one capital with an "of" behind it goes on to the end of the mention. */
function whole(mention: Mention, name: CandidateName, lexicon: Lexicon): string {
  const rest = mention.text.slice(name.end - mention.start);
  const next = rest.trim().split(/\s+/)[0] ?? '';
  const goesOn = !name.text.includes(' ') && (lexicon.classes(next.toLowerCase()) & Is.of) !== 0;
  return goesOn ? name.text + rest : name.text;
}

/** "think tank Institute for the Study of War": the capitals at the end of a mention, with the "of" between them. */
function organisation(mention: Mention, lexicon: Lexicon): string | null {
  const words = mention.text.split(/\s+/);
  if (lexicon.language.capitalNouns) return null;
  const isCapital = (word: string): boolean =>
    /^\p{Lu}/u.test(word) && (lexicon.classes(word.toLowerCase()) & Is.determiner) === 0;
  let from = words.length;
  let start = from;
  while (from > 0) {
    const word = words[from - 1] ?? '';
    const joins =
      (lexicon.classes(word.toLowerCase()) & (Is.of | Is.determiner | Is.conjunction)) !== 0 && !isCapital(word);
    if (!joins && !isCapital(word)) break;
    from--;
    if (isCapital(word)) start = from;
  }
  const name = words.slice(start);
  return name.filter(isCapital).length > 1 ? name.join(' ') : null;
}

/** "the running mate of Ann Roy": a name after "of" is rarely what the sentence is about. */
function followsOf({ text, lexicon }: Scene, { start }: Naming): boolean {
  if (lexicon.language.declines) return false;
  const is = lexicon.classes(wordBefore(text, start));
  return (is & (Is.of | Is.preposition)) !== 0 && (is & Is.subordinator) === 0;
}

/** A sentence ends between two places of the text. */
const SENTENCE_END = /[.!?…]["”»“)]*\s+["“«„(]*\p{Lu}/u;
/** A pronoun reaches back this far at most, in characters. */
const LONGEST_REACH = 1500;

const isPlainCapital = ({ text }: Mention, lexicon: Lexicon): boolean =>
  /^\p{Lu}\S+$/u.test(text) && lexicon.classes(text.toLowerCase()) === 0;

/** Who may be meant: people who are not governed by an "of", also those, also names that nobody knows where a sentence opens with them. */
type Allowed = 'certain' | 'governed' | 'subject';

/** "Zdislava Brnk came late. She said": a run of two or three capitals that opens a sentence is a person, to a pronoun behind it. */
function isSubject({ person: { name, words, gender }, start, end }: Naming, { text, lexicon }: Scene): boolean {
  if (gender || words.length < 2 || words.length > 3 || name === name.toUpperCase()) return false;
  if (words.some((word) => (lexicon.classes(word) & NO_PERSON) !== 0)) return false;
  // where every noun has a capital only a verb tells
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end, end + LONGEST_VERB))?.[1] ?? '';
  if (lexicon.language.capitalNouns && (lexicon.classes(next) & VERB) === 0 && text[end] !== ',') return false;
  return start === 0 || /[\n.!?…“”"»„«]\s*$/.test(text.slice(Math.max(0, start - 3), start));
}
/** In characters, the space before it included. */
const LONGEST_VERB = 24;
const VERB = Is.say | Is.claim | Is.mind | Is.auxiliary;
const NO_PERSON = Is.role | Is.naming | Is.noun | Is.of | Is.time;

/** The person first named in the last sentence before `until` that names one of the right gender. */
function antecedent(
  told: readonly Naming[],
  until: number,
  place: number,
  scene: Scene,
  gender: 'm' | 'f',
  allowed: Allowed,
): Person | undefined {
  let found: Naming | undefined;
  for (let index = until - 1; index >= 0; index--) {
    const naming = told[index];
    if (!naming || place - naming.start > LONGEST_REACH) break;
    if (!naming.person.certain && !(allowed === 'subject' && isSubject(naming, scene))) continue;
    if (naming.person.gender && naming.person.gender !== gender) continue;
    if (allowed === 'certain' && followsOf(scene, naming)) continue;
    if (found && SENTENCE_END.test(scene.text.slice(naming.end, found.start + 1))) break;
    found = naming;
  }
  return found?.person;
}
