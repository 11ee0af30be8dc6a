import { interfaceLanguage, say } from '../browser/i18n.ts';
import type { Note, Speaker } from '../ingest/document.ts';
import type { MessageKey } from '../protocol/wording.ts';
import { sayCount } from '../report/plural.ts';
import { part } from './lists.ts';
import type { Corrections, Found } from './source-work.ts';

/**
 * Shows what was read of a document and lets the reader put it right. Gives what they wrote, or null where they would rather not
 * add it.
 */
export function askAbout(found: Found): Promise<Corrections | null> {
  const form = part('#source', HTMLFormElement);
  const [title, date, url] = ['title', 'date', 'url'].map((name) => part(`#source-${name}`, HTMLInputElement)) as [
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement,
  ];
  title.value = found.title;
  date.value = /^\d{4}-\d\d-\d\d$/.test(found.date ?? '') ? (found.date ?? '') : '';
  url.value = found.url ?? '';
  const names = drawSpeakers(found.speakers);
  drawNotes(found);
  form.hidden = false;
  title.focus();
  return new Promise((done) => {
    const end = (corrected: Corrections | null) => {
      form.hidden = true;
      form.onsubmit = null;
      done(corrected);
    };
    part('#source-cancel', HTMLButtonElement).onclick = () => end(null);
    form.onsubmit = (event) => {
      event.preventDefault();
      const address = url.value.trim();
      end({
        ...(title.value.trim() && { title: title.value.trim() }),
        ...((date.value || found.date) && { date: date.value || (found.date ?? '') }),
        ...(address && { url: address }),
        ...namesOf(names),
      });
    };
  });
}

/** The field of a speaker, and the label that it names; null for words without any label. */
interface Name {
  readonly label: string | null;
  readonly before: string;
  readonly field: HTMLInputElement;
}

function drawSpeakers(speakers: readonly Speaker[]): Name[] {
  const isAlone = speakers.every(({ labels }) => labels.length === 0);
  const shown = isAlone
    ? [speakers[0] ?? { name: null, labels: [], statements: 0 }]
    : speakers.filter(({ labels }) => labels.length > 0);
  const list = part('#source-speakers', HTMLUListElement);
  const names = shown.map(({ name, labels, statements }): Name & { item: HTMLElement } => {
    const [item, line, about, field] = (['li', 'label', 'span', 'input'] as const).map((tag) =>
      document.createElement(tag),
    ) as [HTMLLIElement, HTMLLabelElement, HTMLSpanElement, HTMLInputElement];
    line.className = 'above';
    field.type = 'text';
    field.value = name ?? '';
    const count = sayCount(say, 'statements', statements);
    about.textContent = isAlone ? say('sourceSpeaker') : say('labelled', labels.join(', '), count);
    line.append(about, field);
    item.append(line);
    return { item, label: isAlone ? null : (name ?? labels[0] ?? ''), before: field.value, field };
  });
  list.replaceChildren(...names.map(({ item }) => item));
  return names;
}

function namesOf(names: readonly Name[]): Pick<Corrections, 'speaker' | 'corrections'> {
  const changed = names.filter(({ before, field }) => field.value.trim() !== '' && field.value.trim() !== before);
  const alone = changed.find(({ label }) => label === null);
  return {
    ...(alone && { speaker: alone.field.value.trim() }),
    corrections: changed.flatMap(({ label, field }) =>
      label === null ? [] : [{ from: label, to: field.value.trim() }],
    ),
  };
}

const NOTES: Readonly<
  Record<Exclude<Note['kind'], 'left-out' | 'bad-date' | 'several-of-that-name' | 'partly'>, MessageKey>
> = {
  'no-words': 'sourceNoWords',
  'no-labels': 'sourceNoLabels',
  'no-speaker': 'sourceNoSpeaker',
  'no-date': 'sourceNoDate',
  'no-url': 'sourceNoUrl',
  'no-language': 'sourceNoLanguage',
  'not-an-article': 'sourceNotAnArticle',
  unpunctuated: 'sourceUnpunctuated',
};

function drawNotes({ count, notes }: Found): void {
  const statements = sayCount(say, 'statements', count);
  const number = new Intl.NumberFormat(interfaceLanguage()).format;
  const lines = notes.flatMap((note) => {
    if (note.kind === 'left-out' || note.kind === 'bad-date') return [];
    if (note.kind === 'partly') return say('sourcePartly', number(note.partly.checked), number(note.partly.of));
    return note.kind === 'several-of-that-name' ? say('sourceSeveral', note.label) : say(NOTES[note.kind]);
  });
  const items = [statements, ...lines].map((text) => {
    const item = document.createElement('li');
    item.textContent = text;
    return item;
  });
  const list = part('#source-notes', HTMLUListElement);
  list.lang = interfaceLanguage();
  list.replaceChildren(...items);
  part('#source-add', HTMLButtonElement).disabled = count === 0;
}
