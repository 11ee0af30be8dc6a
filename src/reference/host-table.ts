import { toUtf8 } from '../text/utf8.ts';
import type { Section } from './format.ts';
import type { Layout } from './layout.ts';

/** Hosts of outlets in the order of their bytes, to be searched by halving. */
export interface HostTable {
  readonly text: Uint8Array;
  /** Where each host begins in `text`; one more at the end. */
  readonly starts: Uint32Array;
  readonly records: Uint32Array;
}

/** The sections for hosts and the positions of their records; of two records with one host the later one keeps it. */
export function writeHosts(hosts: readonly (readonly [host: string, record: number])[]): Section[] {
  const sorted = [...new Map(hosts)]
    .map(([host, record]) => ({ bytes: toUtf8(host), record }))
    .sort((a, b) => compareBytes(a.bytes, b.bytes, 0, b.bytes.length));
  const starts = new Uint32Array(sorted.length + 1);
  sorted.forEach(({ bytes }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + bytes.length;
  });
  const text = new Uint8Array(starts[sorted.length] ?? 0);
  sorted.forEach(({ bytes }, at) => {
    text.set(bytes, starts[at]);
  });
  return [
    { tag: 'HSTR', data: text },
    { tag: 'HOFF', data: starts },
    { tag: 'HREC', data: Uint32Array.from(sorted, ({ record }) => record) },
  ];
}

export function openHosts(layout: Layout): HostTable {
  return { text: layout.bytes('HSTR'), starts: layout.words('HOFF'), records: layout.words('HREC') };
}

/** The position of the record with exactly this host, or -1. */
export function recordOfHost({ text, starts, records }: HostTable, host: string): number {
  const sought = toUtf8(host);
  let from = 0;
  let to = records.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const order = compareBytes(sought, text, starts[middle] ?? 0, Math.min(starts[middle + 1] ?? 0, text.length));
    if (order === 0) return records[middle] ?? -1;
    if (order < 0) to = middle;
    else from = middle + 1;
  }
  return -1;
}

function compareBytes(a: Uint8Array, text: Uint8Array, from: number, to: number): number {
  const length = Math.min(a.length, to - from);
  for (let at = 0; at < length; at++) {
    const order = (a[at] ?? 0) - (text[from + at] ?? 0);
    if (order !== 0) return order;
  }
  return a.length - (to - from);
}
