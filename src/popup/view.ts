import type { Span } from '../protocol/article.ts';
import type { Refusal, TabState } from '../protocol/messages.ts';
import type { Report } from '../protocol/report.ts';
import { ARCHIVES, ENGINES, type Settings } from '../protocol/settings.ts';
import type { MessageKey, Say } from '../protocol/wording.ts';
import { sayCount } from '../report/plural.ts';
import type { DiffRun } from '../report/word-diff.ts';
import { countToCompare, coverage, extentInWords, isUnread } from '../report/wording.ts';
import type { Words } from './rows.ts';
import { sectionsOf } from './sections.ts';

export interface LinkView {
  readonly text: string;
  readonly href: string;
}

/** A source, at the very words where they were read there, with what stands beside it. */
export interface SourceView {
  readonly source: LinkView;
  /** The address without the words; null where the source is that already. */
  readonly plain: LinkView | null;
  readonly archive: LinkView | null;
}

/** An article that prints the same statement, and its words where they differ. */
export interface ElsewhereView {
  readonly article: LinkView;
  readonly sentence: string;
  readonly diff: readonly DiffRun[];
}

/** One entry of the list. */
export interface RowView {
  readonly id: string;
  /** Where it stands in the article. */
  readonly span: Span;
  /** The speaker, or the name as the page writes it. */
  readonly title: string;
  /** The words of a quotation; empty for names. */
  readonly words: string;
  /** The page's words against the record's; empty where there is nothing to compare. */
  readonly diff: readonly DiffRun[];
  /** The comparison with the record in words. */
  readonly sentence: string;
  /** What the page itself states as the source. */
  readonly sourcing: string;
  /** Differences and evidence in words, one line each. */
  readonly notes: readonly string[];
  readonly original: readonly SourceView[];
  /** Articles read before that print the same statement. */
  readonly elsewhere: readonly ElsewhereView[];
  /** Null for what is not worth a search. */
  readonly search: { readonly engine: string; readonly links: readonly LinkView[] } | null;
  /** What "copy" puts on the clipboard, as Markdown. */
  readonly copy: string;
  /** The name that can be silenced, or null. */
  readonly silence: string | null;
  /** Whether it is a quotation, of which a ClaimReview can be drafted. */
  readonly isQuotation: boolean;
  /** What a report of a wrong result says, for those who mend it; empty where nothing was compared. */
  readonly wrong: string;
}

export interface SectionView {
  readonly id: 'compare' | 'quotations' | 'near' | 'names' | 'outlets' | 'terms';
  readonly title: string;
  /** Rows under a speaker's name; a single group without a title where nothing is grouped. */
  readonly groups: readonly { readonly title: string; readonly rows: readonly RowView[] }[];
}

/** What the popup shows. */
export interface PopupView {
  readonly status: string;
  /** What can be done, or why there is nothing; empty beside a report. */
  readonly explanation: string;
  readonly busy: boolean;
  /** Whether the box for words from anywhere is the way on. */
  readonly wantsWords: boolean;
  /** Whether another look may help. */
  readonly canCheck: boolean;
  /** Which outlet this is, what it republishes. */
  readonly head: readonly string[];
  readonly coverage: string;
  readonly sections: readonly SectionView[];
}

/** How long a check may take before the popup says that the page does not answer, in milliseconds. */
export const PATIENCE = 15_000;

const REFUSALS: Readonly<Record<Exclude<Refusal, 'document'>, MessageKey>> = {
  'browser-page': 'explainBrowserPage',
  'no-access': 'explainNoAccess',
};

interface Context {
  readonly say: Say;
  readonly formatDate: (iso: string) => string;
  readonly settings: Settings;
  /** The version of the extension. */
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export function viewOf(state: TabState, context: Context): PopupView {
  const { say, now } = context;
  const message = (status: MessageKey, explanation: MessageKey, canCheck: boolean): PopupView => ({
    ...EMPTY,
    status: say(status),
    explanation: say(explanation),
    canCheck,
  });
  switch (state.kind) {
    case 'not-checked':
      return message('stateNotChecked', 'explainNotChecked', true);
    case 'checking':
      if (now - state.since > PATIENCE) return message('stateFailed', 'explainNoAnswer', true);
      return { ...EMPTY, status: say('stateChecking'), busy: true };
    case 'refused':
      return state.why === 'document'
        ? withWords(message('stateRefused', 'explainDocument', false), say)
        : message('stateRefused', REFUSALS[state.why], state.why === 'no-access');
    case 'failed':
      return message('stateFailed', state.what === 'reference' ? 'explainNoReference' : 'explainNoAnswer', true);
    case 'checked':
      return reportView(state.report, context);
  }
}

const EMPTY: PopupView = {
  status: '',
  explanation: '',
  busy: false,
  wantsWords: false,
  canCheck: false,
  head: [],
  coverage: '',
  sections: [],
};

/** The words of a post, a video or a document can still be compared by themselves. */
function withWords(view: PopupView, say: Say): PopupView {
  return { ...view, explanation: `${view.explanation} ${say('explainWords')}`, wantsWords: true };
}

function reportView(report: Report, context: Context): PopupView {
  const { say, formatDate } = context;
  const { outlet, republishes } = report.page;
  const head = [
    ...(outlet ? [say('pageOutlet', outlet.name)] : []),
    ...(republishes ? [say('pageRepublishes', republishes.name)] : []),
  ];
  const without = withoutArticle(report.page);
  if (without) {
    const [status, explanation] = [say(without.status), say(without.explanation)];
    const view = {
      ...EMPTY,
      status,
      explanation,
      canCheck: true,
      head,
      sections: sectionsOf(report, wordsFor(report, context)),
    };
    return report.page.kind === 'front-page' ? view : withWords(view, say);
  }
  const count = countToCompare(report);
  return {
    ...EMPTY,
    status:
      count > 0
        ? sayCount(say, 'stateToCompare', count)
        : say(isUnread(report.page) ? 'stateLanguage' : 'stateNothing'),
    explanation: extentInWords(report, say).join(' '),
    canCheck: true,
    head,
    coverage: coverage(report, say, formatDate),
    sections: sectionsOf(report, wordsFor(report, context)),
  };
}

/** What is said of a page that is no article; null for one that is. */
function withoutArticle({ kind, posts }: Report['page']): { status: MessageKey; explanation: MessageKey } | null {
  if (kind === 'front-page') return { status: 'stateFrontPage', explanation: 'explainFrontPage' };
  if (kind !== 'no-article') return null;
  if (posts) return { status: 'statePost', explanation: 'explainPost' };
  return { status: 'stateNoArticle', explanation: 'explainNoArticle' };
}

function wordsFor(report: Report, { say, formatDate, settings, version }: Context): Words {
  return {
    say,
    formatDate,
    engine: ENGINES[settings.engine],
    archive: ARCHIVES[settings.archive],
    page: report.page,
    named: report.outlets.flatMap(({ outlet }) => outlet ?? []),
    text: report.text ?? '',
    version,
  };
}
