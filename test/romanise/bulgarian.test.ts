import { describe } from 'vitest';
import { answers } from './rows.ts';

describe('the Transliteration Act of 2009 and BGN/PCGN 2013, their examples', () => {
  answers(
    'bg',
    'yes',
    `София = Sofia
    София-Град = Sofia-Grad
    България = Bulgaria, Balgaria
    Стара планина = Stara planina
    Атанасовско езеро = Atanasovsko ezero
    Златни пясъци = Zlatni pyasatsi
    Горна Оряховица = Gorna Oryahovitsa
    Бяла = Byala
    Пловдив = Plovdiv
    Велико Търново = Veliko Tarnovo
    Шумен = Shumen
    Щърково = Shtarkovo
    Кърджали = Kardzhali
    Мария = Maria
    Живков = Zhivkov
    Йордан = Yordan
    Синьо = Sinyo
    Юлия = Yulia
    Христо Ботев = Hristo Botev
    Чирпан = Chirpan
    Яна = Yana`,
  );
});

describe('BGN/PCGN 1952, ALA-LC 1997, ISO 9, scholarly', () => {
  answers(
    'bg',
    'yes',
    `София = Sofiya, Sofiia, Sofija
    България = Bŭlgariya, Bŭlgariia, Bălgarija
    Търново = Tŭrnovo, Tărnovo
    Христо = Khristo, Christo
    Желев = Želev
    Щърково = Shtŭrkovo, Štărkovo`,
  );
});

describe('the press', () => {
  answers(
    'bg',
    'yes',
    `Бойко Борисов = Boyko Borisov, Boiko Borissov, Boyko Borissov
    Румен Радев = Rumen Radev
    Кристалина Георгиева = Kristalina Georgieva
    Росен Плевнелиев = Rosen Plevneliev, Rossen Plevneliev
    Сергей Станишев = Sergei Stanishev, Sergey Stanishev
    Кирил Петков = Kiril Petkov`,
  );
});

describe('no romanisation', () => {
  answers(
    'bg',
    'no',
    `Борисов = Borrisov, Borisow, Boriosv, Barisov
    Радев = Radiev, Radv
    Плевнелиев = Plevneleiv, Plevnelief
    Станишев = Stanisev, Stanichev
    Георгиева = Georgeva, Georgievna
    Щърково = Shcharkovo`,
  );
});
