import { identify } from '../../languages/identify.ts';
import type { Source } from '../../protocol/report.ts';
import { fold } from '../../text/fold.ts';
import { hashString } from '../../text/hash.ts';
import { dateIn, isoDay } from '../dates.ts';
import type { StatementRow } from '../rows.ts';
import { at, type Feed, isObject, listOf, parseJson, text } from './feed.ts';

/** One review of one claim, whatever the feed's form. */
interface Review {
  readonly words: string | null;
  readonly claimant: string | null;
  readonly said: string | null;
  readonly lang: string | null;
  readonly url: string | null;
  readonly reviewer: string | null;
  readonly reviewed: string | null;
  readonly appearances: readonly string[];
}

/**
 * Claims of a feed of fact-checks as statements. Read are schema.org's ClaimReview (one, a list, an `@graph`, a `DataFeed`, one a
 * line) and the answers of Google's Fact Check Tools (`claims`). A claim is as the reviewer words it unless it stands in marks:
 * the source is the review, as a report. `read` is the day on which the feed was read, ISO 8601.
 */
export function claimsOf(json: string, read: string): Feed {
  const parsed = parseJson(json);
  if ('reason' in parsed) return { rows: [], bad: [parsed] };
  const rows: { where: string; row: StatementRow }[] = [];
  const bad: { where: string; reason: string }[] = [];
  const seen = new Set<string>();
  let number = 0;
  for (const { where: line, value } of parsed.values) {
    const items = itemsOf(value);
    if (items.length === 0)
      bad.push({
        where: line || 'the feed',
        reason: 'it holds no ClaimReview and no "claims": give a feed of fact-checks',
      });
    for (const item of items) {
      number++;
      const where = line && items.length === 1 ? line : `item ${number}`;
      const found = rowOf(reviewOf(item), read);
      if (typeof found === 'string') bad.push({ where, reason: found });
      // Feeds repeat reviews: the same claim of the same review is one row.
      else if (!seen.has(found.id)) rows.push({ where, row: found });
      if (typeof found !== 'string') seen.add(found.id);
    }
  }
  return { rows, bad };
}

/** Depth to which lists and wrappers are opened. */
const DEEPEST = 6;

function itemsOf(value: unknown, depth = 0): unknown[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => itemsOf(one, depth + 1));
  if (!isObject(value)) return [];
  const type = listOf(at(value, '@type'));
  if (type.includes('ClaimReview') || text(at(value, 'claimReviewed'))) return [value];
  if (at(value, 'claimReview') !== undefined)
    return listOf(at(value, 'claimReview')).map((review) => ({ claim: value, review }));
  return ['dataFeedElement', 'item', '@graph', 'claims', 'itemListElement', 'claimReviews'].flatMap((key) =>
    itemsOf(at(value, key), depth + 1),
  );
}

function reviewOf(item: unknown): Review {
  const claim = at(item, 'claim');
  if (claim !== undefined) return reviewOfTools(claim, at(item, 'review'));
  const about = listOf(at(item, 'itemReviewed'))[0];
  const author = listOf(at(about, 'author'))[0];
  const reviewer = listOf(at(item, 'author') ?? at(item, 'publisher'))[0];
  return {
    words: text(at(item, 'claimReviewed')) ?? text(at(about, 'text')) ?? text(at(about, 'name')),
    claimant: text(at(author, 'name')) ?? text(author),
    said: text(at(about, 'datePublished')) ?? text(at(about, 'dateCreated')),
    lang: text(at(item, 'inLanguage')),
    url: text(at(item, 'url')),
    reviewer: text(at(reviewer, 'name')) ?? text(reviewer),
    reviewed: text(at(item, 'datePublished')) ?? text(at(item, 'dateCreated')),
    appearances: [...listOf(at(about, 'firstAppearance')), ...listOf(at(about, 'appearance'))].flatMap(
      (one) => text(at(one, 'url')) ?? text(one) ?? [],
    ),
  };
}

function reviewOfTools(claim: unknown, review: unknown): Review {
  return {
    words: text(at(claim, 'text')),
    claimant: text(at(claim, 'claimant')),
    said: text(at(claim, 'claimDate')),
    lang: text(at(review, 'languageCode')),
    url: text(at(review, 'url')),
    reviewer: text(at(review, 'publisher', 'name')) ?? text(at(review, 'publisher', 'site')),
    reviewed: text(at(review, 'reviewDate')),
    appearances: [],
  };
}

const isWeb = (url: string): boolean => /^https?:\/\/\S+$/i.test(url);
const dayOf = (written: string | null): string | null => (written ? (isoDay(written) ?? dateIn(written)) : null);

/** The row of a review; or what is missing and would mend it. */
function rowOf(review: Review, read: string): StatementRow | string {
  const { words, claimant, url } = review;
  if (words === null || !/[\p{L}\p{N}]/u.test(words))
    return '"claimReviewed" is missing or empty: it must hold the words of the claim';
  if (url === null) return '"url" is missing: it must be the address of the review';
  if (!isWeb(url)) return `"url" is ${JSON.stringify(url.slice(0, 80))}: it must start with https:// or http://`;
  const quoted = /^["“„«‘'](.+)["”“»’']\.?$/su.exec(words)?.[1];
  const date = dayOf(review.said);
  const lang = review.lang?.toLowerCase().split(/[-_]/)[0] ?? identify(words);
  return {
    kind: 'statement',
    id: `claim-${(hashString(`${url} ${fold(words)}`) >>> 0).toString(36)}-${(hashString(words) >>> 0).toString(36)}`,
    text: quoted && !/["“”„«»]/.test(quoted) ? quoted : words,
    lang,
    ...(claimant !== null && { speaker: claimant }),
    ...(date !== null && { date }),
    sources: sourcesOf(review, url, read),
  };
}

function sourcesOf({ reviewer, reviewed, appearances }: Review, url: string, read: string): Source[] {
  const date = dayOf(reviewed);
  const own: Source = {
    url,
    role: 'report',
    ...(reviewer !== null && { outlet: reviewer }),
    ...(date !== null && { date }),
    read,
  };
  // Where the claim was made, by the review's word; nobody has read it there.
  const others = appearances.filter((one) => isWeb(one) && one !== url);
  return [own, ...[...new Set(others)].map((one): Source => ({ url: one, role: 'report' }))];
}
