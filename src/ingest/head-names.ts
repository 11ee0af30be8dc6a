import { languageOf } from '../languages/index.ts';
import { Is, lexiconOf } from '../languages/language.ts';
import { titleCase } from './name-case.ts';
import { key, titleOf } from './titles.ts';

/** Words of a full name before the family name; initials are not counted. */
const MOST_GIVEN = 2;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}.'’-]*/gu;

/** "Remarks by", "Rede von", "Промова": what comes before the name of the one who speaks in a document without labels. */
const SPEECH =
  `remarks|statement|speech|address|keynote|lecture|testimony|sermon|homily|message|interview|conversation|press conference|press briefing|briefing|q&a|rede|ansprache|erklärung|regierungserklärung|interview mit|discours|allocution|déclaration|discurso|declaración|mensaje|entrevista
|промова|виступ|звернення|заява|інтерв'ю|речь|выступление|обращение|заявление|интервью`.replace(/\n/g, '');
const OF = 'by|of|from|with|von|des|der|mit|de|du|del|por|con|à|з|с';

/** Full names in the lines that say what a document is. */
export interface HeadNames {
  /** The full names whose family name this is, without titles. */
  readonly full: (family: string) => string[];
  /** The names that stand behind an office ("President" + "Biden"). */
  readonly behind: (office: string) => string[];
  /** Whose words the document says it holds; null where it does not say. */
  readonly speaker: string | null;
  /** The sex that a given name tells, where it tells one. */
  readonly sexOf: (given: string) => 'm' | 'f' | undefined;
}

export function headNames(head: readonly string[], lang: string): HeadNames {
  const language = languageOf(lang);
  const lexicon = language ? lexiconOf(language) : null;
  const rows = head.map((text) =>
    [...text.matchAll(WORD)].map((match) => ({ word: match[0], folded: key(match[0]), at: match.index, text })),
  );
  const stops =
    Is.preposition |
    Is.determiner |
    Is.conjunction |
    Is.say |
    Is.time |
    Is.role |
    Is.occasion |
    Is.noun |
    Is.title |
    Is.auxiliary;
  const isKnown = (word: string) => lexicon?.genderOf(word.toLowerCase()) !== undefined;
  const isGiven = (word: string) => {
    const lower = word.toLowerCase().replace(/\.$/, '');
    if (isKnown(lower)) return true;
    return /^\p{Lu}/u.test(word) && !titleOf(word) && ((lexicon?.classes(lower) ?? 0) & stops) === 0;
  };
  const full = (family: string): string[] => {
    const wanted = key(family);
    const names = rows.flatMap((words) =>
      words.flatMap(({ folded }, at) => (folded === wanted ? fullName(words, at, isGiven) : [])),
    );
    return [...new Map(names.map((name) => [key(name), titleCase(name)])).values()];
  };
  return {
    full,
    behind: (office) => behind(rows, office, isGiven, isKnown),
    speaker: speakerOf(head),
    sexOf: (given) => lexicon?.genderOf(given.toLowerCase()),
  };
}

type Words = readonly { readonly word: string; readonly folded: string; readonly at: number; readonly text: string }[];

const isInitial = (word: string): boolean => /^(?:\p{Lu}\.?){1,2}$/u.test(word);

/** Given names and initials before a family name. */
function fullName(words: Words, at: number, isGiven: (word: string) => boolean): string[] {
  let from = at;
  let given = 0;
  while (from > 0) {
    const [before, here] = [words[from - 1], words[from]];
    if (!before || !here || before.text.slice(before.at + before.word.length, here.at).trim() !== '') break;
    if (isInitial(before.word)) from--;
    else if (given < MOST_GIVEN && isGiven(before.word)) {
      given++;
      from--;
    } else break;
  }
  return given === 0
    ? []
    : [
        words
          .slice(from, at + 1)
          .map(({ word }) => word)
          .join(' '),
      ];
}

type Test = (word: string) => boolean;

/** A name behind an office: a headline has capitals throughout, so that only a known given name takes a second word with it. */
function nameAfter(words: Words, isGiven: Test, isKnown: Test): string | null {
  const name: string[] = [];
  for (const { word } of words) {
    const bare = word.replace(/['’]s$/, '');
    if (!isGiven(bare) && !isInitial(bare)) break;
    name.push(bare);
    if (bare !== word || !(isKnown(bare) || isInitial(bare))) break;
  }
  return name.length > 0 ? name.join(' ') : null;
}

/** The names that follow an office; "Vice President" is another office than "President". */
function behind(rows: readonly Words[], office: string, isGiven: Test, isKnown: Test): string[] {
  const wanted = office.split(' ').map(key);
  const found = new Set<string>();
  for (const words of rows) {
    for (let at = 0; at + wanted.length < words.length; at++) {
      if (!wanted.every((word, index) => words[at + index]?.folded === word)) continue;
      if (/^(?:vice|deputy|assistant|former)$/i.test(words[at - 1]?.word ?? '')) continue;
      const name = nameAfter(words.slice(at + wanted.length), isGiven, isKnown);
      if (name) found.add(titleCase(name));
    }
  }
  return [...found];
}

function speakerOf(head: readonly string[]): string | null {
  const by = new RegExp(`(?:^|[^\\p{L}])(?:${SPEECH})\\s+(?:(?:${OF})\\s+)?(.{3,120})`, 'iu');
  for (const text of head) {
    const named = nameAtStart(by.exec(text.slice(0, 300))?.[1] ?? '');
    if (named) return named;
    const [, own] =
      /^(.{3,60}?)['’]s?\s+(?:\p{L}+\s+){0,3}(?:remarks|speech|statement|address|testimony|interview)\b/iu.exec(
        text.slice(0, 200),
      ) ?? [];
    const owner = own && nameAtStart(own);
    if (owner) return owner;
  }
  return null;
}

/** A name of two words or more at the start of some words, over titles and articles. */
function nameAtStart(text: string): string | null {
  const name: string[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const between = text.slice(0, match.index);
    if (name.length > 0 && !/\s$/.test(between)) break;
    if (name.length === 0 && (titleOf(word) || /^\p{Ll}/u.test(word))) continue;
    if (!/^\p{Lu}/u.test(word) || titleOf(word)) break;
    name.push(word.replace(/['’]s$/, ''));
    if (/[,;:(]/.test(text[match.index + word.length] ?? '') || /['’]s$/.test(word) || name.length > 3) break;
  }
  return name.length >= 2 ? titleCase(name.join(' ')) : null;
}
