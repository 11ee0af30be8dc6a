import { describe } from 'vitest';
import { answers } from './rows.ts';

describe('BGN/PCGN 1979, the examples of its table', () => {
  answers(
    'be',
    'yes',
    `Антон = Anton
    Вілейка = Vilyeyka
    Брэст = Brest
    Віцебск = Vitsyebsk
    Асіповічы = Asipovichy
    Гродна = Hrodna
    Гомель = Homyel’
    Ёдкавічы = Yodkavichy
    Жлобін = Zhlobin
    князь = knyaz’
    Крапіўна = Krapiwna
    Магілёў = Mahilyow
    Няміга = Nyamiha
    Рагачоў = Rahachow
    Уладзімір = Uladzimir
    Іўе = Iwye
    Хатынь = Khatyn’
    цьмяны = ts’myany
    Шчара = Shchara
    Язэп = Yazep
    Дзям’янаўцы = Dzyam”yanawtsy
    з’езд = z”yezd`,
  );
});

describe('the national system of 2000 and 2007, Łacinka, ISO 9, passports', () => {
  answers(
    'be',
    'yes',
    `Гомель = Homieĺ
    Баранавічы = Baranavičy
    Магілёў = Mahilioŭ
    Бабруйск = Babrujsk
    Салігорск = Salihorsk
    Маладзечна = Maladziečna
    Лукашэнка = Lukašenka, Łukašenka, Lukashenka
    Аляксандр = Aliaksandr, Alaksandr, Alyaksandr
    Ціханоўская = Cichanoŭskaja, Tsikhanouskaia`,
  );
});

describe('the press', () => {
  answers(
    'be',
    'yes',
    `Аляксандр Лукашэнка = Alyaksandr Lukashenka, Aliaksandr Lukashenka
    Святлана Ціханоўская = Sviatlana Tsikhanouskaya, Svyatlana Tsikhanouskaya
    Алесь Бяляцкі = Ales Bialiatski, Ales Byalyatski
    Марыя Калеснікава = Maryia Kalesnikava, Maryya Kalesnikava
    Святлана Алексіевіч = Svyatlana Aleksievich, Sviatlana Aleksiyevich, Sviatlana Alexievich`,
  );
});

describe('no romanisation', () => {
  answers(
    'be',
    'no',
    `Лукашэнка = Lukasenka, Lukoshenka, Lukashenko, Lukashenak, Łukaszenka
    Ціханоўская = Tikhanovskaya, Tsikhanuskaya, Tsikanouskaya, Tsikhanouskya
    Аляксандр = Alexander, Aliksandr, Aleksandr
    Бяляцкі = Bialatsky, Byalyatksi
    Мінск = Mensk`,
  );
});
