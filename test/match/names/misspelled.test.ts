import { describe, expect, test } from 'vitest';
import { namesIn, short } from './reference.ts';

describe('a name that differs from a known one by a slip', () => {
  test.each([
    ['Volodymyr Zelenksy thanked the guests in Kyiv.', 'Volodymyr Zelensky'],
    ['The Soviet leader Nikita Kruschev spoke of the missiles in Moscow.', 'Nikita Khrushchev'],
    ['The Soviet leader Nikita Khruschev spoke of the missiles in Moscow.', 'Nikita Khrushchev'],
    ['Pete Buttigeig opened the new line.', 'Pete Buttigieg'],
    ['Condoleeza Rice, who now teaches at Stanford, did not reply.', 'Condoleezza Rice'],
    ['Recep Tayip Erdogan met the delegation.', 'Recep Tayyip Erdogan'],
    ['Ursula von der Lyen met the delegation.', 'Ursula von der Leyen'],
    ['It was a poem by Edgar Allen Poe.', 'Edgar Allan Poe'],
    ['A print by Akira Hurosawa was sold.', 'Akira Kurosawa'],
    ['In Israel, Benjamin Netanyhau spoke to his Likud party.', 'Benjamin Netanyahu'],
    ['In Iraq, Sadam Hussein had ruled from Baghdad.', 'Saddam Hussein'],
    ['Barak Obama spent the winter in Illinois.', 'Barack Obama'],
  ])('%s', (text, right) => {
    expect(namesIn(text).map(({ kind, suggestion }) => [kind, suggestion])).toEqual([['misspelled', right]]);
  });

  test.each([
    // accepted by the native spelling, by the list of spellings, by an equivalent given name
    'Vladimir Zelenskiy thanked the guests in Kyiv.',
    'Volodymyr Zelenskyi thanked the guests in Kyiv.',
    'Wolodymyr Selenskyj thanked the guests in Kyiv.',
    'Evgenii Prigozhin led the Wagner group to Bakhmut.',
    'In Israel, Binyamin Netanyahu spoke to his Likud party.',
    'Hassan Rohani was president of Iran.',
    'Kim Jong Un spoke in Pyongyang.',
    'Juergen Klopp left Liverpool.',
    // without context an Arabic or Hebrew name cannot be told from an error
    'Hassan Ruhanni won the chess prize.',
  ])('accepted: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('another real name needs an article that speaks for the person', () => {
  test.each([
    ['Angela Merkle led the CDU in Berlin.', 'misspelled: Angela Merkle -> Angela Merkel'],
    ['Angela Merkle of Ohio won the baking prize.', undefined],
    ['Jeremy Corbin spoke for Labour in Islington.', 'misspelled: Jeremy Corbin -> Jeremy Corbyn'],
    ['Jeremy Corbin sold his farm last week.', undefined],
    ['Chancellor Angela Markel left the government.', 'misspelled: Angela Markel -> Angela Merkel'],
    // a government and an office are many people's
    [
      'Angela Markel, a lawyer who lives by the river with four dogs and a horse, met the press; the chancellor had left the government.',
      undefined,
    ],
    ['Jeremy Corbin, a senior fellow, asked Labour to form a government in London.', undefined],
    ['The director Stephen Spielberg showed his new film.', 'misspelled: Stephen Spielberg -> Steven Spielberg'],
    ['Stephen Spielberg repairs bicycles in Leeds.', undefined],
    ['The Scottish comedian Billy Connelly will star in the film.', 'misspelled: Billy Connelly -> Billy Connolly'],
    ['Billy Connelly, 34, has lived in the village since he was a child.', undefined],
    ['Alan Johnston spoke of Hull.', undefined],
  ])('%s', (text, row) => {
    expect(namesIn(text).map(short)).toEqual(row ? [row] : []);
  });
});

describe('a surname alone, with a title', () => {
  test.each([
    ['President Zelinsky spoke in Kyiv about the government of Ukraine.', 'Zelinsky -> Volodymyr Zelensky'],
    ['Volodymyr Zelensky spoke in Kyiv.\nPresident Zelinsky thanked the government.', 'Zelinsky -> Volodymyr Zelensky'],
    ['In Berlin, Chancellor Merkeel asked the government for more time.', 'Merkeel -> Angela Merkel'],
  ])('%s', (text, row) => {
    expect(namesIn(text).map(short)).toEqual([`misspelled: ${row}`]);
  });

  test.each([
    // nothing speaks for Ukraine
    'President Zelinsky welcomed the students to the college.',
    // no title, another title, a title that many have
    'Mr Zelinsky spoke in Kyiv about the government of Ukraine.',
    'Zelinsky spoke in Kyiv about the government of Ukraine.',
    'Captain Zelinsky spoke in Kyiv about the government of Ukraine.',
    'Secretary Buttigiek spoke in Indiana.',
    // somebody else of that name is there
    'Maria Zelinsky met the government in Kyiv.\nPresident Zelinsky spoke for the bank of Ukraine.',
    // accepted spellings and other languages' forms
    'President Zelenskyy spoke in Kyiv about the government of Ukraine.',
    'President Zelenskiy spoke in Kyiv about the government of Ukraine.',
    'President Selenskyj spoke in Kyiv about the government of Ukraine.',
    // the script leaves it open
    'President Husein spoke in Baghdad about the government of Iraq.',
  ])('silent: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('a name in Cyrillic letters', () => {
  test.each([
    ['uk', 'Президент України Володимир Зелинський приїхав до Львова.', 'Володимир Зеленський'],
    ['uk', 'Володимир Зеленьський, президент країни, промовив до людей.', 'Володимир Зеленський'],
    ['ru', 'Основатель группы Евгений Пригажин приехал в город.', 'Евгений Пригожин'],
  ])('%s: %s', (lang, text, right) => {
    expect(namesIn(text, lang).map(({ kind, suggestion }) => [kind, suggestion])).toEqual([['misspelled', right]]);
  });

  test.each([
    // the right name, declined, in another case
    ['uk', 'Президент України Володимир Зеленський приїхав до Львова.'],
    ['uk', 'Президента України Володимира Зеленського зустріли у Львові.'],
    ['uk', 'Президент Володимир Зеленська приїхав до Львова.'],
    // nothing speaks for him
    ['uk', 'Тракторист Володимир Зелинський приїхав до Львова.'],
    [
      'uk',
      'Президент Волонтерської спілки приїхав; пенсіонер з Умані на ім’я Володимир Зелинський його не бачив, каже сусідка.',
    ],
    // somebody of his family
    ['uk', 'Президент клубу Володимир Зелинський прийшов. Оксана Зелинська теж.'],
    ['uk', 'Брат президента Володимир Зелинський прийшов.'],
    // the other language's name of the same person
    ['ru', 'Президент Владимир Зелинский приехал во Львов.'],
    ['uk', 'Засновник групи Євген Пригожин приїхав.'],
    ['uk', 'Основатель групи Евгений Пригажин приїхав.'],
    // an ending
    ['uk', 'Президент України Володимир Зеленськой приїхав до Львова.'],
  ])('silent: %s: %s', (lang, text) => {
    expect(namesIn(text, lang)).toEqual([]);
  });
});

describe('a curated confusion', () => {
  test.each([
    ['Yevgeny Prigogine led the Wagner group.', 'Yevgeny Prigozhin'],
    ['Teresa May asked for more time before Brexit.', 'Theresa May'],
  ])('%s', (text, right) => {
    expect(namesIn(text).map(({ suggestion }) => suggestion)).toEqual([right]);
  });
  test.each([
    'Prigogine won the Nobel prize in chemistry; his book does not mention Wagner.',
    'Ilya Prigogine wrote on thermodynamics.',
    'The actress Teresa May was asked about Brexit.',
    'Teresa May keeps bees.',
  ])('not here: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

test('one row a person: both wrong spellings, misspelled before inconsistent', () => {
  const text =
    'Yevgeny Progozhin leads the Wagner group.\n“We need shells,” Prigogine said.\nProgozhin did not say when they leave Bakhmut.';
  const [row, ...others] = namesIn(text);
  expect(others).toEqual([]);
  expect(row).toMatchObject({ kind: 'misspelled', also: ['inconsistent'], suggestion: 'Yevgeny Prigozhin' });
  expect(row?.record).toEqual({ id: 'yevgeny-prigozhin', pack: 'rows' });
  expect(row?.occurrences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Yevgeny Progozhin',
    'Prigogine',
    'Progozhin',
  ]);
});
