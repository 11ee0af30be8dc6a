import type { Article } from '../protocol/article.ts';
import type { Findings, Quotation } from '../protocol/findings.ts';

/** Everything in an article that can be found without the reference. */
export function detect(article: Article): Findings {
  const quotations: Quotation[] = [];
  article.blocks.forEach((block, index) => {
    const text = article.text.slice(block.start, block.end);
    for (const match of text.matchAll(/“([^“”]+)”/g)) {
      const start = block.start + match.index + 1;
      quotations.push({
        start,
        end: start + (match[1] ?? '').length,
        text: match[1] ?? '',
        kind: 'direct',
        block: index,
        speaker: null,
        name: null,
        rule: 'none',
        confidence: 0,
        sourcing: { kind: 'none' },
      });
    }
  });
  return { lang: article.page.lang?.slice(0, 2) ?? 'en', quotations, terms: [], names: [] };
}
