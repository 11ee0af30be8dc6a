import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../src/ingest/document.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { type Article, articleOf, type BlockKind } from '../../src/protocol/article.ts';
import { checkRow } from '../../src/reference/row.ts';

const READ = '2026-11-24';
type Given = Partial<Omit<SourceDocument, 'kind' | 'text' | 'article'>>;

const text = (words: string, given: Given = {}, kind: 'text' | 'markdown' | 'srt' | 'vtt' = 'text') =>
  ingest({ name: 'harbour.txt', read: READ, kind, text: words, ...given });
/** Every statement as "speaker: words", a question with its mark, nobody as "-". */
const said = (found: ReturnType<typeof ingest>) =>
  found.statements.map((row) => `${row.question ? '?' : ''}${row.speaker ?? '-'}: ${row.text}`);

const BRIEFING = `Press Briefing by Harbour Secretary Anna K. Berg and Tom Hill, Director of Ferries
City Hall
March 6, 2026

1:05 P.M.

SECRETARY BERG:  Good afternoon, everybody.  (Laughter.)  Dr. Moor is here.

The bridge closes on Monday.  We will need nine months.

Q    Thank you.  And the ferry?

MR. HILL:  It runs every ten minutes.

SEC. BERG:  Every ten. [Crosstalk.]

Q    At night, too?

BERG:  No. There are, you know, limits: money.

MR. McCANN: I was never asked.

                                   END           1:30 P.M.
`;

describe('a press briefing', () => {
  const found = text(BRIEFING, { url: 'https://example.org/briefing' });
  test('speakers under their labels, questions apart, brackets left out', () => {
    expect(said(found)).toEqual([
      'Anna K. Berg: Good afternoon, everybody.',
      'Anna K. Berg: Dr. Moor is here.',
      'Anna K. Berg: The bridge closes on Monday.',
      'Anna K. Berg: We will need nine months.',
      '?-: Thank you.',
      '?-: And the ferry?',
      'Tom Hill: It runs every ten minutes.',
      'Anna K. Berg: Every ten.',
      '?-: At night, too?',
      'Anna K. Berg: No.',
      'Anna K. Berg: There are, you know, limits: money.',
      'McCann: I was never asked.',
    ]);
  });
  test('one speaker under three labels', () => {
    expect(found.speakers[0]).toEqual({
      name: 'Anna K. Berg',
      labels: ['SECRETARY BERG', 'SEC. BERG', 'BERG'],
      statements: 7,
    });
  });
  test('title and date from the first lines', () => {
    expect(found).toMatchObject({
      title: 'Press Briefing by Harbour Secretary Anna K. Berg and Tom Hill, Director of Ferries',
      date: '2026-03-06',
      lang: 'en',
    });
  });
  test('rows as a pack wants them, numbered without a gap', () => {
    expect(found.statements[0]).toEqual({
      kind: 'statement',
      id: '2026-03-06-press-briefing-by-harbour-secretary-anna-k-berg-and-tom#1',
      text: 'Good afternoon, everybody.',
      lang: 'en',
      speaker: 'Anna K. Berg',
      date: '2026-03-06',
      occasion: 'Press Briefing by Harbour Secretary Anna K. Berg and Tom Hill, Director of Ferries',
      sources: [{ url: 'https://example.org/briefing', role: 'primary', read: READ }],
    });
    expect(found.statements.map(({ id }) => Number(id.split('#')[1]))).toEqual(found.statements.map((_, at) => at + 1));
    for (const row of found.statements) expect(checkRow(row)).toEqual({ kind: 'row', row });
  });
  test('what was left out is noted', () => {
    expect(found.notes).toEqual([{ kind: 'left-out', what: 'directions', count: 3 }]);
    expect(text(BRIEFING).notes).toContainEqual({ kind: 'no-url' });
  });
  test('among labels in capitals a colon after other words is a colon', () => {
    expect(said(text('MR. HILL: We have two.\n\nWarning Signs: there are some.\n\nMS. BERG: Yes.'))).toEqual([
      'Hill: We have two.',
      'Hill: Warning Signs: there are some.',
      'Berg: Yes.',
    ]);
    expect(said(text('Tom Hill: We have two.\n\nAnna Berg: Yes.\n\nTom Hill: Good.'))).toHaveLength(3);
  });
  test('names that a person puts right, by label or by name', () => {
    const corrections = [
      { from: 'MR. McCANN', to: 'Ian McCann' },
      { from: 'Tom Hill', to: 'Thomas Hill' },
    ];
    expect(text(BRIEFING, { corrections }).speakers.map(({ name }) => name)).toEqual([
      'Anna K. Berg',
      null,
      'Thomas Hill',
      'Ian McCann',
    ]);
  });
  test('the same bytes give the same rows', () => {
    expect(text(BRIEFING)).toEqual(text(BRIEFING));
  });
});

describe('a parliament', () => {
  test('German: labels with parties on lines of their own', () => {
    const found = text(`Landtag, 12. Sitzung
Mittwoch, den 6. März 2026

Präsidentin Ute Roth:
Guten Tag! Am 9. Mai ist die nächste Sitzung.

(Beifall bei den GRÜNEN – Zuruf: Endlich!)

Dr. Anna Berg (GRÜNE):
Frau Präsidentin! Wir brauchen die Brücke. Die Lage: ernst.

Tom Hill (FDP):
Nein.
`);
    expect(said(found)).toEqual([
      'Ute Roth: Guten Tag!',
      'Ute Roth: Am 9. Mai ist die nächste Sitzung.',
      'Anna Berg: Frau Präsidentin!',
      'Anna Berg: Wir brauchen die Brücke.',
      'Anna Berg: Die Lage: ernst.',
      'Tom Hill: Nein.',
    ]);
    expect(found).toMatchObject({ date: '2026-03-06', lang: 'de', title: 'Landtag, 12. Sitzung' });
    expect(found.speakers[1]).toMatchObject({ about: 'GRÜNE' });
  });
  test('Ukrainian: the chair by office, members by initials', () => {
    const found = text(`Засідання 6 березня 2026 року

ГОЛОВУЮЧИЙ: Добрий день, шановні колеги. Слово має депутат Коваль.

КОВАЛЬ І.П.: Дякую. Ми проти. (Оплески)

КОВАЛЬ: Ще одне слово.
`);
    expect(said(found)).toEqual([
      'головуючий: Добрий день, шановні колеги.',
      'головуючий: Слово має депутат Коваль.',
      'Коваль І.П.: Дякую.',
      'Коваль І.П.: Ми проти.',
      'Коваль І.П.: Ще одне слово.',
    ]);
    expect(found).toMatchObject({ date: '2026-03-06', lang: 'uk' });
  });
});

describe('an interview', () => {
  test('Markdown: front matter, bold letters, an introduction that is nobody’s words', () => {
    const found = text(
      `---
title: "Interview with Anna Berg"
date: 2026-05-01
---
# The mayor

She has been *mayor* for a year. She meets us at noon.

**Q:** Are you [really](https://example.org) leaving?

**A:** No. I *never* said so.
`,
      {},
      'markdown',
    );
    expect(said(found)).toEqual(['?-: Are you really leaving?', 'Anna Berg: No.', 'Anna Berg: I never said so.']);
    expect(found).toMatchObject({ title: 'Interview with Anna Berg', date: '2026-05-01' });
    expect(found.notes).toContainEqual({ kind: 'left-out', what: 'preamble', count: 1 });
  });
  test('two names that do not recur, when they open every paragraph', () => {
    expect(said(text('Daily Post: Are you leaving?\n\nAnna Berg: Never.'))).toEqual([
      'Daily Post: Are you leaving?',
      'Anna Berg: Never.',
    ]);
  });
  test('times in the labels go into the sources', () => {
    const found = text('Anna Berg  0:05\nWe begin.\n\nTom Hill  1:02:03\nWe end.', { url: 'https://example.org/talk' });
    expect(found.statements.map(({ sources }) => sources?.[0]?.url)).toEqual([
      'https://example.org/talk#t=5',
      'https://example.org/talk#t=3723',
    ]);
  });
});

describe('a debate', () => {
  const DEBATE = `MODERATOR: Welcome to the debate.

ANNA BERG: Thank you. Senator Hill knows it.

THOMAS HILL: I do not. Note: nothing is signed.

BERG: It is.

MS. HILL (through interpreter): May I?

HILL: No.
`;
  test('a voice without a name, and two of one family name', () => {
    const found = text(DEBATE);
    expect(said(found)).toEqual([
      '-: Welcome to the debate.',
      'Anna Berg: Thank you.',
      'Anna Berg: Senator Hill knows it.',
      'Thomas Hill: I do not.',
      'Thomas Hill: Note: nothing is signed.',
      'Anna Berg: It is.',
      'Ms. Hill: May I?',
      'Hill: No.',
    ]);
    expect(found.notes).toContainEqual({ kind: 'several-of-that-name', label: 'HILL' });
  });
  test('"Senator Hill" and "President Hill" may be two people', () => {
    const found = text('SENATOR HILL: One.\n\nPRESIDENT HILL: Two.\n\nSEN. HILL: Three.');
    expect(said(found)).toEqual(['Senator Hill: One.', 'President Hill: Two.', 'Senator Hill: Three.']);
  });
  test('an office without a name is nobody’s name; the head may give it', () => {
    expect(said(text('THE PRESIDENT: I will.'))).toEqual(['the president: I will.']);
    expect(said(text('Remarks by President Anna Berg at the Bridge\n\nTHE PRESIDENT: I will.'))).toEqual([
      'Anna Berg: I will.',
    ]);
    expect(
      said(text('Remarks by Vice President Hill\n\nTHE PRESIDENT: I will.\n\nTHE VICE PRESIDENT: I, too.')),
    ).toEqual(['the president: I will.', 'Vice President Hill: I, too.']);
  });
});

describe('words without labels', () => {
  test('a speech, by its title or by the caller’s word', () => {
    const speech =
      'Remarks by Mayor Anna Berg on the bridge\n\nThank you all. We close the bridge.\n\nIt takes nine months: no more.';
    expect(said(text(speech))).toEqual([
      'Anna Berg: Thank you all.',
      'Anna Berg: We close the bridge.',
      'Anna Berg: It takes nine months: no more.',
    ]);
    expect(said(text('We close the bridge.', { speaker: 'Tom Hill' }))).toEqual(['Tom Hill: We close the bridge.']);
    expect(text('We close the bridge.').notes).toContainEqual({ kind: 'no-speaker' });
  });
  test('a text broken at its margin is joined; one colon makes no transcript', () => {
    const found = text(
      'We will close the old bridge on\nMonday, and the ferry will run for\nnine months.\nWarning signs: there are\nsome.\n\nThat is all.',
      { lang: 'en' },
    );
    expect(said(found)).toEqual([
      '-: We will close the old bridge on Monday, and the ferry will run for nine months.',
      '-: Warning signs: there are some.',
      '-: That is all.',
    ]);
  });
  test('fields in the first lines', () => {
    const found = text(
      'Title: The bridge\nDate: 6 March 2026\nSpeaker: Anna Berg\nSource: https://example.org/b\n\nWe close it.',
    );
    expect(found).toMatchObject({ title: 'The bridge', date: '2026-03-06' });
    expect(found.statements).toMatchObject([
      { text: 'We close it.', speaker: 'Anna Berg', sources: [{ url: 'https://example.org/b' }] },
    ]);
  });
});

describe('a page', () => {
  const pageOf = (blocks: readonly (readonly [BlockKind, string])[], facts: Partial<Article['page']> = {}): Article => {
    let start = 0;
    const placed = blocks.map(([kind, words]) => {
      const block = { kind, start, end: start + words.length };
      start = block.end + 1;
      return block;
    });
    return {
      ...articleOf('', { kind: 'article', ...facts }),
      text: blocks.map(([, words]) => words).join('\n'),
      blocks: placed,
    };
  };
  test('blocks, metadata, the address as it is; captions are no words of the speaker', () => {
    const article = pageOf(
      [
        ['headline', 'Anna Berg speaks'],
        ['paragraph', 'ANNA BERG: We close the bridge.'],
        ['caption', 'The old bridge'],
        ['heading', 'Questions'],
        ['paragraph', 'Q: When? ANNA BERG: On Monday. 2:10 P.M. EST TOM HILL: At six.'],
      ],
      {
        title: 'Anna Berg speaks',
        published: '2026-03-06T22:00:00-05:00',
        url: 'https://example.org/p',
        lang: 'en-GB',
        siteName: 'The Post',
      },
    );
    const found = ingest({ name: 'p', read: READ, kind: 'html-article', article });
    expect(said(found)).toEqual([
      'Anna Berg: We close the bridge.',
      '?-: When?',
      'Anna Berg: On Monday.',
      'Anna Berg: 2:10 P.M. EST',
      'Tom Hill: At six.',
    ]);
    expect(found).toMatchObject({ title: 'Anna Berg speaks', date: '2026-03-06', lang: 'en' });
    expect(found.statements[0]?.sources).toEqual([
      { url: 'https://example.org/p', role: 'primary', outlet: 'The Post', read: READ },
    ]);
  });
  test('what the caller says outranks the page', () => {
    const article = pageOf([['paragraph', 'We close it.']], {
      kind: 'no-article',
      title: 'A',
      published: '2026-01-01',
      lang: 'en',
    });
    const found = ingest({
      name: 'p',
      read: READ,
      kind: 'html-article',
      article,
      title: 'B',
      date: '2026-02-02',
      lang: 'uk',
      url: 'https://example.org/q',
    });
    expect(found).toMatchObject({ title: 'B', date: '2026-02-02', lang: 'uk', document: '2026-02-02-b' });
    expect(found.notes).toContainEqual({ kind: 'not-an-article' });
  });
});

describe('odd input', () => {
  test.each([
    '',
    '\n\n',
    ':',
    'Q:',
    '----',
    '[',
    '((((',
    '\ud800',
    '\u0000',
    '1\n00:00 --> x',
    'WEBVTT',
    ': : :\n: :',
    '# ',
    '---\n---',
    'A.\nQ.\nA.',
  ])('%j', (words) => {
    for (const kind of ['text', 'markdown', 'srt', 'vtt'] as const) expect(() => text(words, {}, kind)).not.toThrow();
  });
  test('nothing throws, every row is one', () => {
    const piece = fc.constantFrom(
      'MR. HILL: ',
      'Q: ',
      'Anna Berg (Greens): ',
      '\n',
      '\n\n',
      '. ',
      'Yes',
      ' (',
      ')',
      '[',
      ']',
      '00:01.000 --> 00:02.000\n',
      '<v Tom>',
      '“',
      '1\n',
      '- ',
      ':',
      ' and ',
      'Dr. ',
      '\t',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }),
        (pieces) => {
          for (const kind of ['text', 'markdown', 'srt', 'vtt'] as const)
            for (const row of text(pieces.join(''), { url: 'https://example.org/' }, kind).statements)
              expect(checkRow(row).kind).toBe('row');
        },
      ),
      { numRuns: 300 },
    );
  });
  test('a date that nobody can read is noted, and others serve', () => {
    const found = text('6 March 2026\n\nMR. HILL: Yes.', { date: 'soon' });
    expect(found.date).toBe('2026-03-06');
    expect(found.notes).toContainEqual({ kind: 'bad-date', written: 'soon' });
  });
  test('long lines and many brackets take no long time', () => {
    const started = performance.now();
    text(`${'A '.repeat(100_000)}:${'('.repeat(30_000)}${'B. '.repeat(30_000)}${'AB '.repeat(50_000)}: x`);
    text(
      Array.from(
        { length: 2_500 },
        (_, at) =>
          `NAME${String.fromCharCode(65 + (at % 26))}${at.toString(36).replace(/\d/g, 'x').toUpperCase()}: Yes.`,
      ).join('\n'),
    );
    expect(performance.now() - started).toBeLessThan(6000);
  });
});
