import type { Replaced } from './overrides.ts';
import type { Pack } from './pack.ts';
import { kindAt } from './pack-records.ts';
import type { NamedKind, RecordKind } from './records.ts';
import type { RecordHandle } from './reference.ts';

/** What the parts of a reference share. */
export interface Opened {
  readonly packs: readonly Pack[];
  /** Null for a single pack. */
  replaced(): Replaced | null;
}

/** The records at some positions of a pack that no later pack overrides. */
export function liveHandles(opened: Opened, pack: number, records: readonly number[]): RecordHandle<NamedKind>[] {
  const of = opened.packs[pack];
  const replaced = opened.replaced()?.[pack];
  const handles: RecordHandle<NamedKind>[] = [];
  for (const index of records) {
    const kind = of && index < of.size ? kindAt(of, index) : 'statement';
    if (kind !== 'statement' && !replaced?.has(index)) handles.push({ kind, pack, index });
  }
  return handles;
}

/** The record itself, or the one that overrides it. */
export function latest<Kind extends RecordKind>(
  opened: Opened,
  kind: Kind,
  pack: number,
  index: number,
): RecordHandle<Kind> {
  let at = { pack, index };
  for (let next = opened.replaced()?.[pack]?.get(index); next; next = opened.replaced()?.[next.pack]?.get(next.index))
    at = next;
  return { kind, ...at };
}

/** The records at some positions of a pack, each as the last pack has it. */
export function latestOf(opened: Opened, pack: number, records: readonly number[]): RecordHandle<NamedKind>[] {
  const of = opened.packs[pack];
  return records.flatMap((index) => {
    const kind = of && index < of.size ? kindAt(of, index) : 'statement';
    return kind === 'statement' ? [] : [latest(opened, kind, pack, index)];
  });
}
