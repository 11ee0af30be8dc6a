import type { MessageKey } from './wording.ts';

/** The interface's sentences on what a verdict rests on. */
export type EvidenceKey = Extract<MessageKey, `evidence${string}`>;

/** A value in such a sentence; what languages write in their own way stands for itself. */
export type EvidenceValue =
  | string
  /** ISO 3166, two letters. */
  | { readonly country: string }
  /** ISO 8601, a day, a month or a year. */
  | { readonly date: string }
  /** How often the page has something. */
  | { readonly times: number };

/** What a verdict rests on: one sentence, to be worded in the reader's language. */
export interface Evidence {
  readonly key: EvidenceKey;
  readonly values: readonly EvidenceValue[];
}

export function evidence(key: EvidenceKey, ...values: readonly EvidenceValue[]): Evidence {
  return { key, values };
}
