/** What a file of words can be. */
export type Format = 'html' | 'text' | 'markdown' | 'srt' | 'vtt' | 'docx' | 'pdf';

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['srt', 'srt'],
  ['vtt', 'vtt'],
  ['docx', 'docx'],
  ['pdf', 'pdf'],
]);

/** The part of the encoding interface that is needed: the same in browsers and Node. */
declare const TextDecoder: new (label: string, options?: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** Why a file cannot be read as a source. */
export type FileProblem =
  | 'empty'
  | 'old-word'
  | 'rtf'
  | 'not-utf8'
  | 'no-text'
  | 'too-large'
  | 'bad-docx'
  | 'bad-pdf'
  | 'pictures';

type FoundFormat =
  | { readonly kind: 'format'; readonly format: Format }
  | { readonly kind: 'problem'; readonly why: FileProblem };

/** The format of a file by its ending, or by its first bytes where that tells nothing. */
export function formatOf(name: string, bytes: Uint8Array): FoundFormat {
  if (bytes.length === 0) return { kind: 'problem', why: 'empty' };
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^\u00ef\u00bb\u00bf/, '');
  if (start.startsWith('%PDF-')) return { kind: 'format', format: 'pdf' };
  const byName = ENDINGS.get(/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '');
  if (start.startsWith('PK\u0003\u0004')) return { kind: 'format', format: 'docx' };
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return { kind: 'problem', why: 'old-word' };
  if (start.startsWith('{\\rtf')) return { kind: 'problem', why: 'rtf' };
  return { kind: 'format', format: byName ?? byStart(start) };
}

function byStart(start: string): Format {
  if (start.startsWith('WEBVTT')) return 'vtt';
  if (/^\s*\d+\s*\r?\n[\d:,.]+\s*-->/.test(start)) return 'srt';
  return /^\s*</.test(start) ? 'html' : 'text';
}

export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly why: FileProblem };

/** Text in UTF-8, or in UTF-16 with its mark. Another encoding would be guessed, and guessed words are no record. */
export function textOf(bytes: Uint8Array): FileText {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? { kind: 'problem', why: 'no-text' } : { kind: 'text', text };
  } catch {
    return { kind: 'problem', why: 'not-utf8' };
  }
}
