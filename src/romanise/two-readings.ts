import { once } from '../text/once.ts';

/** What may be read at a place: the spellings of one sound, and the place that follows. */
export interface Step {
  readonly spellings: readonly string[];
  readonly next: string;
}

/** The sounds of a language in order, each with its spellings. */
export interface Grammar {
  readonly start: string;
  /** The place where a name may close. */
  readonly end: string;
  /** The steps from a place that may spell nothing or begin with a letter. */
  readonly stepsAt: (place: string, letter: string) => readonly Step[];
}

/** @param steps asked for once, when a name is first read */
export function grammarOf(start: string, end: string, steps: () => ReadonlyMap<string, readonly Step[]>): Grammar {
  const all = once(steps);
  const byLetter = new Map<string, readonly Step[]>();
  const stepsAt = (place: string, letter: string) => {
    const key = `${place} ${letter}`;
    const known = byLetter.get(key);
    if (known) return known;
    const begins = (spelling: string) => spelling.charAt(0) === '' || spelling.charAt(0) === letter;
    const fitting = (all().get(place) ?? []).filter((step) => step.spellings.some(begins));
    if (/^[a-z]?$/.test(letter)) byLetter.set(key, fitting);
    return fitting;
  };
  return { start, end, stepsAt };
}

/**
 * Whether two Latin forms have a reading in common: one sequence of sounds that both spell. Walks both at once and never
 * twice through the same pair of places; time O(n m s) for s spellings.
 * @param ofRecord the spellings that the second form may use (the first may use all)
 */
export function haveCommonReading(
  form: string,
  record: string,
  grammar: Grammar,
  ofRecord: (step: Step) => readonly string[] = (step) => step.spellings,
): boolean {
  const seen = new Set<string>();
  const walk = (at: number, recordAt: number, place: string): boolean => {
    if (at === form.length && recordAt === record.length && place === grammar.end) return true;
    const key = `${at} ${recordAt} ${place}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return grammar.stepsAt(place, form.charAt(at)).some((step) => {
      const other = ofRecord(step).filter((spelling) => record.startsWith(spelling, recordAt));
      if (other.length === 0) return false;
      const own = step.spellings.filter((spelling) => form.startsWith(spelling, at));
      return own.some((a) => other.some((b) => walk(at + a.length, recordAt + b.length, step.next)));
    });
  };
  return walk(0, 0, grammar.start);
}
