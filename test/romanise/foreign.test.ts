import { describe, expect, test } from 'vitest';
import { isForeignForm } from '../../src/romanise/foreign.ts';

/** German after Duden, French after the Imprimerie nationale, Spanish after Fundéu, Polish after PWN. */
const ROWS = `uk Володимир Зеленський = Wolodymyr Selenskyj = de
ru Евгений Пригожин = Jewgeni Prigoschin = de
ru Дмитрий Песков = Dmitri Peskow = de
ru Никита Хрущёв = Nikita Chruschtschow = de
ru Михаил Горбачёв = Michail Gorbatschow = de
ru Борис Ельцин = Boris Jelzin = de
ru Виталий Кличко = Vitali Klitschko = null
ru Кличко = Klitschko = de
ru Шойгу = Schoigu = de
ru Лукашенко = Lukaschenko = de
ru Чайковский = Tschaikowski = de
ru Достоевский = Dostojewski = de
uk Порошенко = Poroschenko = de
be Ціханоўская = Zichanouskaja = de
ru Владимир Путин = Vladimir Poutine = fr
ru Пригожин = Prigojine = fr
ru Пригожин = Prigojin = fr
ru Ельцин = Eltsine = fr
ru Шойгу = Choïgou = fr
ru Лукашенко = Loukachenko = fr
ru Хрущёв = Khrouchtchev = fr
uk Порошенко = Porochenko = fr
ru Хрущёв = Jruschov = es
ru Михаил Горбачёв = Mijaíl Gorbachov = es
ru Пригожин = Prigożyn = pl
ru Хрущёв = Chruszczow = pl
ru Шойгу = Szojgu = pl
ru Медведев = Miedwiediew = pl
be Лукашэнка = Łukaszenka = pl
ru Пригожин = Prigozhin = null
ru Пригожин = Prigogine = null
ru Пригожин = Progozhin = null
ru Владимир Путин = Vladímir Putin = null
uk Зеленський = Zelinsky = null
ar القذافي = Kadhafi = null
zz Путин = Poutine = null`
  .split('\n')
  .map((row) => row.split(' = '))
  .map(([native = '', latin = '', style = '']) => [latin, native.slice(3), native.slice(0, 2), style] as const);

describe('how other presses write Cyrillic names', () => {
  test.each(ROWS)('%s for %s (%s): %s', (latin, native, lang, style) => {
    expect(String(isForeignForm(latin, native, lang))).toBe(style);
  });
});
