import { type Vocabulary, vocabularyOf } from '../text/vocabulary.ts';
import { type Conjugation, formsOf } from './conjugation.ts';
import { byFirst, gendersOf, type Phrases, phrasesOf, wordsOf } from './lists.ts';
import { type Sign, type Signs, signsOf } from './signs.ts';

/** What a word can be to a rule of attribution. A word may be several things; each is one bit. */
export const Is = {
  /** a finite verb that says that somebody says or writes ("said") */
  say: 1,
  /** a verb that brings in words without being a verb of speech only ("called", "accused") */
  claim: 1 << 1,
  /** a form of either that takes its subject from elsewhere ("saying", "gesagt") */
  nonFinite: 1 << 2,
  /** a noun for something said or written ("statement", "tweet") */
  noun: 1 << 3,
  /** a pronoun that is a subject ("he") */
  pronoun: 1 << 4,
  /** an article, a possessive or another word that opens a noun phrase */
  determiner: 1 << 5,
  preposition: 1 << 6,
  /** "and", "but" */
  conjunction: 1 << 7,
  /** opens a clause of its own ("that", "because") */
  subordinator: 1 << 8,
  /** "who", "which": its clause belongs to the noun before */
  relative: 1 << 9,
  auxiliary: 1 << 10,
  /** an adverb, a negation or a particle that may stand between subject and verb */
  adverb: 1 << 11,
  /** stands before a person's name ("Mr", "President") */
  title: 1 << 12,
  /** days and months and the like: capital or not, never a speaker */
  time: 1 << 13,
  /** says that the words in marks are a name, a title, a term or a slogan ("so-called", "film", "slogan") */
  naming: 1 << 14,
  /** "he", "him", "his" and the like, for the gender of a pronoun */
  male: 1 << 15,
  female: 1 << 16,
  plural: 1 << 17,
  /** a small word inside a name ("von", "de", "al") */
  particle: 1 << 18,
  /** an article that never opens a subject ("dem", "den") */
  oblique: 1 << 19,
  /** "I", "we", "you" and their forms: a sign of speech */
  person: 1 << 20,
  /** a person by role ("spokesman", "director") or a body that speaks ("police", "company") */
  role: 1 << 21,
  /** the "of" that lets a noun phrase go on */
  of: 1 << 22,
  /** somebody or something that speaks only in print or on the air ("interview", "conference"): an occasion */
  occasion: 1 << 23,
  /** a verb of thinking, wanting or doing that may bring in words when no verb of speech does ("wants") */
  mind: 1 << 24,
  /** an auxiliary before a participle, after which the subject is spoken to ("were asked") */
  passive: 1 << 25,
  /** a verb form of reported speech, under which the speaker of the sentence before goes on ("sei") */
  reported: 1 << 26,
  /** a subject that is nobody ("es", "on"): the source follows in a prepositional phrase */
  impersonal: 1 << 27,
  /** points back to the sentence before ("Das sagte …") */
  demonstrative: 1 << 28,
  /** a verb of saying whose object is the hearer ("told the Journal") */
  tell: 1 << 29,
  /** the preposition before the hearer ("to", "gegenüber", "à") */
  hearer: 1 << 30,
} as const;

export type WordClass = keyof typeof Is;

/** What the engine has to know about one language. Lists are words with spaces between them, lower case. */
export interface Language {
  /** ISO 639-1. */
  readonly id: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly words: Readonly<Partial<Record<WordClass, string>>>;
  /** Regular verbs, by their stems. */
  readonly conjugations?: readonly Conjugation[];
  /** Phrases before the speaker ("according to"), parted by bars. */
  readonly according: string;
  /** Phrases of `according` that may also stand after the speaker ("zufolge"), parted by bars. */
  readonly accordingAfter?: string;
  /** Phrases that only mean this at the start of a sentence ("pour", "para"), parted by bars. */
  readonly accordingFirst?: string;
  /** Words before a verb of saying and its subject that name a source like `according` ("comme le", "como", "як"), parted by bars. */
  readonly accordingAs?: string;
  /** Endings of words that may be taken for adverbs ("ly"). */
  readonly adverbEndings?: string;
  /** The ending by which a word may be known for a verb in the past ("ed"). */
  readonly verbEnding?: string;
  /** Endings of a finite verb in the third person: right behind a quotation and before a name such a word says that somebody speaks. */
  readonly sayingEndings?: string;
  /** Where a plural verb has its speaker in a prepositional phrase ("у поліції повідомили"): its prepositions, and the verb's endings. */
  readonly institution?: { readonly places: string; readonly plural: string };
  /** Endings of nouns that are roles ("minister"), for languages that compound. */
  readonly roleEndings?: string;
  /** Endings of nouns before which names and titles stand ("zeitung"), for the same. */
  readonly namingEndings?: string;
  /** Months from January and weekdays from Monday, in the forms that dates take, parted by spaces; forms of one by slashes. */
  readonly calendar?: { readonly months: string; readonly weekdays: string };
  /** Vocabulary of a charge or a conviction ("charged", "wegen"): what stands in marks soon after is the name of a crime. */
  readonly charges?: string;
  readonly signs?: Signs;
  readonly abbreviations: string;
  readonly elisions?: string;
  readonly clitics?: string;
  readonly possessive?: true;
  /** Log-odds by which marks hold somebody's words oftener than in the mean of languages: Ukrainian print sets names of companies and shows in them, American hardly any. */
  readonly marksSpeak?: number;
  /** Common nouns are capitalised. */
  readonly capitalNouns?: true;
  /** Where the subject may follow its verb: only after a quotation, or wherever something else opens the clause. */
  readonly inversion: 'after-quotation' | 'free';
  /** The subject may be left out. */
  readonly elidesSubject?: true;
  /** Nouns and names are declined: a name is the same person with another ending. */
  readonly declines?: true;
  /**
   * How names come back to the nominative: pairs of endings with ">" between them («ського>ський»), the likelier first; C stands for any consonant.
   * First names are only taken when the result is one of `firstNames`; `others` are the cases but the genitive.
   */
  readonly cases?: { readonly firstNames: string; readonly genitive: string; readonly others: string };
  /** Speech may be set with a dash at the start of its paragraph. */
  readonly dashDialogue?: true;
  /** The speaker may be named inside the marks («Non, dit-il, jamais»). */
  readonly incise?: true;
  /** Endings of a past verb that give the speaker's gender. */
  readonly verbGender?: { readonly male: string; readonly female: string };
  /** First names, the gender of which is known. */
  readonly firstNames: { readonly male: string; readonly female: string };
  /** Frequent words that few other languages have; for telling the language of a text. */
  readonly marks: string;
}

/** A language with its lists opened. */
export interface Lexicon {
  readonly language: Language;
  /** The classes of a word in lower case, as bits of `Is`. */
  readonly classes: (lower: string) => number;
  /** The words that texts of this language have had. */
  readonly words: Vocabulary;
  readonly according: Phrases;
  readonly accordingAs: Phrases;
  readonly accordingAfter: ReadonlySet<string>;
  readonly accordingFirst: ReadonlySet<string>;
  readonly charges: ReadonlySet<string>;
  /** Whether a word in lower case is one of these. */
  readonly isSign: (sign: Sign, lower: string | undefined) => boolean;
  readonly abbreviations: ReadonlySet<string>;
  readonly elisions?: ReadonlySet<string>;
  readonly clitics?: ReadonlySet<string>;
  readonly possessive: boolean;
  readonly sayingEndings: readonly string[];
  readonly institution: { readonly places: ReadonlySet<string>; readonly plural: readonly string[] } | undefined;
  /** 'm' or 'f', or nothing where the name is not known or goes both ways. */
  readonly genderOf: (firstName: string) => 'm' | 'f' | undefined;
}

const opened = new Map<string, Lexicon>();

/** The lexicon of a language; built once. */
export function lexiconOf(language: Language): Lexicon {
  const known = opened.get(language.id);
  if (known) return known;
  const lexicon = open(language);
  opened.set(language.id, lexicon);
  return lexicon;
}

function open(language: Language): Lexicon {
  const classes = classesOf(language);
  return {
    language,
    classes,
    words: vocabularyOf(classes),
    according: byFirst(phrasesOf(language.according)),
    accordingAs: byFirst(phrasesOf(language.accordingAs)),
    accordingAfter: new Set(phrasesOf(language.accordingAfter).flat()),
    accordingFirst: new Set(phrasesOf(language.accordingFirst).flat()),
    charges: new Set(wordsOf(language.charges)),
    isSign: signsOf(language.signs),
    abbreviations: new Set(wordsOf(language.abbreviations)),
    ...(language.elisions && { elisions: new Set(wordsOf(language.elisions)) }),
    ...(language.clitics && { clitics: new Set(wordsOf(language.clitics)) }),
    possessive: language.possessive === true,
    sayingEndings: wordsOf(language.sayingEndings),
    institution: language.institution && {
      places: new Set(wordsOf(language.institution.places)),
      plural: wordsOf(language.institution.plural),
    },
    genderOf: gendersOf(language.firstNames),
  };
}

/** Vocabulary whose endings have been looked at are kept up to this many. */
const MOST_GUESSED = 20_000;

/** The classes of a word: from the lists, or else from its ending. */
function classesOf(language: Language): (lower: string) => number {
  const listed = new Map<string, number>();
  const add = (word: string, bit: number): unknown => listed.set(word, (listed.get(word) ?? 0) | bit);
  for (const [name, list] of Object.entries(language.words)) {
    for (const word of wordsOf(list)) add(word, Is[name as WordClass]);
  }
  for (const [form, name] of (language.conjugations ?? []).flatMap(formsOf)) add(form, Is[name]);
  const adverbs = wordsOf(language.adverbEndings);
  const roles = wordsOf(language.roleEndings);
  const namings = wordsOf(language.namingEndings);
  const guessed = new Map<string, number>();
  return (lower) => {
    const found = listed.get(lower) ?? guessed.get(lower);
    if (found !== undefined) return found;
    let bits = 0;
    if (lower.length > 4 && adverbs.some((ending) => lower.endsWith(ending))) bits |= Is.adverb;
    if (roles.some((ending) => lower.endsWith(ending))) bits |= Is.role;
    if (namings.some((ending) => lower.endsWith(ending))) bits |= Is.naming;
    if (guessed.size >= MOST_GUESSED) guessed.clear();
    guessed.set(lower, bits);
    return bits;
  };
}
