import type { Line, Lines } from './document.ts';

/** Share of the lines that start with a small letter from which on a text is taken for broken at its margin: unbroken lines start sentences. */
const WRAPPED_SHARE = 0.12;

/** Reads plain text as lines. Where the lines are broken at a margin they belong together up to the next empty one. */
export function textLines(text: string): Lines {
  const rows = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|\u2028|\u2029|\f/g, '\n')
    .split('\n');
  const full = rows.filter((row) => /\S/.test(row));
  const wrapped = full.filter((row) => /^\s*\p{Ll}/u.test(row)).length > full.length * WRAPPED_SHARE;
  const lines: Line[] = [];
  let empty = true;
  for (const row of rows) {
    const words = row.replace(/[^\S\t]+/g, ' ').trim();
    if (words === '') {
      empty = true;
      continue;
    }
    lines.push({ text: words, kind: 'words', opens: wrapped ? empty && !goesOn(lines.at(-1)?.text, words) : true });
    empty = false;
  }
  return { lines };
}

/** A page break inside a sentence leaves an empty line: it goes on when it was not ended and a small letter follows. */
function goesOn(before: string | undefined, words: string): boolean {
  return before !== undefined && /[\p{L}\p{N},;–—-]$/u.test(before) && /^\p{Ll}/u.test(words);
}
