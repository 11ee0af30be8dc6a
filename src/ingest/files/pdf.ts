import { type PdfRun, pdfText } from '../pdf-text.ts';
import type { FileText } from './format.ts';

/** Letters that must stand in a PDF for each page, or it holds pictures of pages. */
const LETTERS_A_PAGE = 20;

/** The words of a PDF file. One with a password cannot be read. */
export async function pdfFileText(bytes: Uint8Array): Promise<FileText> {
  // Loaded only for PDF: it is larger than all the rest of Sic.
  const { getDocumentProxy } = await import('unpdf');
  const pages: PdfRun[][] = [];
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      pages.push((await page.getTextContent()).items.flatMap((item) => ('str' in item ? runOf(item) : [])));
      page.cleanup();
    }
    await pdf.loadingTask.destroy();
  } catch {
    return { kind: 'problem', why: 'bad-pdf' };
  }
  const text = pdfText(pages);
  const letters = (text.match(/\p{L}/gu) ?? []).length;
  return letters < pages.length * LETTERS_A_PAGE ? { kind: 'problem', why: 'pictures' } : { kind: 'text', text };
}

function runOf(item: { str: string; width: number; height: number; transform: readonly number[] }): PdfRun {
  const [, , , , x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, height: item.height };
}
