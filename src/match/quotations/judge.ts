import type { Article } from '../../protocol/article.ts';
import type { Findings, Quotation } from '../../protocol/findings.ts';
import type { QuotationReport, ReportedStatement } from '../../protocol/report.ts';
import type { Reference } from '../../reference/reference.ts';
import { overrideTold } from '../overrides.ts';
import { type Comparison, compare, type Query } from './compare.ts';
import { saidDay } from './days.ts';
import { type Decision, decide } from './decide.ts';
import { evidenceOf } from './evidence.ts';
import { type Scene, sceneOf } from './occasion.ts';
import { ownSiteOf } from './own-site.ts';
import type { Passage } from './passage.ts';
import { orderedSources } from './sources.ts';
import { isTranslation } from './translated.ts';

/** The verdict on every quotation of an article, in their order. Pure. */
export function judgeQuotations(article: Article, findings: Findings, reference: Reference): QuotationReport[] {
  const scene = sceneOf(article, findings.lang);
  return findings.quotations.map((quotation) => {
    const query = queryOf(quotation, article, findings.lang, scene);
    const decision = decide(query, compare(query, reference), reference);
    const site = decision.comparison === null ? ownSiteOf(query.speakers, reference) : undefined;
    return { ...reported(quotation, decision, reference), ...(site && { speakerSite: site }) };
  });
}

function queryOf(quotation: Quotation, article: Article, lang: string, scene: Scene): Query {
  const block = article.blocks[quotation.block]?.kind;
  return {
    text: quotation.text,
    offset: quotation.start,
    lang,
    speakers: [quotation.name, quotation.speaker?.text].filter((name) => name != null),
    direct: quotation.kind === 'direct',
    headline: block === 'headline' || block === 'heading',
    scene: { ...scene, said: saidDay(article, quotation, lang, scene.day) },
  };
}

function reported(quotation: Quotation, decision: Decision, reference: Reference): QuotationReport {
  const { verdict, comparison } = decision;
  if (comparison === null) return { ...quotation, verdict, statement: null, changes: [], evidence: [] };
  return {
    ...quotation,
    verdict,
    ...(isTranslation(comparison) && { translation: true }),
    statement: statementOf(comparison, reference),
    changes: comparison.changes().map(({ kind, weight, page, original }) => ({ kind, weight, page, original })),
    evidence: [...evidenceOf(decision), ...overrideTold(comparison.parts[0].handle, reference)],
  };
}

/** The words compared: of neighbouring records only those in which something was found. */
function wordingFound(parts: Comparison['parts'], passage: Passage): string {
  if (passage.apart) return passage.text.replaceAll('\n', ' … ');
  return parts.length > 1 ? parts.map((part) => part.statement.text).join(' ') : passage.text;
}

/** The statement of a comparison, as a report shows it. */
export function statementOf({ parts, passage, statement }: Comparison, reference: Reference): ReportedStatement {
  const sources = parts.flatMap((part) => part.statement.sources ?? []);
  const once = sources.filter((source, at) => sources.findIndex((other) => other.url === source.url) === at);
  return {
    id: statement.id,
    pack: reference.packs[parts[0].handle.pack]?.name ?? '',
    speaker: statement.speaker ?? null,
    date: statement.date ?? null,
    occasion: statement.occasion ?? null,
    text: wordingFound(parts, passage),
    sources: orderedSources(once),
  };
}
