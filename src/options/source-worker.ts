import type { SourceDocument } from '../ingest/document.ts';
import { ingest } from '../ingest/ingest.ts';
import { mergePacks } from '../store/merge.ts';
import { addPack, fileOf, listPacks } from '../store/own-packs.ts';
import { readPackFile, type WhyRefused, whyUnusable } from '../store/pack-file.ts';
import { addSource, type Step } from '../store/source-pack.ts';
import { readWords } from './read-words.ts';
import type { Answers, FromWorker, SourceWork, ToWorker } from './source-work.ts';

let document: SourceDocument | null = null;
let onStep: (step: Step) => void = () => {};

const work: SourceWork = {
  async read(source) {
    if (source.kind === 'file') {
      const { file, read } = source;
      const found = await readWords(file);
      if (found.kind === 'problem') return found;
      document = { ...found.words, name: file.name, read };
    } else document = source;
    const { statements, ...found } = ingest(document);
    return { kind: 'found', found: { ...found, count: statements.length } };
  },
  async add(corrections, now) {
    if (!document) return { kind: 'done', value: null };
    return addSource({ ...document, ...corrections }, now, onStep);
  },
  async importPack(file, now) {
    const read = await readPackFile(file, now);
    if (read.kind === 'refused') return read;
    const added = await addPack(read.pack, read.file);
    return { kind: 'read', added: added.kind === 'done' ? { kind: 'done', value: read.pack } : added };
  },
  async tidy() {
    await mergePacks();
    const listed = await listPacks();
    const reasons = new Map<string, WhyRefused>();
    for (const { id } of listed.kind === 'done' ? listed.value : []) {
      const file = await fileOf(id);
      const reason = file.kind === 'done' && file.value ? await whyUnusable(file.value) : null;
      if (reason !== null) reasons.set(id, reason);
    }
    return reasons;
  },
};

function answer(port: MessagePort, { name, given }: ToWorker): void {
  const tell = (message: FromWorker) => port.postMessage(message);
  onStep = (step) => tell({ kind: 'step', step });
  (work[name] as (...all: unknown[]) => Promise<Answers[keyof Answers]>)(...given).then(
    (answer) => tell({ kind: 'answer', answer }),
    (error) => tell({ kind: 'broken', why: String(error) }),
  );
}

addEventListener(
  'message',
  ({ ports: [port] }) => {
    if (port) port.onmessage = ({ data }) => answer(port, data);
  },
  { once: true },
);
