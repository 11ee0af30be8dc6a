import { BEGINNINGS_SIZE, type Beginnings, nextStart } from '../text/token-starts.ts';
import { beginTokens, emptyTokens, nextToken } from '../text/tokens.ts';
import { bearersOf, type LongestName, longestName, type NameTable } from './name-table.ts';
import { liveHandles, type Opened } from './opened.ts';
import type { NamedKind } from './records.ts';
import type { NameHit, RecordHandle } from './reference.ts';

/** The names of one pack, and the longest one of them at the place that is looked at. */
interface Scanner {
  readonly names: NameTable;
  readonly found: LongestName;
  readonly accept: ((name: number) => boolean) | null;
}

const tokens = emptyTokens();

/** The longest names at every place of a text, left to right, over all packs. */
export function namesInText(opened: Opened, text: string): NameHit[] {
  const scanners = scannersOf(opened);
  const beginnings = jointBeginnings(scanners);
  const hits: NameHit[] = [];
  beginTokens(text, tokens);
  for (let at = nextStart(text, 0, beginnings); at < text.length; ) {
    tokens.count = 0;
    if (!nextToken(text, at, tokens)) break;
    const length = longest(scanners, text);
    if (length > 0)
      hits.push({
        start: tokens.starts[0] ?? 0,
        end: tokens.ends[length - 1] ?? 0,
        records: bearers(opened, scanners, length),
      });
    at = nextStart(text, tokens.ends[Math.max(0, length - 1)] ?? 0, beginnings);
  }
  return hits;
}

function scannersOf(opened: Opened): Scanner[] {
  const replaced = opened.replaced();
  return opened.packs.map(({ names }, pack) => ({
    names,
    found: { name: 0, length: 0 },
    accept: replaced?.[pack]?.size
      ? (name: number) => liveHandles(opened, pack, bearersOf(names, name)).length > 0
      : null,
  }));
}

const anyBeginning: Beginnings = new Uint32Array(BEGINNINGS_SIZE).fill(0xffffffff);

function jointBeginnings(scanners: readonly Scanner[]): Beginnings {
  const [first] = scanners;
  if (scanners.length === 1 && first) return first.names.beginnings ?? anyBeginning;
  const joint = new Uint32Array(BEGINNINGS_SIZE);
  for (const { names } of scanners) {
    const own = names.beginnings ?? anyBeginning;
    for (let at = 0; at < BEGINNINGS_SIZE; at++) joint[at] = (joint[at] ?? 0) | (own[at] ?? 0);
  }
  return joint;
}

/** Tokens of the longest name that begins with the one token that was read; 0 where none does. */
function longest(scanners: readonly Scanner[], text: string): number {
  let length = 0;
  for (const { names, found, accept } of scanners) {
    longestName(names, text, tokens, found, accept);
    if (found.length > length) length = found.length;
  }
  return length;
}

function bearers(opened: Opened, scanners: readonly Scanner[], length: number): RecordHandle<NamedKind>[] {
  const [only] = scanners;
  if (scanners.length === 1 && only) return liveHandles(opened, 0, bearersOf(only.names, only.found.name));
  return scanners.flatMap(({ names, found }, pack) =>
    found.length === length ? liveHandles(opened, pack, bearersOf(names, found.name)) : [],
  );
}
