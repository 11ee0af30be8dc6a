import { describe } from 'vitest';
import { answers } from './rows.ts';

describe('BGN/PCGN 1947, the examples of its notes', () => {
  answers(
    'ru',
    'yes',
    `Длинное покрывало = Dlinnoye pokryvalo
    Еловая шишка = Yelovaya shishka
    Ёж колючий = Yëzh kolyuchiy
    Государственная Дума = Gosudarstvennaya Duma
    объединённая = ob”yedinënnaya
    Федеральное Собрание = Federal’noye Sobraniye
    Зелёные = Zelënyye
    седьмого созыва = sed’mogo sozyva
    Российская партия пенсионеров = Rossiyskaya partiya pensionerov
    общественная организация = obshchestvennaya organizatsiya
    Ельцин = Yel’tsin
    Подъячев = Pod”yachev`,
  );
});

describe('ALA-LC 2012, ICAO 9303, GOST R 52535.1, ISO 9, ISO/R 9, GOST 7.79 B, Soviet passports', () => {
  answers(
    'ru',
    'yes',
    `Хрущёв = Khrushchëv, Chruščëv, Hruŝëv, Xrushhyov
    Юрий = Iurii, I͡uriĭ, Jurij, Ûrij
    Ельцин = El’tsin, El’t͡sin, Eltcin, El’cin
    Чехов = Čechov, Čehov
    Щаранский = Shcharanskii, Ščaranskij, Chtcharanski
    Пригожин = Prigojin, Prigožin
    Яковлев = Iakovlev, Jakovlev, Âkovlev
    Шойгу = Šojgu, Shoigu
    Евгений = Evgenii, Evgenij, Evguenii`,
  );
});

describe('the press', () => {
  answers(
    'ru',
    'yes',
    `Евгений Пригожин = Yevgeny Prigozhin, Yevgeniy Prigozhin, Evgenii Prigozhin, Evgeny Prigozhin
    Владимир Зеленский = Vladimir Zelensky, Vladimir Zelenskiy, Vladimir Zelenskii
    Никита Хрущёв = Nikita Khrushchev, Nikita Khrushchyov, Nikita Khrushchov
    Михаил Горбачёв = Mikhail Gorbachev, Mikhail Gorbachyov
    Сергей Шойгу = Sergei Shoigu, Sergey Shoigu, Sergei Shoygu
    Сергей Лавров = Sergey Lavrov, Sergei Lavrov
    Алексей Навальный = Alexei Navalny, Aleksei Navalny, Alexey Navalny, Alexei Navalnyy, Aleksey Navalniy
    Дмитрий Медведев = Dmitri Medvedev, Dmitriy Medvedev, Dmitry Medvedev, Dmitrii Medvedev
    Пётр Чайковский = Pyotr Tchaikovsky, Petr Chaikovsky, Pyotr Chaykovskiy
    Фёдор Достоевский = Fyodor Dostoevsky, Fedor Dostoyevsky, Fyodor Dostoyevsky
    Александр Лукашенко = Aleksandr Lukashenko, Alexandr Lukashenko
    Игорь Коломойский = Igor Kolomoisky
    Юлия Тимошенко = Yulia Timoshenko
    Виктор Янукович = Viktor Yanukovich
    Андрей Ермак = Andrei Ermak, Andrey Yermak
    Рамзан Кадыров = Ramzan Kadyrov
    Николай Римский-Корсаков = Nikolai Rimsky-Korsakov, Nikolay Rimskiy Korsakov
    Владимир Владимирович Путин = Vladimir Putin, Vladimir Vladimirovich Putin
    Путин, Владимир Владимирович = Vladimir Putin
    Наталья Соловьёва = Natalia Solovyova, Natalya Solovyeva, Natalia Solovieva
    Людмила Ульянова = Lyudmila Ulyanova, Ludmila Ulyanova, Liudmila Ulianova`,
  );
});

describe('no romanisation', () => {
  answers(
    'ru',
    'no',
    `Пригожин = Progozhin, Prigogine, Prigojine, Prigozhyn, Prigozin
    Зеленский = Zelinsky, Zelenksy, Zalensky
    Хрущёв = Kruschev, Khruschev, Krushchev, Khrushev
    Кадыров = Kadryov, Kadirov
    Лукашенко = Lukoshenko, Lukeshenko
    Шойгу = Shogiu, Shoigo
    Герасимов = Gerasamov
    Медведев = Medvedov, Medevdev
    Навальный = Navalney
    Лавров = Lavarov
    Горбачёв = Gorbechev
    Пушкин = Puskin, Pushin
    Песков = Peskow
    Чехов = Cechov
    Владимир Путин = Putin, Vladimir, Vladimir Vladimirovich Putin`,
  );
});
