import type { Line, Lines } from './document.ts';

const FIELDS: ReadonlyMap<string, 'title' | 'date' | 'speaker' | 'url' | 'lang'> = new Map([
  ['title', 'title'],
  ['date', 'date'],
  ['speaker', 'speaker'],
  ['url', 'url'],
  ['source', 'url'],
  ['lang', 'lang'],
  ['language', 'lang'],
]);

/** Reads Markdown as lines: front matter, headings, emphasis, links, lists and quotes lose their signs; code, tables and pictures are left out. */
export function markdownLines(text: string): Lines {
  const rows = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .split('\n');
  const { facts, from } = frontMatter(rows);
  const lines: Line[] = [];
  let [opens, fenced] = [true, false];
  for (const row of rows.slice(from)) {
    const bare = row.trim();
    if (/^(?:```|~~~)/.test(bare)) fenced = !fenced;
    else if (fenced || bare === '' || isRule(bare) || /^\|.*\|$/.test(bare)) opens = true;
    else {
      const heading = /^#{1,6}\s+(.*)$/.exec(bare);
      const words = inline(heading?.[1]?.replace(/\s+#+$/, '') ?? bare.replace(/^(?:>\s*)+/, ''));
      if (words !== '') lines.push({ text: words, kind: heading ? 'heading' : 'words', opens: opens || isItem(bare) });
      opens = heading !== null || isItem(bare) ? heading !== null : false;
      // two spaces or a backslash at the end break the line
      if (/ {2}$|\\$/.test(row)) opens = true;
    }
  }
  return { lines, ...facts };
}

const isRule = (row: string): boolean => /^(?:[-*_=]\s*){3,}$/.test(row);
const isItem = (row: string): boolean => /^(?:[-*+]|\d{1,3}[.)])\s/.test(row);

/** A block of `key: value` lines between two rows of `---` at the start. */
function frontMatter(rows: readonly string[]): { facts: Omit<Lines, 'lines'>; from: number } {
  const end = rows[0]?.trim() === '---' ? rows.findIndex((row, at) => at > 0 && row.trim() === '---') : -1;
  if (end < 0) return { facts: {}, from: 0 };
  const facts: { -readonly [Key in 'title' | 'date' | 'speaker' | 'url' | 'lang']?: string } = {};
  for (const row of rows.slice(1, end)) {
    const [, key, value] = /^([A-Za-z]+)\s*:\s*(.+)$/.exec(row.trim()) ?? [];
    const field = FIELDS.get(key?.toLowerCase() ?? '');
    if (field && value) facts[field] = value.replace(/^(["'])(.*)\1$/, '$2').trim();
  }
  return { facts, from: end + 1 };
}

function inline(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^()]*\)/g, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\*\*|__|~~|`/g, '')
    .replace(/(^|[\s("“])[*_](?=\S)|(?<=\S)[*_](?=[\s.,;:!?)"”]|$)/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/^(?:[*+]|\d{1,3}\.)\s+/, '')
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
