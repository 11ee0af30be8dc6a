import { openPack } from '../reference/pack.ts';
import { readRecord } from '../reference/pack-records.ts';
import { packWriter } from '../reference/writer.ts';
import { type Answer, change, type MergedPacks, read } from './database.ts';
import { hashOf } from './hash.ts';
import type { OwnPack } from './own-pack.ts';
import { listPacks } from './own-packs.ts';

/**
 * Packs of sources that may stand by themselves: each costs a quotation a twentieth of a millisecond, wherever its words are. (Measured with
 * 200 packs of 500 statements: 17 ms a quotation, and 0.2 ms when they are one.)
 */
const FEW = 12;
/** Statements of a merged pack: it is written in some two seconds, and anew when one of its sources goes. */
const FULL = 50_000;

/** What of the reader's packs is to be opened: merged ones, and those that are in none. A merged pack that does not fit is passed over. */
export async function packsToOpen(): Promise<
  Answer<{ readonly packs: readonly OwnPack[]; readonly merged: readonly MergedPacks[] }>
> {
  const stored = await read((database) => database.getAll('merged'));
  if (stored.kind === 'failed') return stored;
  const listed = await listPacks();
  if (listed.kind === 'failed') return listed;
  const enabled = listed.value.filter(({ enabled }) => enabled);
  const merged = stored.value.filter(({ members }) => members.every((member) => enabled.some(isSame(member))));
  const inMerged = new Set(merged.flatMap(({ members }) => members.map(({ id }) => id)));
  return { kind: 'done', value: { packs: enabled.filter(({ id }) => !inMerged.has(id)), merged } };
}

/**
 * Makes few packs of many small ones, so that a check takes no longer with hundreds of sources than with one. Only what is derived
 * changes; stopped anywhere, everything is as it was, and the next call begins again.
 */
export async function mergePacks(): Promise<Answer<void>> {
  const open = await packsToOpen();
  if (open.kind === 'failed') return open;
  const small = open.value.packs.filter(({ origin, counts }) => origin === 'source' && counts.statement < FULL);
  if (small.length <= FEW) return { kind: 'done', value: undefined };
  // The merged pack with room left is written anew, with those that are new behind it.
  const part = open.value.merged.find(({ statements }) => statements < FULL);
  const all = await listPacks();
  if (all.kind === 'failed') return all;
  const before = all.value.filter((pack) => part?.members.some((member) => isSame(member)(pack)));
  const groups = groupsOf([...before, ...small]).filter((group) => group.length > 1);
  const made: MergedPacks[] = [];
  for (const group of groups) {
    const merged = await mergedOf(group);
    if (merged) made.push(merged);
  }
  return change(async (transaction) => {
    const [packs, store] = [transaction.objectStore('packs'), transaction.objectStore('merged')];
    if (part) await store.delete(part.id);
    for (const merged of made) {
      const now = await Promise.all(merged.members.map(({ id }) => packs.get(id)));
      // Removed, replaced or switched off while it was written: the next call makes another one.
      if (merged.members.every((member, at) => now[at]?.enabled && isSame(member)(now[at]))) await store.put(merged);
    }
  });
}

const isSame =
  (member: MergedPacks['members'][number]) =>
  ({ id, sha256 }: OwnPack): boolean =>
    id === member.id && sha256 === member.sha256;

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
  for (const { id } of group) {
    const bytes = await read(async (database) => (await database.get('bytes', id))?.arrayBuffer());
    const pack = bytes.kind === 'done' && bytes.value ? openPack(new Uint8Array(bytes.value)) : null;
    if (pack?.kind !== 'pack') return null;
    for (let at = 0; at < pack.size; at++) {
      const row = readRecord(pack, at);
      if (!row || writer.has(row.kind, row.id)) return null;
      writer.add(row);
    }
  }
  const bytes = writer.finish({ name: 'sources', built: group.at(-1)?.built ?? '' });
  return {
    id: await hashOf(bytes),
    members: group.map(({ id, sha256 }) => ({ id, sha256 })),
    statements: group.reduce((sum, { counts }) => sum + counts.statement, 0),
    bytes: new Blob([bytes]),
  };
}
