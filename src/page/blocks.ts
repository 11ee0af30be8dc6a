import type { Block, BlockKind, Link, Span } from '../protocol/article.ts';
import { type TextMap, textWriter } from './text-map.ts';

/** Elements that start and end a block wherever they stand. Everything else runs on in its line. */
export const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 ' +
    'H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
/** Elements whose text is never read. */
const MUTE = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION BUTTON SVG MATH IFRAME OBJECT'.split(' '));
/** Words in a class name that news sites use for words of the article repeated in large type. */
const PULL_QUOTE = /pull-?_?quote/i;

export interface ReadBlocks {
  readonly map: TextMap;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly quoted: readonly Span[];
}

/**
 * Reads the words of some elements of a document, in its order, as blocks.
 * @param takes whether the text that stands directly in an element belongs to the article
 * @param headline the element of the article's title, read whole, whether or not `takes` names it
 * @param base what relative addresses are relative to
 */
export function readBlocks(
  root: Element,
  takes: (element: Element) => boolean,
  headline: Element | null,
  base: string,
): ReadBlocks {
  const writer = blockWriter();
  const links: Link[] = [];
  const quoted: Span[] = [];
  const visit = (element: Element, outer: BlockKind, inHeadline: boolean) => {
    const name = element.tagName.toUpperCase();
    if (MUTE.has(name)) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock) writer.close();
    const whole = inHeadline || element === headline;
    const kind = element === headline ? 'headline' : kindOf(element, name, outer);
    const before = writer.length;
    readChildren(element, whole || takes(element) ? kind : null, writer, (child) => visit(child, kind, whole));
    if (isBlock) writer.close();
    const span = { start: before, end: writer.isOpen ? writer.length : before };
    if (span.end > before && name === 'A') addLink(links, element, base, span);
    if (span.end > before && name === 'Q') quoted.push(span);
  };
  visit(root, 'paragraph', false);
  writer.close();
  const { map, blocks } = writer.finish();
  const tight = <Place extends Span>(place: Place): Place => ({ ...place, ...trimmed(map.text, place) });
  return { map, blocks, links: links.map(tight), quoted: quoted.map(tight).sort((a, b) => a.start - b.start) };
}

/** Writes what stands directly in an element, as words of a kind or (null) not at all. Two line breaks in a row end a block. */
function readChildren(
  element: Element,
  kind: BlockKind | null,
  writer: BlockWriter,
  visit: (child: Element) => void,
): void {
  let breaks = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const isBlank = !/\S/.test((child as Text).data);
      if (isBlank) writer.space();
      else if (kind) writer.text(child as Text, kind);
      if (!isBlank) breaks = 0;
    } else if (child.nodeType === 1) {
      const isBreak = (child as Element).tagName.toUpperCase() === 'BR';
      breaks = isBreak ? breaks + 1 : 0;
      if (!isBreak) visit(child as Element);
      else if (breaks === 2) writer.close();
      else writer.space();
    }
  }
}

type BlockWriter = ReturnType<typeof blockWriter>;

/** Writes text in blocks: one is opened by its first words, and has their kind. */
function blockWriter() {
  const writer = textWriter();
  const blocks: Block[] = [];
  let open: { kind: BlockKind; start: number } | null = null;
  return {
    get length() {
      return writer.length;
    },
    get isOpen() {
      return open !== null;
    },
    space: writer.space,
    text(node: Text, kind: BlockKind) {
      const { start, end } = writer.write(node);
      if (end > start) open ??= { kind, start };
    },
    close() {
      const end = writer.endBlock();
      if (open && end > open.start) blocks.push({ ...open, end });
      open = null;
    },
    finish: () => ({ map: writer.finish(), blocks }),
  };
}

function kindOf(element: Element, name: string, outer: BlockKind): BlockKind {
  if (PULL_QUOTE.test(element.getAttribute('class') ?? '')) return 'pull-quote';
  if (/^H[1-6]$/.test(name)) return 'heading';
  if (outer === 'pull-quote') return outer;
  if (name === 'BLOCKQUOTE') return 'blockquote';
  if (name === 'FIGCAPTION' || name === 'CAPTION') return 'caption';
  if (name === 'LI') return outer === 'blockquote' ? outer : 'list-item';
  return outer;
}

function addLink(links: Link[], element: Element, base: string, span: Span): void {
  const href = element.getAttribute('href');
  if (!href || !URL.canParse(href, base)) return;
  const url = new URL(href, base);
  if (url.protocol === 'https:' || url.protocol === 'http:') links.push({ ...span, href: url.href });
}

/** A span without the white space at its ends (that an element's text begins or ends with). */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}
