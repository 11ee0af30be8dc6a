import type { NameReport, OutletReport, QuotationReport, Report } from '../protocol/report.ts';
import { isolated, plain } from './bidi.ts';
import { type Entry, outlineOf, pageRun, type Run, speakerOf, type Wording } from './outline.ts';
import type { DiffRun } from './word-diff.ts';
import { nameInWords, outletInWords } from './wording.ts';

/** A whole report as Markdown (CommonMark): it reads like text, and page text stays text. */
export function reportMarkdown(report: Report, wording: Wording): string {
  const { title, head, sections } = outlineOf(report, wording);
  const parts = [
    `# ${runs([title])}`,
    head.map(escaped).join('\\\n'),
    ...sections.flatMap(({ heading, entries }) => [`## ${escaped(heading)}`, entries.map(entryMarkdown).join('\n\n')]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** One quotation, ready to be pasted: the page's words, who said them, where they stand. */
export function quoteMarkdown(quote: QuotationReport, page: Report['page'], { say }: Wording): string {
  return `${blockquote(quote.text)}\n\n— ${escaped(speakerOf(quote, say))}, ${runs([pageRun(page)])}`;
}

/** One name, ready to be pasted: as the page writes it, what is to be seen about it, where it stands. */
export function nameMarkdown(name: NameReport, page: Report['page'], { say }: Wording): string {
  return `${escaped(isolated(name.text))}: ${escaped(plain(nameInWords(name, say)))}, ${runs([pageRun(page)])}`;
}

/** One mention of an outlet, ready to be pasted; its name where there is nothing to be seen about it. */
export function outletMarkdown(mention: OutletReport, page: Report['page'], { say }: Wording): string {
  const about = outletInWords(mention, say) || mention.outlet?.name || '';
  const words = about === '' || about === mention.text ? '' : `: ${escaped(plain(about))}`;
  return `${escaped(isolated(mention.text))}${words}, ${runs([pageRun(page)])}`;
}

function entryMarkdown({ title, words, lines, difference }: Entry): string {
  if (words === '' && lines.length === 0) return `- ${escaped(title)}`;
  const marked = difference.some(({ side }) => side !== 'both') ? [difference.map(diffRun).join(' ')] : [];
  const list = [...marked, ...lines.map(runs)].map((text) => `- ${text}`).join('\n');
  const name = `**${escaped(title)}**`;
  const head = words === '' ? name : `${blockquote(words)}\n>\n> — ${name}`;
  return list === '' ? head : `${head}\n\n${list}`;
}

/** Words of the page alone are struck through, words of the record alone underlined, as in the popup. */
function diffRun({ side, text }: DiffRun): string {
  if (side === 'both') return escaped(text);
  return side === 'page' ? `<del>${escaped(text)}</del>` : `<ins>${escaped(text)}</ins>`;
}

function blockquote(words: string): string {
  const lines = plain(words)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim());
  // A line break of the page is a paragraph of the quotation; without the empty line Markdown would join the two.
  return lines
    .filter((line) => line !== '')
    .map((line) => `> ${escaped(line)}`)
    .join('\n>\n');
}

function runs(line: readonly Run[]): string {
  return line.map(({ text, href }) => (href === null ? escaped(text) : `[${escaped(text)}](${href})`)).join(' · ');
}

/** A text of one line as Markdown that shows exactly it: characters that would be markup are escaped where they would be. */
function escaped(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)(?=[.)])/, '$1\\');
}
