import { emptyTokens, tokenise } from '../text/tokens.ts';
import { bearersOf, type LongestName, longestName } from './name-table.ts';
import { liveHandles, type Opened } from './opened.ts';
import type { NameHit } from './reference.ts';

const tokens = emptyTokens();

/** The longest names at every place of a text, left to right, over all packs. */
export function namesInText(opened: Opened, text: string): NameHit[] {
  tokenise(text, tokens);
  const replaced = opened.packs.length > 1 ? opened.replaced() : null;
  const scanners = opened.packs.map(({ names }, pack) => ({
    names,
    found: { name: 0, length: 0 } satisfies LongestName,
    accept: replaced?.[pack]?.size
      ? (name: number) => liveHandles(opened, pack, bearersOf(names, name)).length > 0
      : null,
  }));
  const hits: NameHit[] = [];
  for (let at = 0; at < tokens.count; ) {
    let length = 0;
    for (const { names, found, accept } of scanners) {
      longestName(names, tokens, at, found, accept);
      if (found.length > length) length = found.length;
    }
    if (length === 0) {
      at++;
      continue;
    }
    const records = scanners.flatMap(({ names, found }, pack) =>
      found.length === length ? liveHandles(opened, pack, bearersOf(names, found.name)) : [],
    );
    hits.push({ start: tokens.starts[at] ?? 0, end: tokens.ends[at + length - 1] ?? 0, records });
    at += length;
  }
  return hits;
}
