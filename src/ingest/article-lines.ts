import type { Article, Block } from '../protocol/article.ts';
import type { Line, Lines } from './document.ts';

const KINDS: ReadonlyMap<Block['kind'], Line['kind']> = new Map([
  ['headline', 'heading'],
  ['heading', 'heading'],
  ['paragraph', 'words'],
  ['blockquote', 'words'],
  ['list-item', 'words'],
]);

/** The blocks of a page as lines. Captions and words repeated in large type are left out. */
export function articleLines({ text, blocks, page }: Article): Lines {
  const lines = blocks.flatMap(({ kind, start, end }): Line[] => {
    const of = KINDS.get(kind);
    const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
    return of && words !== '' ? [{ text: words, kind: of, opens: true }] : [];
  });
  const { title, published, url, canonical, lang } = page;
  return {
    lines,
    ...(title && { title }),
    ...(published && { date: published }),
    ...((url ?? canonical) && { url: url ?? canonical ?? '' }),
    ...(lang && { lang }),
  };
}
