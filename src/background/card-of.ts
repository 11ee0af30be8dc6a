import type { CardLink, CardView } from '../protocol/marked.ts';
import type { NameReport, OutletReport, QuotationReport, Source } from '../protocol/report.ts';
import type { Say } from '../protocol/wording.ts';
import { sourceLinks } from '../report/links.ts';
import { evidenceLines, type Wording, wordsOfRecord } from '../report/outline.ts';
import { wordDiff } from '../report/word-diff.ts';
import {
  changeInWords,
  comparison,
  nameInWords,
  outletInWords,
  sourceInWords,
  sourcingInWords,
} from '../report/wording.ts';
import type { Entry } from './to-mark.ts';

/** Most sources of a card; the popup has them all. */
const SOURCES = 2;
/** Most differences that a card says in words; it shows them all in its comparison. */
const CHANGES = 2;

/** What the card of a marked entry shows; `lang` is the language of the page. */
export function cardOf(entry: Entry, lang: string, wording: Wording): CardView {
  if (entry.kind === 'quote') return cardOfQuote(entry.quote, lang, wording);
  return entry.kind === 'name' ? cardOfName(entry.name, wording) : cardOfOutlet(entry.outlet, wording);
}

function cardOfQuote(quote: QuotationReport, lang: string, wording: Wording): CardView {
  const { say, formatDate } = wording;
  const { statement } = quote;
  const isSame = quote.verdict === 'verbatim' || !statement;
  const changes = isSame ? [] : quote.changes.filter((change) => change.weight === 'alarm');
  return {
    ...frame(say),
    title: quote.name ?? quote.speaker?.text ?? say('noSpeaker'),
    sentence: comparison(quote, say, formatDate),
    words: isSame ? [] : wordDiff(quote.text, statement.text, lang),
    notes: [
      ...(quote.translation ? [say('comparedTranslation')] : []),
      ...changes.slice(0, CHANGES).map((change) => changeInWords(change, quote, say)),
      sourcingInWords(quote.sourcing, say),
    ],
    links: (statement?.sources ?? [])
      .slice(0, SOURCES)
      .map((source) => linkTo(source, wordsOfRecord(quote, statement?.text ?? '', lang), wording)),
  };
}

function cardOfName(name: NameReport, wording: Wording): CardView {
  const { say } = wording;
  return {
    ...frame(say),
    title: name.text,
    sentence: nameInWords(name, say),
    notes: evidenceLines(name, wording),
  };
}

function cardOfOutlet(outlet: OutletReport, wording: Wording): CardView {
  const { say } = wording;
  const domain = outlet.outlet?.domain;
  return {
    ...frame(say),
    title: outlet.text,
    sentence: outletInWords(outlet, say),
    notes: evidenceLines(outlet, wording),
    links: domain ? [{ text: domain, href: `https://${domain}/` }] : [],
  };
}

function frame(say: Say): CardView {
  return {
    title: '',
    sentence: '',
    words: [],
    notes: [],
    links: [],
    close: say('close'),
    onlyPage: say('heardOnlyPage'),
    onlyRecord: say('heardOnlyRecord'),
  };
}

/** The source at the record's words, and the look into the archive beside it. */
function linkTo(source: Source, words: string, wording: Wording): CardLink {
  const { say, formatDate } = wording;
  const { passage, archive } = sourceLinks(source, words, wording.archive);
  return {
    text: sourceInWords(source, say, formatDate),
    href: passage ?? source.url,
    ...(archive !== null && { archive: { text: say('sourceInArchive'), href: archive } }),
  };
}
