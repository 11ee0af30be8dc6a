/** What may be read at a place: the spellings of one sound, and the place that follows. */
interface Step {
  readonly spellings: readonly string[];
  readonly next: string;
}

/** The sounds of a language in order, each with its spellings; `end` is the place where a name may close. */
export interface Grammar {
  readonly start: string;
  readonly end: string;
  readonly steps: ReadonlyMap<string, readonly Step[]>;
}

/**
 * Whether two Latin forms have a reading in common: one sequence of sounds that both spell. Walks both at once and never
 * twice through the same pair of places; time O(n m s) for s spellings.
 * @param spellsRecord whether the second form may use a spelling (the first may use all)
 */
export function haveCommonReading(
  form: string,
  record: string,
  grammar: Grammar,
  spellsRecord: (step: Step) => readonly string[] = (step) => step.spellings,
): boolean {
  const seen = new Set<string>();
  const walk = (at: number, recordAt: number, place: string): boolean => {
    if (at === form.length && recordAt === record.length && place === grammar.end) return true;
    const key = `${at} ${recordAt} ${place}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return (grammar.steps.get(place) ?? []).some((step) => {
      const other = spellsRecord(step).filter((spelling) => record.startsWith(spelling, recordAt));
      if (other.length === 0) return false;
      const own = step.spellings.filter((spelling) => form.startsWith(spelling, at));
      return own.some((a) => other.some((b) => walk(at + a.length, recordAt + b.length, step.next)));
    });
  };
  return walk(0, 0, grammar.start);
}
