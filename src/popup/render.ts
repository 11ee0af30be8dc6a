import type { Span } from '../protocol/article.ts';
import type { Say } from '../protocol/wording.ts';
import type { DiffRun } from '../report/word-diff.ts';
import { element, outward } from './element.ts';
import type { LinkView, PopupView, RowView, SectionView } from './view.ts';

/** What the buttons of a row do. */
export interface Acts {
  readonly show: (span: Span) => void;
  /** Gives whether the clipboard took it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** On this site only, or everywhere. */
  readonly silence: (name: string, isHere: boolean) => void;
}

/** Builds the list of a report. */
export function renderSections(view: PopupView, say: Say, acts: Acts): HTMLElement[] {
  return view.sections.map((section) => renderSection(section, say, acts));
}

function renderSection({ id, title, groups }: SectionView, say: Say, acts: Acts): HTMLElement {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const heading = element('h2', { text: title }, element('span', { class: 'count', text: String(count) }));
  const isOpen = id === 'compare';
  const lists = groups.map((group) =>
    element(
      'div',
      { class: 'group' },
      group.title === '' ? null : element('h3', { text: group.title }),
      element(
        'ul',
        { class: 'rows' },
        ...group.rows.map((row) => renderRow(row, isOpen, group.title === '', `${id}-${row.id}`, say, acts)),
      ),
    ),
  );
  const hasDiff = isOpen && groups.some(({ rows }) => rows.some(({ diff }) => diff.length > 0));
  const legend = hasDiff ? element('p', { class: 'legend', text: say('diffLegend') }) : null;
  return element('section', { class: `section ${id}` }, heading, legend, ...lists);
}

function renderRow(row: RowView, isOpen: boolean, withTitle: boolean, id: string, say: Say, acts: Acts): HTMLLIElement {
  const words = row.diff.length > 0 && isOpen ? renderDiff(row.diff, say) : row.words;
  return element(
    'li',
    { class: 'row', attributes: { id } },
    withTitle ? element('p', { class: 'title', text: row.title }) : null,
    words === '' ? null : typeof words === 'string' ? element('q', { class: 'words brief', text: words }) : words,
    row.sentence === '' ? null : element('p', { class: 'sentence', text: row.sentence }),
    row.sourcing === '' ? null : element('p', { class: 'sourcing', text: row.sourcing }),
    isOpen ? renderOriginal(row, say) : null,
    renderMore(row, isOpen, say),
    renderActions(row, say, acts),
  );
}

/** The page's words and the record's in one line, told apart by line and weight, and in words for those who hear it. */
function renderDiff(diff: readonly DiffRun[], say: Say): HTMLElement {
  const runs = diff.flatMap(({ side, text }): Node[] => {
    if (side === 'both') return [document.createTextNode(`${text} `)];
    const heard = element('span', {
      class: 'heard',
      text: `${say(side === 'page' ? 'heardOnlyPage' : 'heardOnlyRecord')} `,
    });
    return [
      element(side === 'page' ? 'del' : 'ins', {}, heard, document.createTextNode(text)),
      document.createTextNode(' '),
    ];
  });
  return element('p', { class: 'words diff' }, ...runs);
}

/** Where the words can be read, each with its plain address and a look into the archive. */
function renderOriginal(row: RowView, say: Say): HTMLElement | null {
  if (row.original.length === 0) return null;
  const entries = row.original.map(({ source, plain, archive }) =>
    element('li', {}, outward(source.text, source.href), ...[plain, archive].flatMap(beside)),
  );
  const label = element('p', { class: 'label', text: say('headingOriginal') });
  return element('div', { class: 'original' }, label, element('ul', { class: 'sources' }, ...entries));
}

function beside(link: LinkView | null): Node[] {
  return link === null ? [] : [element('span', { text: ' · ' }), outward(link.text, link.href)];
}

/** What is unfolded on demand: the comparison where it does not stand open, differences and evidence in words, a search. */
function renderMore(row: RowView, isOpen: boolean, say: Say): HTMLElement | null {
  const parts: (HTMLElement | null)[] = [
    row.diff.length > 0 && !isOpen ? renderDiff(row.diff, say) : null,
    row.notes.length > 0
      ? element('ul', { class: 'notes' }, ...row.notes.map((text) => element('li', { text })))
      : null,
    isOpen ? null : renderOriginal(row, say),
    row.search && element('p', { class: 'label', text: say('headingSearch', row.search.engine) }),
    row.search &&
      element(
        'ul',
        { class: 'sources' },
        ...row.search.links.map(({ text, href }) => element('li', {}, outward(text, href))),
      ),
  ];
  const shown = parts.filter((part) => part !== null);
  return shown.length === 0 ? null : element('details', {}, element('summary', { text: say('more') }), ...shown);
}

function renderActions(row: RowView, say: Say, acts: Acts): HTMLElement {
  const about = row.words || row.title;
  const button = (label: string, act: (button: HTMLButtonElement) => void) => {
    const made = element('button', {
      text: label,
      attributes: { type: 'button', 'aria-label': `${label}: ${about.slice(0, 80)}` },
    });
    made.addEventListener('click', () => act(made));
    return made;
  };
  const copied = async (made: HTMLButtonElement) => {
    if (await acts.copy(row.copy)) made.textContent = say('copied');
  };
  const { silence } = row;
  return element(
    'p',
    { class: 'actions' },
    button(say('showOnPage'), () => acts.show(row.span)),
    button(say('copy'), (made) => void copied(made)),
    silence === null ? null : button(say('silence'), () => acts.silence(silence, false)),
    silence === null ? null : button(say('silenceHere'), () => acts.silence(silence, true)),
  );
}
