import { once } from '../text/once.ts';

/**
 * A nondeterministic acceptor: every native letter, or group of letters in its context, has a set of Latin outputs, each
 * allowed in certain schemes (a published standard, or the press's own habits). A Latin form is accepted when one path
 * through the native form spells all of it *within one scheme*: "Sergei" and "Sergey" are spellings, "Sjergiy" is none.
 *
 * Dynamic programming over (native position, Latin position); a cell holds the schemes that reach it, one bit each, so
 * that all schemes run at once. Time O(n m r) for n native letters, m Latin letters and r outputs a letter; memory O(n m).
 */
interface Rule {
  readonly native: string;
  /** Letters one of which must stand before; `^` is the start of a word. Empty: any. */
  readonly after: string;
  /** Letters one of which must follow; `$` is the end of a word. Empty: any. */
  readonly before: string;
  /** Where it applies, rules of its schemes with fewer native letters do not. */
  readonly exclusive: boolean;
  readonly outputs: readonly string[];
  readonly schemes: number;
}

export interface Table {
  /** By the first native letter. */
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  /** Every native letter that stands in a rule. */
  readonly letters: ReadonlySet<string>;
  /** A bit for each scheme. */
  readonly all: number;
}

/** What the register knows of a language. */
export interface Language {
  readonly table: () => Table;
  /** Brings the native form into the letters of the table; words are parted by one space. */
  readonly native: (text: string) => string;
  /** Brings the Latin form into the letters of the outputs. */
  readonly latin: (text: string) => string;
  /** `kept`: the Latin form has the same words, and each may follow its own scheme. `free`: spaces in Latin say nothing. */
  readonly words: 'kept' | 'free';
  /** `unwritten`: the script leaves out vowels, so that a form that fits is not yet proved. */
  readonly vowels: 'written' | 'unwritten';
}

const RULE = /^(!)?(?:\{([^}]*)\})?([^{}=!]+)(?:\{([^}]*)\})?=(.*)$/u;

/**
 * Compiles a table. `base` holds for every scheme; each scheme adds its own. Notation, parted by white space:
 * `х=kh|h` outputs; `х,ҳ=h` the same for several; `ь=` nothing; `{^аеи}е=ye` after one of these or at the start;
 * `ий{$}=y` before one of these or at the end; `!ου=ou` in its scheme alone, not letter by letter.
 * That is done when a name of the language is first met; then an Error is thrown where a line is not in this notation.
 */
export function compile(base: string, schemes: Readonly<Record<string, string>>): () => Table {
  return once(() => compiled(base, schemes));
}

function compiled(base: string, schemes: Readonly<Record<string, string>>): Table {
  const sources = Object.values(schemes);
  const all = 2 ** sources.length - 1;
  const rules = new Map<string, Rule[]>();
  const add = (source: string, mask: number) => {
    for (const line of source.split(/\s+/).filter(Boolean)) {
      for (const rule of parseRule(line, mask)) {
        const first = rule.native.charAt(0);
        rules.set(first, [...(rules.get(first) ?? []), rule]);
      }
    }
  };
  add(base, all);
  sources.forEach((source, index) => {
    add(source, 2 ** index);
  });
  const natives = [...rules.values()].flat().map((rule) => rule.native);
  return { rules, letters: new Set(natives.join('')), all };
}

function parseRule(line: string, schemes: number): Rule[] {
  const [, mark, after = '', natives = '', before = '', outputs = ''] = RULE.exec(line) ?? [];
  if (!natives) throw new Error(`not a rule: ${line}`);
  const shared = { after, before, exclusive: mark === '!', outputs: outputs.split('|'), schemes };
  return natives.split(',').map((native) => ({ native, ...shared }));
}

/** Whether the table has a rule for every letter of a native form; if not, it can say nothing of it. */
export function reads(native: string, table: Table): boolean {
  return native.length > 0 && [...native].every((letter) => letter === ' ' || table.letters.has(letter));
}

/** Whether the Latin form spells the native form; both as the language's `native` and `latin` leave them. */
export function spells(latin: string, native: string, language: Pick<Language, 'table' | 'words'>): boolean {
  const table = language.table();
  const width = latin.length + 1;
  const reach = new Int32Array((native.length + 1) * width);
  reach[0] = table.all;
  for (let at = 0; at < native.length; at++) {
    const row = at * width;
    const columns = reachedIn(reach, row, width);
    if (columns.length === 0) continue;
    if (native[at] === ' ') crossSpace(reach, latin, row, columns, language.words === 'kept' ? table.all : 0);
    else for (const rule of rulesAt(native, at, table)) take(reach, latin, row, columns, rule);
  }
  return reach[native.length * width + latin.length] !== 0;
}

function reachedIn(reach: Int32Array, row: number, width: number): number[] {
  const columns: number[] = [];
  for (let column = 0; column < width; column++) if (reach[row + column] !== 0) columns.push(column);
  return columns;
}

/** Steps over a native space. With `renewed` schemes the Latin form needs a space too, and the next word starts afresh. */
function crossSpace(reach: Int32Array, latin: string, row: number, columns: number[], renewed: number): void {
  const next = row + latin.length + 1;
  for (const column of columns) {
    if (renewed === 0) reach[next + column] = reach[row + column] ?? 0;
    else if (latin[column] === ' ') reach[next + column + 1] = renewed;
  }
}

function take(reach: Int32Array, latin: string, row: number, columns: number[], rule: Rule): void {
  const target = row + rule.native.length * (latin.length + 1);
  for (const column of columns) {
    const schemes = (reach[row + column] ?? 0) & rule.schemes;
    if (schemes === 0) continue;
    for (const output of rule.outputs) {
      if (!latin.startsWith(output, column)) continue;
      const cell = target + column + output.length;
      reach[cell] = (reach[cell] ?? 0) | schemes;
    }
  }
}

/** What the letters at a place of a native form may be spelled as, in any scheme. */
export function outputsOf(native: string, at: number, table: Table): string[] {
  const single = rulesAt(native, at, table).filter((rule) => rule.native.length === 1);
  return [...new Set(single.flatMap((rule) => rule.outputs))];
}

/** The rules that apply at a place, each in the schemes where no longer exclusive rule takes its letters. */
function rulesAt(native: string, at: number, table: Table): readonly Rule[] {
  const fitting = (table.rules.get(native.charAt(at)) ?? []).filter((rule) => fits(rule, native, at));
  const exclusive = fitting.filter((rule) => rule.exclusive);
  if (exclusive.length === 0) return fitting;
  return fitting.map((rule) => {
    const longer = exclusive.filter((other) => other.native.length > rule.native.length);
    const taken = longer.reduce((schemes, other) => schemes | other.schemes, 0);
    return { ...rule, schemes: rule.schemes & ~taken };
  });
}

function fits(rule: Rule, native: string, at: number): boolean {
  if (rule.native.length > 1 && !native.startsWith(rule.native, at)) return false;
  if (rule.after !== '' && !rule.after.includes(neighbour(native, at - 1, '^'))) return false;
  return rule.before === '' || rule.before.includes(neighbour(native, at + rule.native.length, '$'));
}

function neighbour(native: string, at: number, edge: string): string {
  const letter = native.charAt(at);
  return letter === '' || letter === ' ' ? edge : letter;
}
