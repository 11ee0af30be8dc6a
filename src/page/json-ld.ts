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

/** Longest block that is read, in UTF-16 code units; live blogs that repeat all their posts in it have half a million. */
const LONGEST_BLOCK = 1_000_000;

/** Parses a block as publishers write them: in comments or CDATA, with raw line breaks in strings or a comma too many. */
function parse(block: string): unknown {
  if (block.length > LONGEST_BLOCK) return null;
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

/** Deepest nesting that is followed; publishers need four levels, and deeper ones are there to overflow a stack. */
const DEEPEST = 16;
/** Most objects that are looked at; a page of comments in JSON-LD has some hundreds. */
const MOST_NODES = 5000;

/** The objects at the top, in lists, and in `@graph`. */
function nodesOf(value: unknown): Node[] {
  const found: Node[] = [];
  const visit = (entry: unknown, depth: number): void => {
    if (typeof entry !== 'object' || entry === null || depth > DEEPEST || found.length >= MOST_NODES) return;
    if (Array.isArray(entry)) {
      for (const one of entry) visit(one, depth + 1);
      return;
    }
    const node = entry as Node;
    found.push(node);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) visit(node[key], depth + 1);
  };
  visit(value, 0);
  return found;
}

function typesOf(node: Node): string[] {
  return list(node['@type']).filter((type) => typeof type === 'string');
}

function isArticleType(type: string): boolean {
  return ARTICLE_TYPE.test(type);
}

/** Most names of one field. */
const MOST_NAMES = 50;

/** The names (or, where they have none, the addresses) of persons, organisations or works; a list may stand as one value. */
function namesOf(value: unknown): string[] {
  const entries = list(value).slice(0, MOST_NAMES);
  return entries.flatMap((entry) => {
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
