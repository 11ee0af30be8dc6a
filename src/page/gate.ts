/** Types of schema.org that say "news article". A fragment of a longer type will do ("ReportageNewsArticle"). */
const NEWS_TYPE = /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:\w{0,40}NewsArticle|LiveBlogPosting|Article|BlogPosting)"/;
/** Fewest code units of a paragraph that carries a story. */
const PARAGRAPH = 80;
/** Fewest such paragraphs of an article. */
const PARAGRAPHS = 3;

/** Whether a document is one article of a news page, from metadata and structure alone. Cheap: nothing is laid out. */
export function isNewsArticle(document: Document): boolean {
  if (!document.contentType.includes('html') || document.querySelector('input[type="password"]')) return false;
  if (!saysArticle(document)) return false;
  let long = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    if ((paragraph.textContent ?? '').trim().length >= PARAGRAPH && ++long === PARAGRAPHS) return true;
  }
  return false;
}

function saysArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type?.toLowerCase() === 'article') return true;
  if (document.querySelector('[itemtype*="NewsArticle"], meta[property="article:published_time"]')) return true;
  const blocks = document.querySelectorAll('script[type="application/ld+json"]');
  return [...blocks].some((block) => NEWS_TYPE.test(block.textContent ?? ''));
}
