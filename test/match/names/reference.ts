import { detect } from '../../../src/detect/detect.ts';
import { check } from '../../../src/match/check.ts';
import { articleOf } from '../../../src/protocol/article.ts';
import type { NameReport } from '../../../src/protocol/report.ts';
import type { WordEntry } from '../../../src/reference/commonness.ts';
import type { Confusion, Person, ReferenceRecord } from '../../../src/reference/records.ts';
import { referenceOf } from '../../../src/reference/rows-reference.ts';

const person = (name: string, country: string, role: string, topics: string, more: Partial<Person> = {}): Person => ({
  kind: 'person',
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  country,
  roles: [{ title: role }],
  topics: topics.split('|'),
  ...more,
});

const native = (lang: string, text: string, ...aliases: string[]): Partial<Person> => ({
  native: [{ lang, text }],
  aliases,
});

export const PEOPLE: readonly ReferenceRecord[] = [
  person(
    'Yevgeny Prigozhin',
    'RU',
    'founder of the Wagner Group',
    'Wagner|Bakhmut|mercenary',
    native('ru', 'Евгений Пригожин', 'Evgeny Prigozhin'),
  ),
  person('Ilya Prigogine', 'BE', 'chemist', 'chemistry|Nobel|thermodynamics', native('ru', 'Илья Пригожин')),
  person(
    'Volodymyr Zelensky',
    'UA',
    'President of Ukraine',
    'president|Ukraine|Kyiv',
    native('uk', 'Володимир Зеленський', 'Volodymyr Zelenskyy', 'Vladimir Zelensky'),
  ),
  person(
    'Nikita Khrushchev',
    'RU',
    'First Secretary of the Communist Party',
    'Soviet|Cuban missile crisis|Moscow',
    native('ru', 'Никита Хрущёв'),
  ),
  person(
    'Benjamin Netanyahu',
    'IL',
    'Prime Minister of Israel',
    'Likud|Israel|Jerusalem',
    native('he', 'בנימין נתניהו', 'Binyamin Netanyahu'),
  ),
  person('Saddam Hussein', 'IQ', 'President of Iraq', 'Baath|Iraq|Baghdad', native('ar', 'صدام حسين', 'Saddam Husayn')),
  person('Hassan Rouhani', 'IR', 'President of Iran', 'Iran|Tehran', native('fa', 'حسن روحانی', 'Hassan Rohani')),
  person(
    'Kim Jong-un',
    'KP',
    'leader of North Korea',
    "Workers' Party|Pyongyang|North Korea",
    native('ko', '김정은', 'Kim Jong Un'),
  ),
  person('Kim Jong-il', 'KP', 'leader of North Korea', 'Pyongyang|North Korea', native('ko', '김정일')),
  person('Angela Merkel', 'DE', 'Chancellor of Germany', 'CDU|Germany|Berlin'),
  person('Barack Obama', 'US', 'President of the United States', 'president|Illinois|Washington'),
  person('Theresa May', 'GB', 'Prime Minister of the United Kingdom', 'Conservative|Brexit|London'),
  person('Jeremy Corbyn', 'GB', 'leader of the Labour Party', 'Labour|Islington|Britain'),
  person('Gordon Brown', 'GB', 'Prime Minister of the United Kingdom', 'Labour|Treasury|Britain'),
  person('Lloyd Austin', 'US', 'Secretary of Defense', 'Pentagon|Washington'),
  person('Michael Jordan', 'US', 'basketball player', 'Bulls|Chicago'),
  person('Paris Hilton', 'US', 'businesswoman', 'hotel|heiress'),
  person('Edgar Allan Poe', 'US', 'writer', 'Raven'),
  person('Recep Tayyip Erdogan', 'TR', 'President of Turkey', 'Turkey|Ankara'),
  person('Ursula von der Leyen', 'DE', 'President of the European Commission', 'European Commission|Brussels'),
  person('Steven Spielberg', 'US', 'film director', 'Jaws'),
  person('Billy Connolly', 'GB', 'comedian', 'Scotland'),
  person('Pete Buttigieg', 'US', 'Secretary of Transportation', 'Indiana|transportation'),
  person('Condoleezza Rice', 'US', 'Secretary of State', 'State Department|Stanford'),
  person('Jill Biden', 'US', 'First Lady of the United States', 'Delaware'),
  person('Joe Biden', 'US', 'President of the United States', 'Delaware|Washington'),
  person('Alan Johnson', 'GB', 'Home Secretary', 'Labour|Hull|Britain'),
  person('Jürgen Klopp', 'DE', 'football manager', 'Liverpool|football'),
  { kind: 'person', id: 'bare-1', name: 'Akira Kurosawa' },
  { kind: 'person', id: 'bare-2', name: 'Wladimir Klitschko' },
  { kind: 'person', id: 'bare-3', name: 'Vitali Klitschko' },
  { kind: 'person', id: 'bare-4', name: 'Sven Hedlundby' },
];

const confusion = (written: string, target: string, cues: string, unless: string): Confusion => ({
  kind: 'confusion',
  id: written.toLowerCase(),
  written,
  person: target,
  cues: cues.split('|'),
  unless: unless ? unless.split('|') : [],
});

const CONFUSIONS: readonly ReferenceRecord[] = [
  confusion('Prigogine', 'yevgeny-prigozhin', 'Wagner|Bakhmut|mercenary', 'Ilya|chemist|chemistry|Nobel'),
  confusion('Teresa May', 'theresa-may', 'prime minister|Brexit', 'actress'),
];

/** Names that lists of names have, and words, with the levels that the built pack gives them. */
const NAMES = `angela:6 barack:1 barak:3 theresa:4 teresa:5 may:3 jeremy:7 corbin:3 corbyn:1 merkle:3 markel:3 merkel:3 gordon:7 browne:4 brown:7
  lloyd:5 austin:5 austen:3 michael:10 jordan:5 paris:3 hilton:4 edgar:6 allan:6 allen:7 poe:3 ursula:5 steven:7 stephen:8 spielberg:2 billy:7
  connelly:3 connolly:4 pete:5 rice:5 jill:5 joe:7 biden:3 alan:8 johnson:8 johnston:6 jurgen:5 akira:4 vladimir:6 benjamin:8 hassan:6 hussein:5
  nikita:4 ilya:4 yevgeny:5 volodymyr:4 sven:5 kim:11 jong:9 jung:9 chad:4 georgia:5 thomas:9 clark:6 clarke:5 anna:7 maria:8 jane:6 john:11
  david:9 emma:5 laura:5 peter:8 julia:6 olga:5 pierre:7 jean:8 claire:5 carlos:7 ana:7 nadia:4 hans:7 martin:7 robert:9 chloe:3 helen:6 sarah:6
  thompson:6 thomson:5 zelinsky:3 graham:6 smith:8 jones:7 mark:7 paul:10 lee:11 mary:7 simon:7 simone:5 selena:4 selina:4 nguyen:7 zhang:7 emmanuel:6 vice:3 daniel:8 oksana:4 petro:3 iryna:4 ivan:6 serhiy:3`;
const WORDS =
  'micron:2 vice:10 may:13 brown:8 rice:8 bush:8 house:12 street:11 city:11 north:10 south:10 the:15 will:13 rose:8 group:9 party:10 state:10 west:9 space:10 real:15';

const levels = (list: string, level: (count: number) => WordEntry[1]): WordEntry[] =>
  list.split(/\s+/).map((entry) => {
    const [word, count] = entry.split(':');
    return [word ?? '', level(Number(count))];
  });

export const reference = referenceOf([...PEOPLE, ...CONFUSIONS], {
  words: [...levels(NAMES, (name) => ({ word: 0, name })), ...levels(WORDS, (word) => ({ word, name: 0 }))],
});

/** The rows on names that a text gets. */
export function namesIn(text: string, lang = 'en', over = reference): readonly NameReport[] {
  const article = articleOf(text, { kind: 'article', lang });
  return check(article, detect(article), over).names;
}

/** A row in short: `misspelled: Angela Merkle -> Angela Merkel`. */
export const short = ({ kind, text, suggestion }: NameReport): string => `${kind}: ${text} -> ${suggestion}`;
