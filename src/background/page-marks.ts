import { interfaceLanguage, loadTexts, say } from '../browser/i18n.ts';
import type { MarkedWords } from '../protocol/marked.ts';
import type { Report } from '../protocol/report.ts';
import { ARCHIVES, type Settings } from '../protocol/settings.ts';
import { dateFormatter } from '../report/dates.ts';
import { markedWords } from './to-mark.ts';

/** What a page marks of its report, in the reader's language. */
export async function wordsToMark(report: Report, { marks, archive }: Settings): Promise<MarkedWords[]> {
  await loadTexts();
  const wording = { say, formatDate: dateFormatter(interfaceLanguage()), archive: ARCHIVES[archive] };
  return markedWords(report, marks, wording);
}
