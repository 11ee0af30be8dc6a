type Node = Readonly<Record<string, unknown>>;

/** Types of schema.org that are an article of news or opinion. */
const ARTICLE_TYPE =
  /(?:^|[/#])(?:\w*NewsArticle|Article|ReportageNewsArticle|LiveBlogPosting|BlogPosting|Report|Review)$/;

/** What an article's JSON-LD says of it; every field may be missing, and none is trusted. */
export interface LinkedData {
  readonly type?: string;
  readonly headline?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly lang?: string;
  readonly authors: readonly string[];
  readonly basedOn: readonly string[];
  /** False where the publisher says that the text is behind a wall. */
  readonly free?: boolean;
}

/** Reads the article among the JSON-LD blocks of a page; null when there is none. Broken blocks are passed over. */
export function readLinkedData(blocks: readonly string[]): LinkedData | null {
  const article = blocks.flatMap((block) => nodesOf(parse(block))).find((node) => typesOf(node).some(isArticleType));
  if (!article) return null;
  const fields = {
    type: typesOf(article).find(isArticleType),
    headline: text(article.headline),
    published: text(article.datePublished),
    publisher: namesOf(article.publisher)[0],
    lang: text(article.inLanguage) ?? namesOf(article.inLanguage)[0],
    free: free(article.isAccessibleForFree),
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { ...known, authors: namesOf(article.author), basedOn: namesOf(article.isBasedOn) };
}

/** Parses a block as publishers write them: in comments or CDATA, with raw line breaks in strings or a comma too many. */
function parse(block: string): unknown {
  const bare = block
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>|\]\]>)\s*;?\s*$/, '');
  for (const candidate of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([\]}])/g, '$1')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next reading is more lenient; a block that none can read says nothing.
    }
  }
  return null;
}

/** All objects at the top, in lists, and in `@graph`. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  return [node, ...nodesOf(node['@graph']), ...nodesOf(node.mainEntity), ...nodesOf(node.mainEntityOfPage)];
}

function typesOf(node: Node): string[] {
  return list(node['@type']).filter((type) => typeof type === 'string');
}

function isArticleType(type: string): boolean {
  return ARTICLE_TYPE.test(type);
}

/** The names (or, where they have none, the addresses) of persons, organisations or works; a list may stand as one value. */
function namesOf(value: unknown): string[] {
  return list(value).flatMap((entry) => {
    if (typeof entry === 'string') return text(entry) ?? [];
    if (typeof entry !== 'object' || entry === null) return [];
    const { name, url, '@id': id } = entry as Node;
    return text(list(name)[0]) ?? text(url) ?? text(id) ?? [];
  });
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 2000) : undefined;
}

function free(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && /^(?:true|false)$/i.test(value) ? value.toLowerCase() === 'true' : undefined;
}
