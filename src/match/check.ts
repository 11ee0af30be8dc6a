import type { Article } from '../protocol/article.ts';
import type { Findings } from '../protocol/findings.ts';
import { withinLimits } from '../protocol/limits.ts';
import type { Report } from '../protocol/report.ts';
import type { Reference } from '../reference/reference.ts';
import { withKnownNames } from './known-names.ts';
import { judgeNames, type NameOptions } from './names/judge.ts';
import { judgeOutlets } from './outlets/judge.ts';
import { judgeQuotations } from './quotations/judge.ts';

/**
 * Holds what was found in an article against the reference. Pure: the same input gives the same report. Of an article that
 * is too large only the beginning is checked, and `page.partly` says so.
 */
export function check(whole: Article, findings: Findings, reference: Reference, options: NameOptions = {}): Report {
  const article = withinLimits(whole);
  const { kind, posts, title, url, published, partly } = article.page;
  const { lang } = findings;
  const hits = reference.namesIn(article.text);
  const { outlet, republishes, outlets } = judgeOutlets(article, findings, hits, reference);
  const names = judgeNames(article, findings, hits, reference, outlets, options);
  const quotations = withKnownNames(findings.quotations, article.blocks, names, outlets);
  return {
    page: {
      kind,
      ...(posts && { posts }),
      lang,
      ...(title && { title }),
      ...(url && { url }),
      ...(published && { published }),
      outlet,
      republishes,
      ...(partly && { partly }),
    },
    quotes: judgeQuotations(article, { ...findings, quotations }, reference),
    terms: findings.terms,
    names,
    outlets,
    reference: {
      statements: reference.packs.reduce((sum, pack) => sum + pack.counts.statement, 0),
      asOf: reference.packs.reduce((latest, pack) => (pack.built > latest ? pack.built : latest), ''),
    },
  };
}
