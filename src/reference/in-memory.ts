import { fold } from '../text/fold.ts';
import { type NamedKind, namesOf, type RecordKind, type RecordOf, type ReferenceRecord } from './records.ts';
import type { NameHit, PackInfo, RecordHandle, Reference, SimilarName, StatementCandidate } from './reference.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** A reference over plain rows, without an index file. */
export function referenceOf(rows: readonly ReferenceRecord[], info: Partial<PackInfo> = {}): Reference {
  const byId = new Map<string, number>();
  const byName = new Map<string, RecordHandle<NamedKind>[]>();
  const byHost = new Map<string, RecordHandle<'outlet'>>();
  const postings = new Map<string, { index: number; wording: number }[]>();
  const counts: Record<RecordKind, number> = {
    statement: 0,
    person: 0,
    outlet: 0,
    rendering: 0,
    confusion: 0,
    organisation: 0,
    place: 0,
  };
  let longest = 1;
  const addName = (name: string, handle: RecordHandle<NamedKind>) => {
    const key = fold(name);
    longest = Math.max(longest, key.split(' ').length);
    const list = byName.get(key) ?? [];
    if (!list.some((other) => other.index === handle.index)) list.push(handle);
    byName.set(key, list);
  };
  rows.forEach((row, index) => {
    counts[row.kind]++;
    byId.set(`${row.kind} ${row.id}`, index);
    if (row.kind === 'statement') {
      const wordings = [row.text, ...(row.translations ?? []).map((t) => t.text), ...(row.misquotedAs ?? [])];
      wordings.forEach((text, at) => {
        for (const word of new Set(words(text))) {
          const list = postings.get(word) ?? [];
          list.push({ index, wording: at - 1 });
          postings.set(word, list);
        }
      });
      return;
    }
    const handle = { kind: row.kind, pack: 0, index } as RecordHandle<NamedKind>;
    for (const name of namesOf(row)) addName(name, handle);
    if (row.kind === 'outlet') for (const host of row.domains ?? []) byHost.set(host, handle as RecordHandle<'outlet'>);
  });
  const rarity = (word: string) => Math.log2((counts.statement + 1) / ((postings.get(fold(word))?.length ?? 0) + 1));
  return {
    packs: [{ name: 'rows', built: '1970-01-01', counts, size: 0, trusted: true, ...info }],
    namesIn(text) {
      const tokens = [...text.matchAll(WORD)];
      const hits: NameHit[] = [];
      for (let at = 0; at < tokens.length; at++) {
        for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
          const first = tokens[at];
          const last = tokens[at + length - 1];
          if (!first || !last) continue;
          const end = last.index + last[0].length;
          const records = byName.get(fold(text.slice(first.index, end)));
          if (!records) continue;
          hits.push({ start: first.index, end, records });
          at += length - 1;
          break;
        }
      }
      return hits;
    },
    named: (name) => byName.get(fold(name)) ?? [],
    similar(written, distance) {
      const key = fold(written);
      const found: SimilarName[] = [];
      for (const [name, records] of byName) {
        if (Math.abs(name.length - key.length) > distance) continue;
        const edits = editDistance(key, name);
        if (edits > 0 && edits <= distance) found.push({ name, distance: edits, records });
      }
      return found.sort((a, b) => a.distance - b.distance);
    },
    outletOf(host) {
      const labels = host.toLowerCase().split('.');
      for (let from = 0; from < labels.length - 1; from++) {
        const handle = byHost.get(labels.slice(from).join('.'));
        if (handle) return handle;
      }
      return null;
    },
    byId<Kind extends RecordKind>(kind: Kind, id: string) {
      const index = byId.get(`${kind} ${id}`);
      return index === undefined ? null : { kind, pack: 0, index };
    },
    statementsLike(text, limit) {
      const scores = new Map<string, StatementCandidate>();
      for (const word of new Set(words(text))) {
        for (const { index, wording } of postings.get(word) ?? []) {
          const key = `${index} ${wording}`;
          const score = (scores.get(key)?.score ?? 0) + rarity(word);
          scores.set(key, { record: { kind: 'statement', pack: 0, index }, wording, score });
        }
      }
      return [...scores.values()].sort((a, b) => b.score - a.score).slice(0, limit);
    },
    rarity,
    record: <Kind extends RecordKind>(handle: RecordHandle<Kind>) => rows[handle.index] as RecordOf<Kind>,
  };
}

function words(text: string): string[] {
  return fold(text).split(' ');
}

function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row[j] = cost;
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
