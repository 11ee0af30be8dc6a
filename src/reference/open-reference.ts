import { fold } from '../text/fold.ts';
import { emptyTokens, keyOf, type Tokens, tokenise, writeKey } from '../text/tokens.ts';
import { type Commonness, commonnessIn } from './commonness.ts';
import { LONGEST_WRITTEN, nearNames } from './fuzzy-names.ts';
import { recordOfHost } from './host-table.ts';
import { bearersOf, findName } from './name-table.ts';
import { latest, latestOf, liveHandles, type Opened } from './opened.ts';
import { findOverrides, type Replaced } from './overrides.ts';
import type { Pack } from './pack.ts';
import { emptyRecord, kindAt, readRecord, recordWithId } from './pack-records.ts';
import type { NamedKind, RecordKind, RecordOf } from './records.ts';
import type { Among, RecordHandle, Reference, SimilarName, SimilarSurname } from './reference.ts';
import { namesInText } from './scan-names.ts';
import { everyStatement, rarityOf, statementsLike } from './search-statements.ts';
import { nearSurnames } from './surnames.ts';

export interface Override {
  readonly record: RecordHandle;
  /** The record of a later pack that is answered instead. */
  readonly by: RecordHandle;
}

export interface OpenedReference extends Reference {
  /** The records that later packs override; worked out when it is first asked for or needed. */
  overrides(): readonly Override[];
  /** Names of the packs in which a record was asked for and its block turned out to be damaged. */
  damaged(): readonly string[];
}

/** Several packs, answering as one; later ones override earlier ones. */
export function openReference(packs: readonly Pack[]): OpenedReference {
  let known: Replaced | null = null;
  const opened: Opened = {
    packs,
    replaced: () => {
      if (packs.length > 1) known ??= findOverrides(packs);
      return known;
    },
  };
  const damaged = new Set<string>();
  return {
    packs: packs.map((pack) => pack.info),
    namesIn: (text) => namesInText(opened, text),
    named: (name) => named(opened, name),
    similar: (written, distance, among) => similar(opened, written, distance, among),
    surnamed: (written, distance) => surnamed(opened, written, distance),
    outletOf: (host) => outletOf(opened, host),
    overriddenBy: (handle) => overriddenBy(opened, handle),
    byId: (kind, id) => byId(opened, kind, id),
    statementsLike: (words, limit) => statementsLike(opened, words, limit),
    statements: () => everyStatement(opened),
    rarity: (word) => rarityOf(opened, word),
    commonness: (word) => commonness(opened, word),
    record<Kind extends RecordKind>({ kind, pack, index }: RecordHandle<Kind>): RecordOf<Kind> {
      const of = packs[pack];
      const row = of ? readRecord(of, index) : null;
      if (row?.kind === kind) return row as RecordOf<Kind>;
      if (of) damaged.add(of.info.name);
      return emptyRecord(kind);
    },
    overrides: () => listOverrides(opened),
    damaged: () => [...damaged],
  };
}

function listOverrides(opened: Opened): Override[] {
  const handle = (pack: number, index: number): RecordHandle => {
    const of = opened.packs[pack];
    return { kind: of ? kindAt(of, index) : 'statement', pack, index };
  };
  return (opened.replaced() ?? []).flatMap((replaced, pack) =>
    [...replaced].map(([index, by]) => ({ record: handle(pack, index), by: handle(by.pack, by.index) })),
  );
}

/** Packs are few, but the records that are overridden may be many: they are turned round once. */
const turned = new WeakMap<Replaced, ReadonlyMap<string, readonly { pack: number; index: number }[]>>();

function overriddenBy<Kind extends RecordKind>(opened: Opened, handle: RecordHandle<Kind>): RecordHandle<Kind>[] {
  const replaced = opened.replaced();
  if (!replaced) return [];
  const byLater = turned.get(replaced) ?? turn(replaced);
  turned.set(replaced, byLater);
  return (byLater.get(`${handle.pack} ${handle.index}`) ?? []).map((at) => ({ kind: handle.kind, ...at }));
}

function turn(replaced: Replaced): Map<string, { pack: number; index: number }[]> {
  const byLater = new Map<string, { pack: number; index: number }[]>();
  replaced.forEach((records, pack) => {
    for (const [index, by] of records) {
      const key = `${by.pack} ${by.index}`;
      byLater.set(key, [...(byLater.get(key) ?? []), { pack, index }]);
    }
  });
  return byLater;
}

const words = emptyTokens();

function named(opened: Opened, name: string): readonly RecordHandle<NamedKind>[] {
  tokenise(name, words);
  const found = namedBy(opened, words, words.count);
  const possessive = words.count > 1 && keyOf(words, words.count - 1) === 's';
  return found.length > 0 || !possessive || !/\p{M}?['\u2019]s\P{L}*$/iu.test(name)
    ? found
    : namedBy(opened, words, words.count - 1);
}

function namedBy(opened: Opened, tokens: Tokens, count: number): RecordHandle<NamedKind>[] {
  if (count === 0) return [];
  return opened.packs.flatMap(({ names }, pack) => {
    const at = findName(names, tokens, count);
    return at < 0 ? [] : liveHandles(opened, pack, bearersOf(names, at));
  });
}

/** One unit more than the longest string for which anything is near, so that a longer one is seen to be longer. */
const key = new Uint16Array(LONGEST_WRITTEN + 1);

function similar(opened: Opened, written: string, distance: 1 | 2, among: Among = {}): SimilarName[] {
  const size = writeKey(tokenise(written, words), key);
  const first = words.unitStarts[1] ?? 0;
  const wholes = among.oneWord && words.count > 1 ? { first, rest: size - first - 1 } : null;
  const found: SimilarName[] = [];
  opened.packs.forEach((of, pack) => {
    if (!isAmong(of, among)) return;
    const { names, fuzzy } = of;
    for (const near of nearNames(fuzzy, names, key, size, distance, wholes)) {
      const bearers = bearersOf(names, near.name);
      const records = among.withRoles ? latestOf(opened, pack, bearers) : liveHandles(opened, pack, bearers);
      if (records.length > 0) found.push({ name: near.text, distance: near.distance, records });
    }
  });
  if (found.length < 2) return found;
  return joined(found).sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
}

function isAmong({ info, surnames }: Pack, { kinds, withRoles }: Among): boolean {
  return (!kinds || kinds.some((kind) => info.counts[kind] > 0)) && (!withRoles || surnames.records.length > 0);
}

function surnamed(opened: Opened, written: string, distance: 1 | 2): SimilarSurname[] {
  const near = opened.packs.flatMap(({ surnames }, pack) =>
    nearSurnames(surnames, fold(written), distance).flatMap(({ record, ...found }) =>
      latestOf(opened, pack, [record]).flatMap((handle) =>
        handle.kind === 'person' ? [{ ...found, record: { ...handle, kind: handle.kind } }] : [],
      ),
    ),
  );
  return near.sort((a, b) => a.distance - b.distance);
}

/** The same name of several packs is one, with all records that bear it. */
function joined(found: readonly SimilarName[]): SimilarName[] {
  const byName = new Map<string, SimilarName>();
  for (const near of found) {
    const known = byName.get(near.name);
    byName.set(near.name, known ? { ...near, records: [...known.records, ...near.records] } : near);
  }
  return [...byName.values()];
}

function commonness({ packs }: Opened, word: string): Commonness {
  const levels = packs.map((pack) => commonnessIn(pack.words, word));
  return {
    word: Math.max(0, ...levels.map((level) => level.word)),
    name: Math.max(0, ...levels.map((level) => level.name)),
  };
}

function outletOf(opened: Opened, host: string): RecordHandle<'outlet'> | null {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const domain = labels.slice(from).join('.');
    for (let pack = opened.packs.length - 1; pack >= 0; pack--) {
      const of = opened.packs[pack];
      const index = of ? recordOfHost(of.hosts, domain) : -1;
      if (of && index >= 0 && index < of.size && kindAt(of, index) === 'outlet')
        return latest(opened, 'outlet', pack, index);
    }
  }
  return null;
}

function byId<Kind extends RecordKind>(opened: Opened, kind: Kind, id: string): RecordHandle<Kind> | null {
  for (let pack = opened.packs.length - 1; pack >= 0; pack--) {
    const of = opened.packs[pack];
    const index = of ? recordWithId(of, kind, id) : -1;
    if (index >= 0) return latest(opened, kind, pack, index);
  }
  return null;
}
