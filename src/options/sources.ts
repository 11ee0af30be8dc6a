import { browser } from '../browser/api.ts';
import { say } from '../browser/i18n.ts';
import type { SourceDocument } from '../ingest/document.ts';
import type { FileProblem } from '../ingest/files/format.ts';
import type { Article } from '../protocol/article.ts';
import type { ToContent } from '../protocol/messages.ts';
import { parseArticle } from '../protocol/parse.ts';
import type { MessageKey } from '../protocol/wording.ts';
import { sayCount } from '../report/plural.ts';
import { addPack } from '../store/own-packs.ts';
import { readPackFile } from '../store/pack-file.ts';
import { addSource } from '../store/source-pack.ts';
import { part } from './lists.ts';
import { drawChanged, tell, valueIn, wireForget } from './packs.ts';
import { type Content, readSourceFile } from './read-file.ts';
import { askAbout } from './source-form.ts';

const PROBLEMS: Readonly<Record<FileProblem, MessageKey>> = {
  empty: 'fileEmpty',
  'old-word': 'fileOldWord',
  rtf: 'fileRtf',
  'not-utf8': 'fileNotUtf8',
  'no-text': 'fileNoText',
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
    void addFiles(chosen);
  });
  const drop = part('#own-drop', HTMLElement);
  drop.addEventListener('dragover', (event) => event.preventDefault());
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    void addFiles([...(event.dataTransfer?.files ?? [])]);
  });
  wireForget();
  await drawChanged();
  const query = new URLSearchParams(location.search);
  if (query.has('source')) await addPage(Number(query.get('source')), query.has('selection'));
}

/** One after the other: each has a form of its own. */
async function addFiles(files: readonly File[]): Promise<void> {
  for (const file of files) {
    if (/\.sicpack$/i.test(file.name)) await importPack(file);
    else {
      const read = await readSourceFile(file);
      if (read.kind === 'problem') tell(say('labelled', file.name, say(PROBLEMS[read.why])));
      else await add(read.content, file.name);
    }
  }
}

async function importPack(file: File): Promise<void> {
  const read = await readPackFile(file, Date.now());
  if (read.kind === 'refused') return tell(say('packRefused', file.name, read.reason));
  const added = await addPack(read.pack, read.file);
  if (added.kind === 'done') tell(say('packAdded', read.pack.name));
  else valueIn(added);
  await drawChanged();
}

async function add(content: Content, name: string): Promise<void> {
  const document: SourceDocument = { ...content, name, read: new Date().toISOString().slice(0, 10) };
  const corrected = await askAbout(document);
  if (!corrected) return;
  const pack = valueIn(await addSource(corrected, Date.now()));
  if (pack) tell(say('sourceAdded', pack.name, sayCount(say, 'statements', pack.counts.statement)));
  await drawChanged();
}

async function addPage(tab: number, isSelection: boolean): Promise<void> {
  part('#own-title', HTMLElement).scrollIntoView();
  const article = await articleIn(tab, isSelection);
  if (article) await add({ kind: 'html-article', article }, article.page.title ?? '');
  else tell(say('sourceNoPage'));
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
