import type { Article } from '../protocol/article.ts';
import type { Findings } from '../protocol/findings.ts';
import type { Report } from '../protocol/report.ts';
import type { Reference } from '../reference/reference.ts';
import { judgeQuotations } from './quotations/judge.ts';

/** Holds what was found in an article against the reference. Pure: the same input gives the same report. */
export function check(article: Article, findings: Findings, reference: Reference): Report {
  const { kind, title, url } = article.page;
  return {
    page: { kind, lang: findings.lang, ...(title && { title }), ...(url && { url }), outlet: null, republishes: null },
    quotes: judgeQuotations(article, findings, reference),
    terms: findings.terms,
    names: [],
    outlets: [],
    reference: {
      statements: reference.packs.reduce((sum, pack) => sum + pack.counts.statement, 0),
      asOf: reference.packs.reduce((latest, pack) => (pack.built > latest ? pack.built : latest), ''),
    },
  };
}
