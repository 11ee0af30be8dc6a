import { dateIn } from './dates.ts';
import type { Line } from './document.ts';

/** What a document says of itself in its first lines. */
export interface Heading {
  readonly title?: string;
  readonly date?: string;
  readonly speaker?: string;
  readonly url?: string;
  readonly lang?: string;
  /** What the lines were that are no words of anybody. */
  readonly lines: ReadonlySet<Line>;
}

type Field = 'title' | 'date' | 'speaker' | 'url' | 'lang';
const FIELDS: ReadonlyMap<string, Field> = new Map(
  `title=title event=title titel=title titre=title título=title назва=title заголовок=title
  date=date datum=date fecha=date дата=date
  speaker=speaker sprecher=speaker speech\u00a0by=speaker orateur=speaker orador=speaker промовець=speaker
  url=url source=url link=url quelle=url
  language=lang lang=lang sprache=lang`
    .split(/[ \n]+/)
    .map((pair): [string, Field] => {
      const [name = '', field] = pair.split('=');
      return [name.replace('\u00a0', ' '), field as Field];
    }),
);

/** Lines from the start in which a document says what it is. */
const HEAD_LINES = 25;
/** UTF-16 units. A longer line is a sentence, not a title or a date's. */
const TITLE_LONGEST = 160;
const DATE_LONGEST = 100;

/**
 * Reads title, date and the like off the lines before the first label. In a document without labels the words themselves begin
 * among these lines, so that only fields (`Date: …`), headings, a first line without a full stop and bare dates count.
 */
export function headingOf(head: readonly Line[], labelled: boolean): Heading {
  const lines = new Set<Line>();
  const found = new Map<Field, string>();
  const set = (field: Field, value: string, line: Line) => {
    if (!found.has(field)) found.set(field, value);
    lines.add(line);
  };
  let running = false;
  for (const [at, line] of head.slice(0, HEAD_LINES).entries()) {
    // A line that goes on in the next one is broken at the margin.
    const whole = line.opens && head[at + 1]?.opens !== false;
    const [, name, value] = /^\s*([\p{L} ]{3,12}?)\s*:\s*(\S.*)$/u.exec(line.text.slice(0, 300)) ?? [];
    const field = FIELDS.get(name?.toLowerCase() ?? '');
    if (field && value && !running) set(field, value.trim(), line);
    else if (line.kind === 'heading') set('title', line.text, line);
    else if (isDateLine(line.text)) set('date', line.text, line);
    else if (!labelled && running) continue;
    else if (
      whole &&
      line.text.length <= TITLE_LONGEST &&
      !/[.!?…:;,]["”»]?$/.test(line.text) &&
      /^\P{Ll}/u.test(line.text)
    ) {
      set('title', line.text, line);
    } else running = true;
  }
  const written = found.get('date') ?? head.slice(0, HEAD_LINES).find((line) => isDated(line, labelled))?.text;
  const date = written && (dateIn(written) ?? undefined);
  return { ...Object.fromEntries([...found].filter(([field]) => field !== 'date')), ...(date && { date }), lines };
}

/** A line that gives the day and little else. */
function isDateLine(text: string): boolean {
  return text.length <= DATE_LONGEST && dateIn(text) !== null && (text.match(/\p{L}+/gu) ?? []).length <= 6;
}

/** Before the first label every short line may date the whole; among words only a title may. */
function isDated(line: Line, labelled: boolean): boolean {
  return (labelled || line.kind === 'heading') && line.text.length <= TITLE_LONGEST && dateIn(line.text) !== null;
}
