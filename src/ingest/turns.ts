import type { Line } from './document.ts';
import { type Label, labelAt, labelOf } from './labels.ts';
import { key, titleOf } from './titles.ts';

/** A paragraph of one speaker, with the times at which its pieces begin. */
export interface Paragraph {
  readonly text: string;
  /** Seconds, by the place in `text` from which they hold. */
  readonly times: readonly { readonly at: number; readonly time: number }[];
}

/** What somebody says until somebody else speaks. */
export interface Turn {
  readonly label: Label;
  readonly paragraphs: readonly Paragraph[];
}

export interface Turns {
  /** What stands before the first label (all of it, where there is none). */
  readonly head: readonly Line[];
  readonly turns: readonly Turn[];
  readonly headings: number;
}

/** A label and where it stands; `given` by the format itself, so that nothing has to be judged. */
interface Placed {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
  readonly given?: true;
}

/** A line with the labels that it could have: at its start, and behind a sentence's end. */
interface Read {
  readonly line: Line;
  readonly labels: readonly Placed[];
}

/** Share of the paragraphs that a label opens from which on a document is a transcript even if no label recurs. */
const TRANSCRIPT_SHARE = 0.5;

/** Finds who says what. Labels are judged together: what is a name before a colon in one document is a note in another. */
export function turnsOf(lines: readonly Line[]): Turns {
  const read = lines.map(readLine);
  const accepts = acceptor(read);
  const head: Line[] = [];
  const turns: { label: Label; open: Line[] }[] = [];
  let headings = 0;
  for (const { line, labels } of read) {
    if (line.kind === 'heading') {
      if (turns.length === 0) head.push(line);
      else headings++;
      continue;
    }
    const taken = labels.filter(({ label, given }) => given || accepts(label));
    const first = taken[0]?.start ?? line.text.length;
    const before = line.text.slice(0, first).trim();
    if (before !== '') (turns.at(-1)?.open ?? head).push({ ...line, text: before });
    taken.forEach(({ label, end }, at) => {
      const text = line.text.slice(end, taken[at + 1]?.start ?? line.text.length).trim();
      const time = label.time ?? line.time;
      const words = { ...line, text, ...(time !== undefined && { time }) };
      const last = turns.at(-1);
      // Subtitles name the speaker in every cue, also in the middle of a sentence.
      if (last && line.time !== undefined && label.written !== '' && last.label.written === label.written)
        last.open.push(words);
      else turns.push({ label, open: [{ ...words, opens: true }] });
    });
  }
  return { head, turns: turns.map(({ label, open }) => ({ label, paragraphs: paragraphsOf(open) })), headings };
}

const SOMEBODY: Label = { written: '', kind: 'nobody', words: [], office: '', strength: 2 };
const CHANGE = /^[-–—>\s]+/;

function readLine(line: Line): Read {
  if (line.kind === 'heading') return { line, labels: [] };
  const voiced = line.voice === undefined ? null : labelOf(line.voice);
  if (voiced) return { line, labels: [{ label: { ...voiced, strength: 2 }, start: 0, end: 0, given: true }] };
  const first = labelAt(line.text);
  if (line.changes && !first)
    return { line, labels: [{ label: SOMEBODY, start: 0, end: CHANGE.exec(line.text)?.[0].length ?? 0 }] };
  const labels = first ? [{ label: first.label, start: 0, end: first.end }] : [];
  return { line, labels: [...labels, ...labelsInside(line.text, first?.end ?? 0)] };
}

/** Labels in capitals behind the end of a sentence, where a page parts its paragraphs by line breaks only. */
function labelsInside(text: string, from: number): Placed[] {
  const found: Placed[] = [];
  const inside = /(?<=[.!?…)\]"”’»—–-]\s)((?:\p{Lu}[\p{Lu}.'’-]*\s){0,5}\p{Lu}[\p{Lu}.'’-]*)\s?[:：](?=\s)/gu;
  inside.lastIndex = from;
  for (const match of text.matchAll(inside)) {
    // "2:10 P.M. EST THE PRESIDENT:" begins behind the time.
    const words = (match[1] ?? '').split(/\s/);
    const zone = /^(?:[ACEMP][SD]T|CES?T|GMT|UTC|BST)$/.test(words[0] ?? '') ? 1 : 0;
    const titled = words.findIndex((word, at) => at < words.length - 1 && (word === 'THE' || titleOf(word)));
    const title = Math.max(zone, titled);
    const skipped = title > 0 ? words.slice(0, title).join(' ').length + 1 : 0;
    const label = labelOf((match[1] ?? '').slice(skipped));
    const start = match.index + skipped;
    if (label && label.strength > 0) found.push({ label, start, end: match.index + match[0].length });
  }
  return found;
}

/** Which labels of a document are labels. */
function acceptor(read: readonly Read[]): (label: Label) => boolean {
  const labels = read.flatMap((line) => line.labels.map(({ label }) => label));
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1);
  const count = (label: Label) => counts.get(keyOf(label)) ?? 0;
  const paragraphs = read.filter(({ line }) => line.kind === 'words' && line.opens).length;
  const dense = labels.length >= 2 && labels.length >= paragraphs * TRANSCRIPT_SHARE;
  const sure = labels.some(
    (label) => label.strength === 2 && (label.kind !== 'name' || label.titled || count(label) > 1),
  );
  const recurring = labels.some((label) => label.strength > 0 && count(label) > 1);
  const capitals = labels.filter((label) => label.strength === 2 && label.kind === 'name' && isCapital(label)).length;
  const mixed = labels.filter(
    (label) => label.kind === 'name' && !isCapital(label) && (label.strength === 2 || count(label) > 1),
  ).length;
  const families = new Set(labels.filter((label) => label.strength > 0).map((label) => key(label.words.at(-1) ?? '')));
  return (label) => {
    if (label.strength === 2) return sure || recurring || dense;
    // Among labels in capitals a single one in small letters is a sentence with a colon.
    if (label.kind === 'name' && !isCapital(label) && capitals > 2 * mixed && count(label) === 1) return false;
    if (label.strength === 1) return sure || recurring || dense;
    const known = label.words.length > 0 && families.has(key(label.words.at(-1) ?? ''));
    return dense || (count(label) > 1 && (sure || recurring || counts.size > 1)) || (known && (sure || recurring));
  };
}

const isCapital = (label: Label): boolean => !/\p{Ll}{2}/u.test(label.words.join(' '));
const keyOf = (label: Label): string => `${label.kind} ${key(label.written)}`;
function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const paragraphs: { text: string; times: { at: number; time: number }[] }[] = [];
  let time: number | undefined;
  for (const line of lines) {
    time = line.time ?? time;
    if (line.text === '') continue;
    const last = paragraphs.at(-1);
    const open = last && !line.opens ? last : { text: '', times: [] };
    if (open !== last) paragraphs.push(open);
    if (open.text !== '') open.text += ' ';
    // A label's time holds until another is given.
    if (time !== undefined && (line.time !== undefined || open !== last))
      open.times.push({ at: open.text.length, time });
    open.text += line.text;
  }
  return paragraphs;
}

/** Paragraphs of words without a label. */
export const unlabelled = (lines: readonly Line[]): Paragraph[] =>
  paragraphsOf(lines.filter((line) => line.kind === 'words'));
