import { secondsOf } from './times.ts';
import { key, titleOf } from './titles.ts';

export type LabelKind =
  | 'name'
  | 'role' // an office without a name: "THE PRESIDENT"
  | 'question'
  | 'answer'
  | 'nobody'; // a voice without a name: "MODERATOR", "Speaker 2"

/** What stands before a speaker's words. */
export interface Label {
  /** As it stands in the document. */
  readonly written: string;
  readonly kind: LabelKind;
  /** Words of the name, without titles and brackets; empty where there is no name. */
  readonly words: readonly string[];
  /** The office, written out ("Secretary"); empty where there is none. */
  readonly office: string;
  readonly sex?: 'm' | 'f';
  /** A title stands before the name, or instead of it. */
  readonly titled?: true;
  /** What the label says beside the name: a party, an office. */
  readonly about?: string;
  /** How surely these are a label's words whatever stands around: 2 by themselves, 1 in company, 0 only when they recur. */
  readonly strength: 0 | 1 | 2;
  readonly time?: number;
}

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(key));

const QUESTION = list(
  'q question questions frage pregunta p f запитання питання вопрос вопросы з в reporter reporters press journalist journaliste periodista журналіст журналист',
);
const ANSWER = list('a answer antwort réponse r respuesta відповідь ответ о');
const NOBODY =
  list(`moderator moderatorin moderador moderadora host hosts operator interpreter translator announcer narrator staff participant participants audience crowd all both
  unidentified unknown speaker voice voices man woman male female child guest caller narration voiceover clerk chorus protester others member analyst
  interviewer anchor correspondent dolmetscher sprecher stimme ведущий ведущая ведуча модератор голос перекладач переводчик modératrice modérateur interprète several group aide official`);
/** Words before a colon that name no speaker. */
const NO_SPEAKER =
  list(`note notes update updates example examples warning date time location place source sources subject re from to cc title photo photos video videos image tags tag contact
  summary topic topics agenda read watch related more correction credit credits caption duration venue length transcript speakers participants attendees present results result
  copyright disclaimer introduction conclusion background summary editor published updated posted author authors by link links url website email phone tel fax address where when
  what why who how and but or so because first second third finally also however here there this that these those it is yes no ps tip hint fact answer listen live breaking
  datum ort quelle thema foto bild hinweis titel beispiel stand zeit lieu objet sujet exemple remarque fecha lugar fuente tema ejemplo nota
  дата місце джерело тема фото приклад примітка время место источник пример примечание`);
/** Words that open a sentence or a thing, and no name. */
const NOT_FIRST =
  list(`the a an my our your his her their its this that these those one some any every each all in on at for with as if when while
  der die das den dem ein eine mein meine unser unsere im am bei mit un une mon ma nos notre una mi su nuestro en con ось це этот эта это в на з с`);
/** Words that belong to a label's remarks and to no name. */
const REMARK =
  /^(?:(?:through|via|as|off|on|by|per|speaking|spoken|cont)(?!\p{L})|continu|translat|interpret|inaudible)/iu;
/** UTF-16 units. A longer run before a colon is a sentence. */
const LONGEST = 90;
/** Words of a label outside its brackets. */
const MOST_WORDS = 8;

/** Reads the label at the start of a line, with the place where the words begin; null when there is none. */
export function labelAt(line: string): { label: Label; end: number } | null {
  const lead =
    /^(?:[-–—•>*_\s]|\[?\(?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?(?=\s))*/.exec(line.slice(0, 40))?.[0] ?? '';
  const time = timeIn(lead);
  const rest = line.slice(lead.length);
  const colon = colonOf(rest);
  if (colon < 0) return bareQuestion(rest, lead.length) ?? timedName(line);
  const label = labelOf(rest.slice(0, colon), time);
  if (!label) return bareQuestion(rest, lead.length);
  const skipped = /^[\s*_]*/.exec(rest.slice(colon + 1))?.[0].length ?? 0;
  return { label, end: lead.length + colon + 1 + skipped };
}

/** The first colon that can end a label: no time, no address, and words or nothing after it. */
function colonOf(text: string): number {
  const at = text.slice(0, LONGEST + 1).search(/[:：](?!\d)/);
  if (at <= 0) return -1;
  return text[at] === '：' || /^(?:[\s*_"“«„'‘—–(¿¡[]|$|\p{Lu})/u.test(text.slice(at + 1, at + 3)) ? at : -1;
}

const timeIn = (text: string): number | undefined =>
  secondsOf(/\d{1,2}:\d{2}(?::\d{2})?/.exec(text)?.[0] ?? '') ?? undefined;

/** "Q  Thank you.", "Q. And then?", "A. Yes.": the letter alone, as court and White House transcripts have it. */
function bareQuestion(rest: string, lead: number): { label: Label; end: number } | null {
  const [whole, letter, mark] = /^([QA])(\.?\s+)(?=["“'‘(]*[\p{Lu}\d—–…])/u.exec(rest) ?? [];
  if (!whole || !letter || (letter === 'A' && !mark?.startsWith('.'))) return null;
  const kind = letter === 'Q' ? 'question' : 'answer';
  return {
    label: { written: letter, kind, words: [], office: '', strength: letter === 'Q' ? 1 : 0 },
    end: lead + whole.length,
  };
}

/** "Anna Berg  0:12", "Anna Berg (00:00:12)" on a line of its own, as programs that write down recordings have it. */
function timedName(line: string): { label: Label; end: number } | null {
  if (line.length > LONGEST) return null;
  const [, name, time] = /^(\p{L}[^\d:]{1,60}?\d?)\s+[[(]?((?:\d{1,2}:)?\d{1,2}:\d{2})[\])]?$/u.exec(line) ?? [];
  const label = name && time ? labelOf(name, secondsOf(time) ?? undefined) : null;
  return label && { label, end: line.length };
}

/** What some words are as a label, or null where they can be none. */
export function labelOf(text: string, time?: number): Label | null {
  const written = text.replace(/[*_]+/g, '').replace(/\s+/g, ' ').trim();
  const { plain, about, inner } = withoutBrackets(written);
  const [name = '', ...roles] = plain.split(/,\s*/);
  const said = [roles.join(', '), about].filter((part) => part).join(', ');
  const seconds = time ?? inner;
  const parts = name.split(' ').filter((word) => word !== '');
  if (parts.length === 0 || parts.length > MOST_WORDS) return null;
  const extra = { ...(said && { about: said }), ...(seconds !== undefined && { time: seconds }) };
  const plainWords = parts.map(key).filter((word) => word !== '');
  const special = specialOf(plainWords, written);
  if (special)
    return { written, kind: special, words: [], office: '', strength: special === 'nobody' ? 1 : 2, ...extra };
  if (NOT_FIRST.has(plainWords[0] ?? '') && !plainWords.some((word) => titleOf(word))) return null;
  const fits = parts.every((word, at) => isNameWord(word) || (at > 0 && titleOf(word) !== null));
  if (!fits || plainWords.every((word) => NO_SPEAKER.has(word))) return null;
  return named(written, parts, said !== '' && about !== '', extra);
}

function specialOf(words: readonly string[], written: string): LabelKind | null {
  const first = words[0] ?? '';
  const bare = words
    .filter((word) => !/^\d+$/.test(word))
    .map((word) => (/^\p{L}\d+$/u.test(word) ? word.slice(0, 1) : word));
  // One letter is a label only as a capital.
  if (words.length === 1 && first.length === 1 && !/^\p{Lu}/u.test(written)) return null;
  if (bare.length > 0 && bare.length <= 2 && bare.every((word) => QUESTION.has(word))) return 'question';
  if (bare.length === 1 && ANSWER.has(bare[0] ?? '')) return 'answer';
  if (bare.length > 0 && bare.length <= 3 && bare.every((word) => NOBODY.has(word) || QUESTION.has(word))) {
    // "MEMBER" and "SPEAKER" alone may be offices; "THE SPEAKER" is.
    return 'nobody';
  }
  return null;
}

const ARTICLE = /^(?:the|le|la|les|der|die|el|los|of|for|de|des|du|del|für|and|und|et|и|і|та)$/i;

function named(
  written: string,
  parts: readonly string[],
  bracketed: boolean,
  extra: Pick<Label, 'about' | 'time'>,
): Label {
  let from = 0;
  let sex: 'm' | 'f' | undefined;
  const office: string[] = [];
  for (; from < parts.length; from++) {
    const title = titleOf(parts[from] ?? '');
    // "THE PRESIDENT", "Mme la présidente": an article goes with the title after it; without one it is part of a name ("Le Pen").
    if (!title && !(ARTICLE.test(parts[from] ?? '') && titleOf(parts[from + 1] ?? ''))) break;
    sex ??= title?.sex;
    if (title?.full) office.push(title.full);
  }
  const words = parts.slice(from);
  const role = words.length === 0;
  const capitals = /\p{Lu}{2}/u.test(written) && !/\p{Ll}/u.test(parts.join(' ').replace(/\bMc/g, ''));
  const titled = from > 0 && !role;
  const strong = titled || (capitals && (parts.length > 1 || role)) || (bracketed && words.length > 1);
  return {
    written,
    kind: role ? 'role' : 'name',
    words,
    office: office.join(' '),
    ...(sex && { sex }),
    ...(from > 0 && { titled: true as const }),
    strength: strong ? 2 : parts.length > 1 || capitals ? 1 : 0,
    ...extra,
  };
}

/** The text outside brackets, the last bracket that says something, and a time in one. */
function withoutBrackets(text: string): { plain: string; about: string; inner?: number } {
  let about = '';
  let inner: number | undefined;
  const plain = text.replace(/\(([^()]*)\)|\[([^[\]]*)\]/g, (_, round?: string, square?: string) => {
    const inside = (round ?? square ?? '').trim();
    const time = secondsOf(inside);
    if (time !== null) inner = time;
    else if (!REMARK.test(inside)) about = inside;
    return ' ';
  });
  return { plain: plain.replace(/\s+/g, ' ').trim(), about, ...(inner !== undefined && { inner }) };
}

const SMALL = new Set(
  'von van der den de la le du da di del dos das ter ten zu bin ibn al el y e of the and for des für und et та и і'.split(
    ' ',
  ),
);
function isNameWord(word: string): boolean {
  if (SMALL.has(word)) return true;
  if (/^[dl]['’]\p{Lu}/u.test(word)) return true;
  // A full stop ends a sentence unless it is an initial's or a title's.
  if (
    word.endsWith('.') &&
    !/^(?:\p{Lu}\p{Ll}?\.)+$|^(?:Jr|Sr|St|Lt|Ph|Mag|Dipl|Ing)\.$/iu.test(word) &&
    !titleOf(word)
  )
    return false;
  return /^\p{Lu}[\p{L}\p{M}.'’`-]*$/u.test(word) || /^[\p{Lo}\p{M}·]+$/u.test(word);
}
