import { describe, expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { type Article, articleOf, type Block, type Link } from '../../src/protocol/article.ts';

const english = { kind: 'article', lang: 'en' } as const;

/** An article of typed blocks; links are given by their words. */
function article(
  parts: readonly (readonly [Block['kind'], string])[],
  links: Readonly<Record<string, string>> = {},
): Article {
  const text = parts.map(([, words]) => words).join('\n');
  let start = 0;
  const blocks = parts.map(([kind, words]) => {
    const block = { kind, start, end: start + words.length };
    start = block.end + 1;
    return block;
  });
  const linked: Link[] = Object.entries(links).map(([words, href]) => {
    const at = text.indexOf(words);
    return { start: at, end: at + words.length, href };
  });
  return { text, blocks, links: linked, quoted: [], page: english };
}

const FRONT = [
  'American think tank Centre for the Study of Rivers, which follows the floods, announced on Monday that “the lower town may flood again … but it is too early to say when.”',
  'Oleh Marchuk, editor of the Ukrainian news site Dnipro Daily, said: “The water has taken the eastern bank up to the old mill … One road is left. It is under water at night.”',
  '“Some families left,” Marchuk admitted, but added: “The others believe that the dam can still be held, and nobody will carry them out by force.”',
  'US Secretary of Agriculture Warren Pike played the flood down. “I think it’s more of a local matter than a national one,” he said on Monday. “The fall of one dam does not mean that the river has won.”',
  'Mr Pike did not say if he expected the dam to break, and if so, when.',
  'The war reporter Pavel Zorin was first in the town. The paper described his text as “the first letter from the mill”, claiming that the road was open.',
  '“Last week the last road was closed,” he wrote. “There is only one boat left, and it leaks. Therefore the mayor began to send the old people away.',
  'But Andriy Polishchuk, head of the boatmen who held the town, drew a darker picture.',
  '“If we leave now, the whole shore will go,” Polishchuk said. “It will be bad for everybody.”',
  'Nadia Moroz, the commander of the rescue team, stated in a Telegram video that nobody had been sent home and that “the work goes on in ‘hellish’ conditions.”',
  'The song became so loved that “River Holding” stood on every wall.',
  'Last month, President Viktor Hrytsenko said his people would stay, but “not at any cost.”',
];

describe('an article from the front of a flood', () => {
  const { quotations, terms } = detect(articleOf(FRONT.join('\n'), english));
  const speaker = (words: string) => quotations.find(({ text }) => text.startsWith(words));

  test.each([
    ['the lower town', 'Centre for the Study of Rivers'],
    ['The water has', 'Oleh Marchuk'],
    ['Some families', 'Oleh Marchuk'],
    ['The others', 'Oleh Marchuk'],
    ['I think it’s', 'Warren Pike'],
    ['The fall of one', 'Warren Pike'],
    ['Last week', 'Pavel Zorin'],
    ['There is only', 'Pavel Zorin'],
    ['If we leave', 'Andriy Polishchuk'],
    ['It will be bad', 'Andriy Polishchuk'],
    ['the work goes on', 'Nadia Moroz'],
    ['not at any cost', 'Viktor Hrytsenko'],
  ])('%s is by %s', (words, name) => {
    expect(speaker(words)?.name).toBe(name);
  });
  test('a quotation without its closing mark ends at its paragraph', () => {
    expect(speaker('There is only')).toMatchObject({ unclosed: true });
    expect(speaker('There is only')?.text).toMatch(/people away\.$/);
    expect(quotations.filter(({ unclosed }) => unclosed)).toHaveLength(1);
  });
  test('what stands inside a quotation is nested, not reported beside it', () => {
    const outer = speaker('the work goes on');
    expect(outer?.nested).toHaveLength(1);
    expect(quotations.some(({ text }) => text === 'hellish')).toBe(false);
  });
  test('words that nobody said are terms', () => {
    expect(terms.map(({ text }) => text)).toContain('River Holding');
  });
  test('the occasion is the sourcing', () => {
    expect(speaker('the work goes on')?.sourcing).toEqual({ kind: 'named', name: 'in a Telegram video' });
    expect(speaker('Some families')?.sourcing).toEqual({ kind: 'none' });
  });
  test('every quotation names the rule that found its speaker', () => {
    for (const { rule, confidence } of quotations) {
      expect(rule).not.toBe('');
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe('sourcing', () => {
  const sourcing = (words: string, links = {}) =>
    detect(article([['paragraph', words]], links)).quotations[0]?.sourcing;
  test('a link in the sentence', () => {
    expect(
      sourcing('“We will stay,” Ann Roy told the Leeds Mercury.', { 'Leeds Mercury': 'https://mercury.example/roy' }),
    ).toEqual({
      kind: 'linked',
      url: 'https://mercury.example/roy',
      name: 'the Leeds Mercury',
    });
  });
  test.each([
    ['“We will stay,” Ann Roy told the Leeds Mercury.', 'the Leeds Mercury'],
    ['“We will stay,” Ann Roy said at a press conference in Amman.', 'at a press conference in Amman'],
    ['In a letter to the council, Ann Roy wrote: “We will stay in the town.”', 'In a letter'],
    ['“We will stay,” Ann Roy told USA Today.', 'USA Today'],
    ['“We will stay,” Ann Roy told Voice of Selby on Monday.', 'Voice of Selby'],
    ['“We will stay,” Ann Roy told NBC host Tom Hale.', 'NBC'],
    ['“We will stay,” Ann Roy said in her speech for the State Opening.', 'in her speech for the State Opening'],
    ['“We will stay,” Ann Roy said in her speech for the Democratic nomination.', 'in her speech'],
  ])('%s', (words, name) => {
    expect(sourcing(words)).toEqual({ kind: 'named', name });
  });
  test.each([
    '“We will stay,” said Ann Roy, one of the members of the conference.',
    'Ann Roy said she wants “all of us” to call the council.',
    'Ann Roy said “all of us” must listen to its statement.',
    'Ann Roy said she reacted “at once” to a speech.',
    'Tom Hale came by. “We will stay,” Ann Roy told Hale.',
    '“We will stay,” Ann Roy told Tom.',
    '“We will stay,” Ann Roy told Mr. Hale.',
    '“We will stay,” Ann Roy told an American.',
    '“We will stay,” Ann Roy told the Republican candidate.',
  ])('nothing at all: %s', (words) => {
    expect(sourcing(words)).toEqual({ kind: 'none' });
  });
  test.each([
    ['fr', '« Nous restons », a dit Anne Roy lors d’une conférence de presse.', 'lors d’une conférence'],
    ['fr', '« Nous restons », a dit Anne Roy, membre de la conférence.', undefined],
    ['de', '„Wir bleiben“, sagte Anna Roth auf einer Pressekonferenz in Kiel.', 'auf einer Pressekonferenz in Kiel'],
    ['de', 'Anna Roth sagte, sie reagiere „mit Ruhe“ auf ein Video.', undefined],
  ])('%s: %s', (lang, words, name) => {
    const page = articleOf(words, { kind: 'article', lang });
    expect(detect(page).quotations[0]?.sourcing).toEqual(name ? { kind: 'named', name } : { kind: 'none' });
  });
});

describe('what the page itself sets as a quotation', () => {
  test('a block quote without marks has the speaker who introduced it', () => {
    const { quotations } = detect(
      article([
        ['paragraph', 'Ann Roy wrote to her neighbours:'],
        ['blockquote', 'We will stay in this house until the last of us has gone.'],
      ]),
    );
    expect(quotations).toHaveLength(1);
    expect(quotations[0]).toMatchObject({ block: 1, name: 'Ann Roy' });
  });
  test.each([
    ['Two cases closed without a trial', []],
    ['Two cases closed.', ['Two cases closed.']],
    ['— Ann Roy, Mayor of Selby (@annroy) who will have left by May 4, 2024', []],
    [
      '— who will have left us all (and the town) by May 4, 2024',
      ['— who will have left us all (and the town) by May 4, 2024'],
    ],
    ['we have closed two of the cases already', ['we have closed two of the cases already']],
  ])('a block quote that is a heading is none: %s', (words, found) => {
    const { quotations } = detect(article([['blockquote', words]]));
    expect(quotations.map(({ text }) => text)).toEqual(found);
  });
  test('a block quote that repeats a quotation is not reported again, but one that holds a short one is', () => {
    const said = '“We will stay in this house until the last of us has gone,” said Ann Roy.';
    const count = (quote: string) =>
      detect(
        article([
          ['paragraph', said],
          ['blockquote', quote],
        ]),
      ).quotations.length;
    expect(count('We will stay in this house until the last of us has gone')).toBe(1);
    expect(count('We will stay in this house until the last of us has gone, and then some.')).toBe(2);
  });
  test('words in <q> without marks', () => {
    const page = article([['paragraph', 'Ann Roy said: We will stay in this house.']]);
    const start = page.text.indexOf('We');
    const { quotations } = detect({ ...page, quoted: [{ start, end: page.text.length }] });
    expect(quotations[0]).toMatchObject({ text: 'We will stay in this house.', name: 'Ann Roy' });
  });
  test('a pull quote and a caption that repeat a quotation are not reported again', () => {
    const { quotations } = detect(
      article([
        ['paragraph', '“We will stay in this house until the last of us has gone,” said Ann Roy.'],
        ['pull-quote', '“We will stay in this house”'],
        ['caption', 'Ann Roy: “We will stay in this house until the last of us has gone”'],
      ]),
    );
    expect(quotations.map(({ block }) => block)).toEqual([0]);
  });
  test('a pull quote with other words is reported', () => {
    const { quotations } = detect(
      article([
        ['paragraph', 'Ann Roy lives by the river.'],
        ['caption', 'Ann Roy: “We will never leave this house”'],
      ]),
    );
    expect(quotations).toHaveLength(1);
  });
});

describe('languages', () => {
  test.each([
    ['en', 'The mayor said that the bridge was closed and that it would be open by the end of the week.'],
    ['de', 'Die Bürgermeisterin sagte, dass die Brücke gesperrt ist und bis zum Ende der Woche nicht geöffnet wird.'],
    [
      'fr',
      'La maire a dit que le pont était fermé et qu’il ne sera pas ouvert avant la fin de la semaine pour les voitures.',
    ],
    [
      'es',
      'La alcaldesa dijo que el puente estaba cerrado y que no se abrirá hasta el fin de la semana para los coches.',
    ],
    ['uk', 'Мер сказала, що міст закрито і що його не відкриють до кінця тижня, але також є інший шлях для машин.'],
    ['ru', 'Мэр сказала, что мост закрыт и что его не откроют до конца недели, но есть также другой путь для машин.'],
  ])('%s is known by its small words', (lang, text) => {
    expect(detect(articleOf(text, { kind: 'article' })).lang).toBe(lang);
    // a wrong tag is overruled by the text
    expect(detect(articleOf(text, { kind: 'article', lang: lang === 'en' ? 'de' : 'en' })).lang).toBe(lang);
  });
  test('a language that is not registered: the marks are found, nobody is guessed', () => {
    const { lang, quotations } = detect(
      articleOf('„Jesteśmy gotowi na zimę, bo mamy dość drewna”, powiedziała Anna Nowak.', {
        kind: 'article',
        lang: 'pl',
      }),
    );
    expect(lang).toBe('und');
    expect(quotations[0]).toMatchObject({
      text: 'Jesteśmy gotowi na zimę, bo mamy dość drewna',
      speaker: null,
      name: null,
    });
  });
});
