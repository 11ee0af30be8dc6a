import { printedElsewhere, remembered } from '../match/quotations/elsewhere.ts';
import type { ReadArticle } from '../protocol/memory.ts';
import type { Report } from '../protocol/report.ts';
import type { Reference } from '../reference/reference.ts';
import { recall, remember } from '../store/memory.ts';

/**
 * The report with what articles read before print of the same statements; the article itself is remembered from now on.
 * @param days how long; 0 where the reader did not ask for it
 * @param now milliseconds since 1970
 */
export async function withMemory(report: Report, reference: Reference, days: number, now: number): Promise<Report> {
  const { url, kind } = report.page;
  // Not the welcome page's own sample.
  if (days === 0 || kind !== 'article' || !url || !/^https?:/.test(url) || !URL.canParse(url)) return report;
  const article = articleOf(report, url, now);
  const before = await recall(article);
  await remember(article, days);
  if (before.length === 0) return report;
  const quotes = report.quotes.map((quote) => {
    const elsewhere = printedElsewhere(quote, article, before, reference);
    return elsewhere.length > 0 ? { ...quote, elsewhere } : quote;
  });
  return { ...report, quotes };
}

function articleOf({ page, quotes }: Report, url: string, now: number): ReadArticle {
  return {
    url,
    title: page.title ?? '',
    outlet: page.outlet?.name ?? new URL(url).host.replace(/^www\./, ''),
    published: page.published ?? null,
    read: new Date(now).toISOString(),
    lang: page.lang,
    quotations: quotes.map((quote) => remembered(quote, page.lang)),
  };
}
