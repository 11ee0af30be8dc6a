import type { Evidence } from '../../protocol/evidence.ts';
import type { NameVerdict } from '../../protocol/report.ts';
import type { NamedKind } from '../../reference/records.ts';
import type { RecordHandle } from '../../reference/reference.ts';
import type { Form } from './forms.ts';

/** What is known of one person's or one thing's spellings in an article, before it becomes a row. */
export interface NameFinding {
  readonly kind: NameVerdict;
  /** The forms judged wrong, the one that is shown first. */
  readonly wrong: readonly Form[];
  readonly suggestion: string;
  readonly record: RecordHandle<NamedKind> | null;
  readonly evidence: readonly Evidence[];
}
