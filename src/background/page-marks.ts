import { interfaceLanguage, say } from '../browser/i18n.ts';
import type { MarkedWords } from '../protocol/marked.ts';
import type { Report } from '../protocol/report.ts';
import type { Settings } from '../protocol/settings.ts';
import { dateFormatter } from '../report/dates.ts';
import { markedWords } from './to-mark.ts';

/** What a page marks of its report, in the reader's language. */
export function wordsToMark(report: Report, marks: Settings['marks']): MarkedWords[] {
  return markedWords(report, marks, say, dateFormatter(interfaceLanguage()));
}
