import {
  ALIGNMENT,
  checksum,
  ELEMENT_SIZE,
  ENTRY_SIZE,
  FORMAT_VERSION,
  HEADER_SIZE,
  MAGIC,
  type Section,
  type SectionTag,
  TOKENISER_VERSION,
} from './format.ts';

/** A file's sections as views into its bytes; an absent section is empty. */
export interface Layout {
  bytes(tag: SectionTag): Uint8Array;
  halves(tag: SectionTag): Uint16Array;
  words(tag: SectionTag): Uint32Array;
  /** The number that the writer put beside the section; 0 for an absent one. */
  parameter(tag: SectionTag): number;
  /** Bytes of the section. */
  size(tag: SectionTag): number;
  /** The name of a section whose bytes are not those that were written, or null. */
  firstAltered(): string | null;
}

/** Why a file cannot be used as a pack: the kind for people, `reason` with the details, in words that follow the file's name. */
export interface RefusedPack {
  readonly kind: 'refused';
  readonly why:
    | 'empty'
    | 'no-pack' // another kind of file
    | 'cut-short'
    | 'newer' // a newer Sic wrote it
    | 'older' // an older one, and its indexes were asked for
    | 'changed' // its bytes are not those that were written
    | 'signature' // they are not those that were signed
    | 'too-large';
  readonly reason: string;
}

type LayoutResult = { readonly kind: 'layout'; readonly layout: Layout } | RefusedPack;

export function refused(why: RefusedPack['why'], reason: string): RefusedPack {
  return { kind: 'refused', why, reason };
}

interface Entry {
  readonly tag: string;
  readonly offset: number;
  readonly size: number;
  readonly checksum: number;
  readonly parameter: number;
}

/** Puts a file together from its sections. */
export function layOut(sections: readonly Section[]): Uint8Array<ArrayBuffer> {
  const tableEnd = HEADER_SIZE + sections.length * ENTRY_SIZE;
  const offsets: number[] = [];
  let end = tableEnd;
  for (const { data } of sections) {
    const offset = Math.ceil(end / ALIGNMENT) * ALIGNMENT;
    offsets.push(offset);
    end = offset + data.byteLength;
  }
  const file = new Uint8Array(end);
  const view = new DataView(file.buffer);
  writeTag(file, 0, MAGIC);
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(12, TOKENISER_VERSION, true);
  view.setUint32(16, end, true);
  view.setUint32(20, sections.length, true);
  sections.forEach(({ tag, data, parameter }, at) => {
    const offset = offsets[at] ?? 0;
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    file.set(bytes, offset);
    const entry = HEADER_SIZE + at * ENTRY_SIZE;
    writeTag(file, entry, tag);
    view.setUint32(entry + 4, offset, true);
    view.setUint32(entry + 8, bytes.length, true);
    view.setUint32(entry + 12, checksum(bytes), true);
    view.setUint32(entry + 16, parameter ?? 0, true);
  });
  view.setUint32(24, tableSum(file, tableEnd), true);
  return file;
}

/** Whether an older Sic wrote a file, by its first 16 bytes: its indexes cannot be used, its rows can be read. */
export function isOlder(start: Uint8Array): boolean {
  if (start.length < 16 || String.fromCharCode(...start.subarray(0, MAGIC.length)) !== MAGIC) return false;
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
  const [format, tokeniser] = [view.getUint32(8, true), view.getUint32(12, true)];
  const isNewer = format > FORMAT_VERSION || tokeniser > TOKENISER_VERSION;
  return !isNewer && (format < FORMAT_VERSION || tokeniser < TOKENISER_VERSION);
}

/**
 * Reads header and table, nothing else; says why a file cannot be used.
 * @param older whether a file by an older Sic is read, too
 */
export function readLayout(file: Uint8Array, older = false): LayoutResult {
  // A copy, also of a Buffer, whose own slice() is a view.
  const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wrong = wrongHeader(bytes, view, older);
  if (wrong) return wrong;
  const entries: Entry[] = [];
  let before = HEADER_SIZE + view.getUint32(20, true) * ENTRY_SIZE;
  for (let at = HEADER_SIZE; entries.length < view.getUint32(20, true); at += ENTRY_SIZE) {
    const [offset, size] = [view.getUint32(at + 4, true), view.getUint32(at + 8, true)];
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    if (offset % ALIGNMENT !== 0 || offset < before || offset + size > bytes.length)
      return refused('changed', `its section ${JSON.stringify(tag)} lies outside of its place`);
    entries.push({
      tag,
      offset,
      size,
      checksum: view.getUint32(at + 12, true),
      parameter: view.getUint32(at + 16, true),
    });
    before = offset + size;
  }
  return { kind: 'layout', layout: layoutOf(bytes, entries) };
}

function wrongHeader(bytes: Uint8Array, view: DataView, older: boolean): RefusedPack | null {
  const count = new Intl.NumberFormat('en').format;
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (bytes.length === 0) return refused('empty', 'it is empty');
  if (magic !== MAGIC.slice(0, magic.length))
    return refused('no-pack', 'it is no pack of Sic: a pack begins with "SICPACK"');
  if (bytes.length < HEADER_SIZE) return refused('cut-short', `it is cut short: ${count(bytes.length)} bytes are left`);
  const other = otherVersion(view, older);
  if (other) return other;
  const length = view.getUint32(16, true);
  if (bytes.length < length)
    return refused('cut-short', `it is cut short: ${count(bytes.length)} of ${count(length)} bytes are there`);
  if (bytes.length > length)
    return refused('changed', `${count(bytes.length - length)} bytes follow its end: it was altered`);
  const tableEnd = HEADER_SIZE + view.getUint32(20, true) * ENTRY_SIZE;
  if (tableEnd > bytes.length || tableSum(bytes, tableEnd) !== view.getUint32(24, true))
    return refused('changed', 'its table of sections was altered: the checksum differs');
  return null;
}

/** Written by another Sic than this one can read. */
function otherVersion(view: DataView, older: boolean): RefusedPack | null {
  const [format, tokeniser] = [view.getUint32(8, true), view.getUint32(12, true)];
  if (format > FORMAT_VERSION)
    return refused(
      'newer',
      `a newer Sic wrote it (format ${format}; this one reads ${FORMAT_VERSION}): update Sic to use it`,
    );
  if (format < FORMAT_VERSION && !older)
    return refused(
      'older',
      `an older Sic wrote it (format ${format}; this one reads ${FORMAT_VERSION}): build it again from its rows`,
    );
  if (tokeniser > TOKENISER_VERSION)
    return refused('newer', `a newer Sic wrote it (words, version ${tokeniser}): update Sic to use it`);
  if (tokeniser < TOKENISER_VERSION && !older)
    return refused('older', `an older Sic wrote it (words, version ${tokeniser}): build it again from its rows`);
  return null;
}

function layoutOf(file: Uint8Array, entries: readonly Entry[]): Layout {
  const byTag = new Map(entries.map((entry) => [entry.tag, entry]));
  const place = (tag: SectionTag) => {
    const entry = byTag.get(tag);
    return { at: file.byteOffset + (entry?.offset ?? 0), count: Math.floor((entry?.size ?? 0) / ELEMENT_SIZE[tag]) };
  };
  return {
    bytes: (tag) => new Uint8Array(file.buffer, place(tag).at, place(tag).count),
    halves: (tag) => new Uint16Array(file.buffer, place(tag).at, place(tag).count),
    words: (tag) => new Uint32Array(file.buffer, place(tag).at, place(tag).count),
    parameter: (tag) => byTag.get(tag)?.parameter ?? 0,
    size: (tag) => byTag.get(tag)?.size ?? 0,
    firstAltered: () =>
      entries.find(({ offset, size, checksum: sum }) => checksum(file.subarray(offset, offset + size)) !== sum)?.tag ??
      null,
  };
}

/** The checksum of header and table, but for the place where it is written. */
function tableSum(file: Uint8Array, tableEnd: number): number {
  const bytes = new Uint8Array(file.subarray(0, tableEnd));
  bytes.fill(0, 24, 28);
  return checksum(bytes);
}

function writeTag(file: Uint8Array, at: number, tag: string) {
  for (let i = 0; i < tag.length; i++) file[at + i] = tag.charCodeAt(i);
}
