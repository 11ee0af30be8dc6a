import { unzipSync } from 'fflate';
import type { FileText } from './format.ts';

/** The most that the unpacked parts of a file may come to, in bytes: a thousand pages of words have 20 MB of XML. */
const MOST_UNPACKED = 100e6;

/** The words of a DOCX file, an empty line after each paragraph. */
export async function docxText(bytes: Uint8Array): Promise<FileText> {
  const unpacked = unpackedSize(bytes);
  if (unpacked === null) return { kind: 'problem', why: 'bad-docx' };
  if (unpacked > MOST_UNPACKED) return { kind: 'problem', why: 'too-large' };
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

/** How much the XML of a zip says that it holds, in bytes; null where it is no zip. Nothing is unpacked. */
function unpackedSize(bytes: Uint8Array): number | null {
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (/\.(?:xml|rels)$/i.test(name)) total += originalSize;
        return false;
      },
    });
  } catch {
    return null;
  }
  return total;
}
