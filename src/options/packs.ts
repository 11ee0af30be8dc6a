import { interfaceLanguage, say } from '../browser/i18n.ts';
import type { MessageKey } from '../protocol/wording.ts';
import { dateFormatter } from '../report/dates.ts';
import { sayCount } from '../report/plural.ts';
import type { Answer } from '../store/database.ts';
import type { OwnPack } from '../store/own-pack.ts';
import { fileOf, forgetPacks, listPacks, removePack, switchPack, trustKey } from '../store/own-packs.ts';
import type { WhyRefused } from '../store/pack-file.ts';
import { part } from './lists.ts';
import { forgetRead } from './memory.ts';
import { type SourceWorker, startWorker } from './worker.ts';

const FAILURES = { 'no-room': 'storeNoRoom', newer: 'storeNewer', unavailable: 'storeUnavailable' } as const;

const REFUSALS: Readonly<Record<WhyRefused, MessageKey>> = {
  empty: 'fileEmpty',
  'no-pack': 'packIsNone',
  'cut-short': 'packCutShort',
  newer: 'packNewer',
  older: 'packOlder',
  changed: 'packChanged',
  signature: 'packSignatureMismatch',
  'too-large': 'packTooLarge',
};

export function refusedInWords(name: string, why: WhyRefused): string {
  return say('packRefused', name, say(REFUSALS[why]));
}

/** Says in the line for it what became of something. */
export function tell(text: string): void {
  const line = part('#own-told', HTMLElement);
  // What is written again is read out again.
  if (line.textContent !== text) line.textContent = text;
}

/** The value of an answer; null where there is none, which is told. */
export function valueIn<Value>(answer: Answer<Value>): Value | null {
  if (answer.kind === 'done') return answer.value;
  tell(say(FAILURES[answer.why]));
  return null;
}

/** Draws the packs of the reader's own after a change; behind it, small ones are put together. */
export async function drawChanged(): Promise<void> {
  const packs = valueIn(await listPacks()) ?? [];
  const items = packs.map((pack) => ({ pack, item: itemOf(pack) }));
  const none = document.createElement('li');
  none.textContent = say('ownNone');
  part('#packs', HTMLUListElement).replaceChildren(...(items.length === 0 ? [none] : items.map(({ item }) => item)));
  part('#own-forget', HTMLButtonElement).hidden = items.length === 0;
  void tidy(items);
}

let tidying: SourceWorker | null = null;

/** Puts small packs together, and says of those that cannot be used why. What a change made needless is stopped. */
async function tidy(items: readonly { readonly pack: OwnPack; readonly item: HTMLElement }[]): Promise<void> {
  tidying?.stop();
  tidying = items.length > 0 ? startWorker() : null;
  const worker = tidying;
  const reasons = await worker?.ask('tidy');
  worker?.stop();
  for (const { pack, item } of items) {
    const why = reasons?.get(pack.id);
    if (why !== undefined) item.append(line(refusedInWords(pack.name, why)));
  }
}

function itemOf(pack: OwnPack): HTMLLIElement {
  const [item, label, box] = [
    document.createElement('li'),
    document.createElement('label'),
    document.createElement('input'),
  ];
  item.className = 'pack';
  box.type = 'checkbox';
  box.checked = pack.enabled;
  box.addEventListener('change', () => act(switchPack(pack.id, box.checked)));
  label.append(box, pack.name);
  const buttons = document.createElement('p');
  buttons.className = 'line';
  buttons.append(
    button(say('packSave'), pack.name, () => void save(pack)),
    button(say('remove'), pack.name, () => act(removePack(pack.id))),
  );
  const { signer, trusted } = pack;
  if (signer) {
    const text = say(trusted ? 'packDistrust' : 'packTrust');
    buttons.append(button(text, signer.fingerprint, () => act(trustKey(signer, !trusted))));
  }
  item.append(label, line(aboutInWords(pack)), buttons);
  return item;
}

/** Publisher, licence, day, counts and size; who signed it, and whether it is trusted, where it came from elsewhere. */
function aboutInWords({ origin, publisher, licence, built, source, counts, size, signer, trusted }: OwnPack): string {
  const language = interfaceLanguage();
  const formatDate = dateFormatter(language);
  const { statement, ...others } = counts;
  const records = Object.values(others).reduce((sum, count) => sum + count, 0);
  const unit = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const signed = signer
    ? say(trusted ? 'packSignedTrusted' : 'packSignedUnknown', signer.fingerprint)
    : say('packUnsigned');
  return [
    publisher,
    licence,
    formatDate(source?.date ?? built),
    ...(statement > 0 ? [sayCount(say, 'statements', statement)] : []),
    ...(records > 0 ? [sayCount(say, 'packRecords', records)] : []),
    unit.format(Math.ceil(size / 1000)),
    ...(origin === 'file' ? [signed, ...(trusted ? [] : [say('packUntrusted')])] : []),
  ]
    .filter((words) => words !== null)
    .join(' · ');
}

async function save({ id, name }: OwnPack): Promise<void> {
  const file = valueIn(await fileOf(id));
  if (!file) return;
  const link = document.createElement('a');
  link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'pack'}.sicpack`;
  link.href = URL.createObjectURL(file);
  link.click();
  // Firefox still reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Wires "forget everything": the second click does it, since nothing brings it back. */
export function wireForget(): void {
  const forget = part('#own-forget', HTMLButtonElement);
  let isAsked = false;
  forget.addEventListener('click', async () => {
    isAsked = !isAsked;
    forget.textContent = say(isAsked ? 'ownForgetSure' : 'ownForget');
    if (isAsked) return;
    const forgotten = await forgetPacks();
    await forgetRead();
    if (forgotten.kind === 'done') tell(say('ownForgotten'));
    await drawChanged();
  });
  forget.addEventListener('blur', () => {
    isAsked = false;
    forget.textContent = say('ownForget');
  });
}

function act(change: Promise<Answer<void>>): void {
  void change.then(valueIn).then(drawChanged);
}

function line(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = 'about';
  made.textContent = text;
  return made;
}

function button(text: string, about: string, click: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.setAttribute('aria-label', `${text}: ${about}`);
  made.addEventListener('click', click);
  return made;
}
