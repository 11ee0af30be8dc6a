import { articleLines } from './article-lines.ts';
import { isoDay } from './dates.ts';
import type { Ingested, Line, Lines, Note, SourceDocument, Speaker } from './document.ts';
import { type Facts, factsOf } from './facts.ts';
import { headNames } from './head-names.ts';
import { type Heading, headingOf } from './heading.ts';
import { markdownLines } from './markdown.ts';
import { innerCapitals } from './name-case.ts';
import { textLines } from './plain-text.ts';
import { slugOf } from './slug.ts';
import { speakersOf } from './speakers.ts';
import { type Rows, rowsOf, type Said } from './statement-rows.ts';
import { subtitleLines } from './subtitles.ts';
import { type Turns, turnsOf, unlabelled } from './turns.ts';

/** Lines of the head in which names are looked for. */
const NAMED_IN = 25;

/**
 * Reads the statements off a transcript, a speech, an interview, subtitles or a page: a sentence a row, in order, with speaker,
 * date, occasion and source. Never throws on what a document holds: what could not be told is among the notes.
 */
export function ingest(document: SourceDocument): Ingested {
  const read = linesOf(document);
  const found = turnsOf(read.lines);
  const subtitles = document.kind === 'srt' || document.kind === 'vtt';
  const heading = subtitles ? { lines: new Set<Line>() } : headingOf(found.head, found.turns.length > 0);
  const facts = factsOf(document, read, heading);
  const { said, notes } = saidIn(document, read, found, heading, facts);
  const day = isoDay(document.read);
  const outlet = document.kind === 'html-article' ? document.article.page.siteName : undefined;
  const id = document.id ?? slugOf(facts.title, facts.date);
  const rows = rowsOf(id, said, facts, { ...(outlet && { outlet }), ...(day && { read: day }) });
  return {
    document: id,
    statements: rows.statements,
    speakers: speakersIn(said, rows.counts),
    notes: [...notes, ...notesOn(document, facts, said, rows), ...leftOut(read, found, heading, rows)],
    title: facts.title,
    date: facts.date,
    lang: facts.lang,
    url: facts.url,
  };
}

function linesOf(document: SourceDocument): Lines {
  if (document.kind === 'html-article') return articleLines(document.article);
  if (document.kind === 'markdown') return markdownLines(document.text);
  return document.kind === 'text' ? textLines(document.text) : subtitleLines(document.text);
}

/** Who says which paragraphs. Before the first label of a transcript stands what it says of itself: that is nobody's. */
function saidIn(
  document: SourceDocument,
  read: Lines,
  { head, turns }: Turns,
  heading: Heading,
  facts: Facts,
): { said: Said[]; notes: Note[] } {
  const first = turns.length > 0 ? head : head.filter((line) => heading.lines.has(line));
  const names = headNames([facts.title, ...first.slice(0, NAMED_IN).map((line) => line.text)], facts.lang);
  const labels = turns.map(({ label }) => label);
  const { of, notes } = speakersOf(labels, {
    names,
    corrections: document.corrections ?? [],
    inner: innerCapitals(read.lines.map((line) => line.text).join('\n')),
    ...(facts.speaker !== null && { speaker: facts.speaker }),
  });
  if (turns.length === 0) {
    const paragraphs = unlabelled(head.filter((line) => !heading.lines.has(line)));
    return {
      said: [{ by: { name: facts.speaker ?? names.speaker, question: false }, label: null, paragraphs }],
      notes,
    };
  }
  // Subtitles say nothing of themselves: what stands before the first label there is somebody's.
  const timed = unlabelled(head.filter((line) => line.time !== undefined));
  const before = timed.length > 0 ? [{ by: { name: null, question: false }, label: '', paragraphs: timed }] : [];
  return {
    said: [...before, ...turns.map(({ label, paragraphs }) => ({ by: of(label), label: label.written, paragraphs }))],
    notes,
  };
}

/** Whoever speaks, in the order of their first words. */
function speakersIn(said: readonly Said[], counts: readonly number[]): Speaker[] {
  const found = new Map<string, { name: string | null; labels: Set<string>; statements: number; about?: string }>();
  said.forEach(({ by, label }, at) => {
    const key = by.name ?? `\u0000${by.question}`;
    const speaker = found.get(key) ?? { name: by.name, labels: new Set<string>(), statements: 0 };
    found.set(key, speaker);
    speaker.statements += counts[at] ?? 0;
    if (label) speaker.labels.add(label);
    if (by.about) speaker.about ??= by.about;
  });
  return [...found.values()]
    .filter(({ statements }) => statements > 0)
    .map((speaker) => ({ ...speaker, labels: [...speaker.labels] }));
}

function notesOn(document: SourceDocument, facts: Facts, said: readonly Said[], rows: Rows): Note[] {
  const notes: Note[] = [];
  const unnamed = said.length === 1 && said[0]?.label === null;
  if (rows.statements.length === 0) notes.push({ kind: 'no-words' });
  else if (unnamed) notes.push({ kind: said[0]?.by.name === null ? 'no-speaker' : 'no-labels' });
  if (facts.badDate !== null) notes.push({ kind: 'bad-date', written: facts.badDate });
  if (facts.date === null) notes.push({ kind: 'no-date' });
  if (facts.url === null) notes.push({ kind: 'no-url' });
  if (facts.lang === 'und') notes.push({ kind: 'no-language' });
  if (document.kind === 'html-article' && !['article', 'partial'].includes(document.article.page.kind))
    notes.push({ kind: 'not-an-article' });
  const partly = document.kind === 'html-article' ? document.article.page.partly : undefined;
  if (partly) notes.push({ kind: 'partly', partly });
  return notes;
}

/** A line of words, not of a place, a time or a title. */
const SENTENCE = /\p{Ll}[.!?…]["”»)]?$/u;

/** What stands in the document and in no row. */
function leftOut(read: Lines, { head, headings, turns }: Turns, heading: Heading, rows: Rows): Note[] {
  const preamble =
    turns.length > 0
      ? head.filter((line) => line.kind === 'words' && !heading.lines.has(line) && SENTENCE.test(line.text)).length
      : 0;
  const counts = { directions: rows.directions, headings, preamble, 'bad-cues': read.badCues ?? 0 } as const;
  const notes = (['directions', 'headings', 'preamble', 'bad-cues'] as const).map(
    (what): Note => ({ kind: 'left-out', what, count: counts[what] }),
  );
  const unpunctuated: Note[] = read.unpunctuated ? [{ kind: 'unpunctuated' }] : [];
  return [...unpunctuated, ...notes.filter((note) => note.kind === 'left-out' && note.count > 0)];
}
