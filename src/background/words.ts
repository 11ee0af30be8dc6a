import { detect } from '../detect/detect.ts';
import { check } from '../match/check.ts';
import { similarTo } from '../match/quotations/search.ts';
import { articleOf } from '../protocol/article.ts';
import type { Quotation } from '../protocol/findings.ts';
import type { Report } from '../protocol/report.ts';
import type { Reference } from '../reference/reference.ts';

/** Quotation marks round all of the words; their content is what is compared. */
const OUTER = /^[\s"“”„«»‟‘’']+|[\s"“”„«»‟‘’']+$/gu;

/**
 * Words that somebody copied from anywhere, held against the reference. Where quotations stand in them ("…, she said"),
 * these are compared; else the words are one quotation of nobody named. Of what is not found, similar statements are shown.
 */
export function reportOfWords(words: string, reference: Reference): Report {
  const article = articleOf(words.trim().replace(/\s+/g, ' '), { kind: 'article' });
  const found = detect(article);
  const whole = found.quotations.length > 0 ? null : wholeOf(article.text);
  const findings = whole ? { ...found, quotations: [whole], terms: [] } : found;
  const report = check(article, findings, reference);
  const unknown = report.quotes.filter(({ statement }) => statement === null);
  const near = unknown.flatMap(({ text }) => similarTo({ text, lang: report.page.lang }, reference));
  return { ...report, text: article.text, ...(near.length > 0 && { near }) };
}

function wholeOf(text: string): Quotation | null {
  const content = text.replace(OUTER, '');
  if (content === '') return null;
  const start = text.indexOf(content);
  return {
    start,
    end: start + content.length,
    text: content,
    kind: 'direct',
    block: 0,
    speaker: null,
    name: null,
    rule: 'words alone',
    confidence: 0,
    sourcing: { kind: 'none' },
  };
}
