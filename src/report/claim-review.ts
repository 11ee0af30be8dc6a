import type { QuotationReport, Report } from '../protocol/report.ts';
import { httpLink } from './http-link.ts';

/** Verdicts by which the record holds these very words, so that its primary source is where they appeared first. */
const SAME_WORDS: ReadonlySet<QuotationReport['verdict']> = new Set(['verbatim', 'trimmed']);

/**
 * A draft of a review of one quotation, by https://schema.org/ClaimReview. It says what the page says: these words, this
 * speaker, this page. Everything that is the reviewer's is there and empty: who reviews, the rating, the address of the
 * review (which must be on the reviewer's own site) and its day. The speaker is called a person: an institution is the reviewer's to mend.
 */
export function claimReview(quote: QuotationReport, page: Report['page']): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: '',
    datePublished: '',
    inLanguage: page.lang,
    claimReviewed: quote.text,
    itemReviewed: {
      '@type': 'Claim',
      ...authorOf(quote),
      appearance: appearanceOn(page),
      ...firstAppearanceOf(quote),
    },
    author: { '@type': 'Organization', name: '', url: '' },
    reviewRating: { '@type': 'Rating', ratingValue: '', bestRating: '', worstRating: '', alternateName: '' },
  };
}

/** A draft, or several, as text that may stand in a page's `<script type="application/ld+json">`: nothing in it ends the script. */
export function jsonLd(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll('<', '\\u003c')}\n`;
}

function authorOf({ name, speaker }: QuotationReport): Record<string, unknown> {
  const who = name ?? speaker?.text;
  return who ? { author: { '@type': 'Person', name: who } } : {};
}

function appearanceOn({ url, title, outlet }: Report['page']): Record<string, unknown> {
  const link = httpLink(url ?? '');
  return {
    '@type': 'NewsArticle',
    ...(link && { url: link }),
    ...(title && { headline: title }),
    ...(outlet && { publisher: { '@type': 'Organization', name: outlet.name } }),
  };
}

function firstAppearanceOf({ verdict, statement }: QuotationReport): Record<string, unknown> {
  if (!statement || !SAME_WORDS.has(verdict)) return {};
  const source = statement.sources.find(({ role }) => role === 'primary');
  const url = httpLink(source?.url ?? '');
  if (url === null) return {};
  return {
    firstAppearance: { '@type': 'CreativeWork', url, ...(statement.date && { datePublished: statement.date }) },
  };
}
