import type { Line, Lines } from './document.ts';
import { secondsOf } from './times.ts';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['lrm', ''],
  ['rlm', ''],
]);

/** Text of a cue without tags, styling codes and entities. */
function plain(text: string): string {
  return text
    .replace(/<[^<>]*>|\{\\[^{}]*\}/g, '')
    .replace(/&(?:#(\d{1,6})|([a-z]{2,5}));/g, (whole, number?: string, name?: string) =>
      number ? fromCode(Number(number)) : (ENTITIES.get(name ?? '') ?? whole),
    )
    .replace(/[♪♫#]+(?=\s|$)|[♪♫]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const fromCode = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** A piece of a cue's text that one voice says. */
interface Voiced {
  readonly voice?: string;
  readonly text: string;
}

/** Cuts a cue's text at WebVTT's voice tags: `<v Anna Berg>words</v>`, `<v.loud Anna Berg>words`. */
function voicesOf(text: string): Voiced[] {
  const parts = text.split(/<v(?:\.[^\s<>]*)?[ \t]+([^<>]*)>/);
  const found: Voiced[] = [{ text: parts[0] ?? '' }];
  for (let at = 1; at < parts.length; at += 2) {
    const voice = plain(parts[at] ?? '');
    const [own = '', after = ''] = (parts[at + 1] ?? '').split('</v>');
    found.push({ text: own, ...(voice && { voice }) }, { text: after });
  }
  return found.filter((piece) => plain(piece.text) !== '');
}

const ARROW = /^\s*([\d:.,]+)\s*-->\s*([\d:.,]+)/;

/**
 * Reads SRT or WebVTT as lines, each with the time at which its cue begins. Cues without a readable time are counted and left
 * out; words that a rolling caption repeats from the cue before are read once.
 */
export function subtitleLines(text: string): Lines {
  const lines: Line[] = [];
  let badCues = 0;
  let before: readonly string[] = [];
  for (const block of text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)) {
    const rows = block.split('\n').filter((row) => row.trim() !== '');
    if (/^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/.test(rows[0] ?? '')) continue;
    const at = rows.findIndex((row) => row.includes('-->'));
    const start = secondsOf(ARROW.exec(rows[at] ?? '')?.[1] ?? '');
    if (start === null) {
      if (rows.length > 0) badCues++;
      continue;
    }
    const words = rows.slice(at + 1);
    const shown = words.map(plain);
    const fresh = words.filter((_, index) => !before.includes(shown[index] ?? ''));
    if (shown.some((row) => row !== '')) before = shown;
    lines.push(...cueLines(fresh, start, lines.length === 0));
  }
  const unpunctuated = isUnpunctuated(lines);
  // Where voices are given, a cue without one is somebody else's.
  const voiced = lines.some((line) => line.voice !== undefined);
  const whose = voiced ? lines.map((line) => (line.voice === undefined ? { ...line, changes: true } : line)) : lines;
  return { lines: unpunctuated ? cutAtPauses(whose) : whose, badCues, unpunctuated };
}

/** Words for one full stop from which on subtitles count as unpunctuated: speech has sentences of 15 to 20 words. */
const WORDS_A_STOP = 60;
/** Of unpunctuated subtitles a statement ends at the first cue after so many words, or at a pause of so many seconds between the beginnings of cues. */
const CUT_WORDS = 16;
const CUT_PAUSE = 6;

function isUnpunctuated(lines: readonly Line[]): boolean {
  const words = lines.reduce((sum, line) => sum + line.text.split(' ').length, 0);
  const stops = lines.reduce((sum, line) => sum + (line.text.match(/[.!?…。！？]/g)?.length ?? 0), 0);
  return words > WORDS_A_STOP && stops * WORDS_A_STOP < words;
}

function cutAtPauses(lines: readonly Line[]): Line[] {
  let words = 0;
  return lines.map((line, at) => {
    const pause = (line.time ?? 0) - (lines[at - 1]?.time ?? 0);
    const opens = line.opens || words >= CUT_WORDS || pause >= CUT_PAUSE;
    words = (opens ? 0 : words) + line.text.split(' ').length;
    return { ...line, opens };
  });
}

function cueLines(rows: readonly string[], time: number, first: boolean): Line[] {
  // A voice lasts to the end of its cue or to its end tag, over the rows between: the rows of voices are read as one.
  const texts = rows.some((row) => /<v[.\s]/.test(row)) ? [rows.join(' ')] : rows;
  return texts.flatMap(voicesOf).map(({ text, voice }, at) => {
    const words = plain(text);
    const line = { text: words, kind: 'words' as const, opens: first && at === 0, time };
    if (voice) return { ...line, voice };
    // Two people in one cue, or the chevrons of closed captions: somebody else speaks, and nobody says who.
    return /^(?:[-–—]\s?(?=[^\s-])|>>)/.test(words) ? { ...line, changes: true } : line;
  });
}
