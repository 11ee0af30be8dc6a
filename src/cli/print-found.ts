import type { Found } from '../match/quotations/search.ts';
import type { Statement } from '../reference/records.ts';
import type { Reference } from '../reference/reference.ts';
import { ENGLISH } from '../report/english.ts';
import { changeInWords, sourceInWords, verdictInWords } from '../report/wording.ts';

const { say, formatDate } = ENGLISH;

/** What was found for some words, for a person: the verdict, what differs, then each statement with who said it, when and where. */
export function printFound(words: string, { verdict, changes, hits }: Found, reference: Reference): string {
  const statements = hits.flatMap(({ id }) => {
    const handle = reference.byId('statement', id);
    return handle ? [statementLines(reference.record(handle), reference.packs[handle.pack]?.name ?? '')] : [];
  });
  const said = verdictInWords(verdict, statements[0]?.speaker ?? null, say);
  const differing = changes.map((change) => `- ${changeInWords(change, { start: 0, text: words }, say)}`);
  return `${[said, ...differing, ...statements.flatMap(({ lines }) => ['', ...lines])].join('\n')}\n`;
}

function statementLines({ id, text, speaker, date, occasion, sources = [] }: Statement, pack: string) {
  const said = [speaker ?? say('noSpeaker'), occasion, date && formatDate(date)].filter(Boolean);
  const places = sources.map((source) => `  ${sourceInWords(source, say, formatDate)}: ${source.url}`);
  return { speaker: speaker ?? null, lines: [`“${text}”`, `  ${said.join(', ')}`, ...places, `  [${pack}: ${id}]`] };
}
