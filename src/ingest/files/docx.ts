import type { FileText } from './format.ts';

/** The words of a DOCX file, an empty line after each paragraph. */
export async function docxText(bytes: Uint8Array): Promise<FileText> {
  // Loaded only for DOCX: it is larger than all the rest of what reads sources.
  const { default: mammoth } = await import('mammoth');
  // In Node it looks for a buffer, in browsers for an array buffer, and gives either to the same unpacker, which takes bytes.
  const input = { buffer: bytes, arrayBuffer: bytes } as unknown as { arrayBuffer: ArrayBuffer };
  try {
    return { kind: 'text', text: (await mammoth.extractRawText(input)).value };
  } catch {
    return { kind: 'problem', why: 'bad-docx' };
  }
}
