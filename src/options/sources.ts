import { browser } from '../browser/api.ts';
import { say } from '../browser/i18n.ts';
import type { FileProblem } from '../ingest/files/format.ts';
import type { Article } from '../protocol/article.ts';
import type { ToContent } from '../protocol/messages.ts';
import { parseArticle } from '../protocol/parse.ts';
import type { MessageKey } from '../protocol/wording.ts';
import { sayCount } from '../report/plural.ts';
import type { OwnPack } from '../store/own-pack.ts';
import { listPacks } from '../store/own-packs.ts';
import { part } from './lists.ts';
import { drawChanged, refusedInWords, tell, valueIn, wireForget } from './packs.ts';
import { readPageFile } from './page-file.ts';
import { startShown } from './progress.ts';
import { askAbout } from './source-form.ts';
import type { Unread } from './source-work.ts';
import type { SourceWorker } from './worker.ts';

const PROBLEMS: Readonly<Record<FileProblem, MessageKey>> = {
  empty: 'fileEmpty',
  'old-word': 'fileOldWord',
  rtf: 'fileRtf',
  'not-utf8': 'fileNotUtf8',
  'no-text': 'fileNoText',
  'too-large': 'fileTooLarge',
  'bad-docx': 'fileBadDocx',
  'bad-pdf': 'fileBadPdf',
  pictures: 'filePictures',
};

/** Wires what adds sources and packs; with `?source=TAB` the page in that tab is to become one, with `&selection` what is selected in it. */
export async function wireOwn(): Promise<void> {
  const files = part('#own-files', HTMLInputElement);
  part('#own-choose', HTMLButtonElement).addEventListener('click', () => files.click());
  files.addEventListener('change', () => {
    const chosen = [...(files.files ?? [])];
    // The same file can be chosen again.
    files.value = '';
    addFiles(chosen);
  });
  const drop = part('#own-drop', HTMLElement);
  drop.addEventListener('dragover', (event) => event.preventDefault());
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    addFiles([...(event.dataTransfer?.files ?? [])]);
  });
  wireForget();
  await drawChanged();
  const query = new URLSearchParams(location.search);
  if (query.has('source')) await addPage(Number(query.get('source')), query.has('selection'));
}

/** What is being added: files that are dropped meanwhile wait for it, since each has the form for itself. */
let adding: Promise<unknown> = Promise.resolve();

function addFiles(files: readonly File[]): void {
  for (const file of files) inTurn((worker) => (/\.sicpack$/i.test(file.name) ? importPack : addFile)(worker, file));
}

/** Does a piece of work with a worker of its own, after those before it. */
function inTurn(work: (worker: SourceWorker) => Promise<void>): void {
  const done = async () => {
    const worker = startShown();
    await work(worker);
    worker.stop();
  };
  adding = adding.then(done).catch((error) => console.error('Sic: a source', error));
}

async function importPack(worker: SourceWorker, file: File): Promise<void> {
  const now = Date.now();
  const read = await worker.ask('importPack', file, now);
  if (read?.kind === 'refused') return tell(refusedInWords(file.name, read.why));
  const pack = read ? valueIn(read.added) : await storedAt(now);
  if (pack) tell(say('packAdded', pack.name));
  await drawChanged();
}

async function addFile(worker: SourceWorker, file: File): Promise<void> {
  const article = await readPageFile(file);
  const known = { name: file.name, read: today() };
  await add(
    worker,
    article ? { ...known, kind: 'html-article', article } : { ...known, kind: 'file', file },
    file.name,
  );
}

const today = (): string => new Date().toISOString().slice(0, 10);

async function add(worker: SourceWorker, source: Unread, name: string): Promise<void> {
  const read = await worker.ask('read', source);
  if (!read) return tell(say('sourceStopped'));
  if (read.kind === 'problem') return tell(say('labelled', name, say(PROBLEMS[read.why])));
  tell('');
  const corrections = await askAbout(read.found);
  if (!corrections) return;
  const now = Date.now();
  const added = await worker.ask('add', corrections, now);
  const pack = added ? valueIn(added) : await storedAt(now);
  if (pack) tell(say('sourceAdded', pack.name, sayCount(say, 'statements', pack.counts.statement)));
  await drawChanged();
}

/** The pack of that moment: work that was stopped may have stored it before the word of it came. */
async function storedAt(now: number): Promise<OwnPack | null> {
  const listed = await listPacks();
  const pack = listed.kind === 'done' ? listed.value.find(({ added }) => added === now) : undefined;
  if (!pack) tell(say('sourceStopped'));
  return pack ?? null;
}

async function addPage(tab: number, isSelection: boolean): Promise<void> {
  part('#own-title', HTMLElement).scrollIntoView();
  const article = await articleIn(tab, isSelection);
  if (!article) return tell(say('sourceNoPage'));
  const name = article.page.title ?? '';
  inTurn((worker) => add(worker, { kind: 'html-article', article, name, read: today() }, name));
}

/** How often the page is asked before it counts as unreadable, and how long it is waited between, in milliseconds. */
const ATTEMPTS = 40;
const PAUSE = 250;

/** The article in a tab; its content script may still be on its way. */
async function articleIn(tab: number, isSelection: boolean): Promise<Article | null> {
  const message: ToContent = { kind: 'give', selection: isSelection };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return parseArticle(await browser.tabs.sendMessage(tab, message, { frameId: 0 }));
    } catch {
      await new Promise((done) => setTimeout(done, PAUSE));
    }
  }
  return null;
}
