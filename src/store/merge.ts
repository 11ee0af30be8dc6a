import { isOlder } from '../reference/layout.ts';
import { packRows } from '../reference/pack-rows.ts';
import { packWriter } from '../reference/writer.ts';
import { type Answer, change, type MergedPacks } from './database.ts';
import { hashOf } from './hash.ts';
import type { OwnPack } from './own-pack.ts';
import { blobOf, FORMAT, isSame, state } from './to-open.ts';

/**
 * Packs of sources that may stand by themselves: each costs a quotation a twelfth of a millisecond, wherever its words are. (Measured with
 * 200 packs of 500 statements: 17 ms a quotation, and 0.2 ms when they are one.)
 */
const FEW = 12;
/** Statements of a merged pack: it is written in some two seconds, and anew when one of its sources goes. */
const FULL = 50_000;
/**
 * Makes few packs of many small ones, so that a check takes no longer with hundreds of sources than with one, and of each pack by an
 * older Sic one that this Sic opens. Only what is derived changes; stopped anywhere, everything is as it was, and the next call
 * begins again.
 */
export async function mergePacks(): Promise<Answer<void>> {
  const found = await state();
  if (found.kind === 'failed') return found;
  const { merged, single, outdated } = found.value;
  const small = single.filter(({ origin, counts }) => origin === 'source' && counts.statement < FULL);
  // The merged pack with room left is written anew, with those that are new behind it.
  const part =
    small.length > FEW ? merged.find(({ packs, statements }) => packs.length > 1 && statements < FULL) : undefined;
  const together =
    small.length > FEW ? groupsOf([...(part?.packs ?? []), ...small]).filter((group) => group.length > 1) : [];
  const older = await olderOf(single.filter((pack) => !together.flat().includes(pack)));
  const gone = [...outdated, ...(part ? [part.id] : [])];
  if (together.length + older.length + gone.length === 0) return { kind: 'done', value: undefined };
  const made: MergedPacks[] = [];
  for (const group of [...together, ...older.map((pack) => [pack])]) {
    const one = await mergedOf(group);
    if (one) made.push(one);
  }
  return change(async (transaction) => {
    const [packs, store] = [transaction.objectStore('packs'), transaction.objectStore('merged')];
    for (const id of gone) await store.delete(id);
    // Another call may have merged some of them meanwhile: no words are to be found twice.
    const taken = new Set((await store.getAll()).flatMap(({ members }) => members.map(({ id }) => id)));
    for (const one of made) {
      const now = await Promise.all(one.members.map(({ id }) => packs.get(id)));
      // Removed, replaced or switched off while it was written: the next call makes another one.
      const fits = one.members.every((member, at) => now[at]?.enabled && isSame(member)(now[at]));
      if (fits && one.members.every(({ id }) => !taken.has(id))) await store.put(one);
    }
  });
}

/** Those whose files an older Sic wrote. */
async function olderOf(packs: readonly OwnPack[]): Promise<OwnPack[]> {
  const starts = await Promise.all(packs.map(async (pack) => (await blobOf(pack))?.slice(0, 16).arrayBuffer()));
  return packs.filter((_, at) => isOlder(new Uint8Array(starts[at] ?? [])));
}

/** Neighbours together, as many as make a full pack. */
function groupsOf(packs: readonly OwnPack[]): OwnPack[][] {
  const groups: OwnPack[][] = [];
  let room = 0;
  for (const pack of packs) {
    const { statement } = pack.counts;
    if (statement > room) {
      groups.push([]);
      room = FULL;
    }
    groups.at(-1)?.push(pack);
    room -= statement;
  }
  return groups;
}

/** One pack of the rows of several; null where one of them is gone or cannot be read. */
async function mergedOf(group: readonly OwnPack[]): Promise<MergedPacks | null> {
  const writer = packWriter();
  for (const pack of group) {
    const bytes = await (await blobOf(pack))?.arrayBuffer();
    const found = bytes ? packRows(new Uint8Array(bytes)) : null;
    if (found?.kind !== 'rows') return null;
    for (const row of found.rows) {
      if (!row || writer.has(row.kind, row.id)) return null;
      writer.add(row);
    }
  }
  const bytes = writer.finish({ name: group[0]?.name ?? '', built: group.at(-1)?.built ?? '' });
  return {
    id: await hashOf(bytes),
    format: FORMAT,
    members: group.map(({ id, sha256 }) => ({ id, sha256 })),
    statements: group.reduce((sum, { counts }) => sum + counts.statement, 0),
    bytes: new Blob([bytes]),
  };
}
