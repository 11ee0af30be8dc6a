import { describe, expect, test } from 'vitest';
import { sameReading } from '../../src/romanise/readings.ts';
import { answers } from './rows.ts';

describe('Hepburn, Kunrei-siki (1954), Nihon-siki (ISO 3602 strict), passports', () => {
  answers(
    'ja',
    'yes',
    `とうきょう = Tōkyō, Tokyo, Toukyou, Tôkyô
    しんじゅく = Shinjuku, Sinzyuku
    ふじさん = Fujisan, Huzisan
    つづき = Tsuzuki, Tuzuki, Tuduki
    ちちぶ = Chichibu, Titibu
    なんば = Namba, Nanba
    しんぱい = Shimpai, Shinpai, Sinpai
    はっとり = Hattori
    マッチャ = Maccha, Matcha, Mattya
    おおの = Ōno, Ohno, Oono, Ono
    さとう = Satō, Satoh, Satou, Sato
    じょう = Jō, Zyô, Joh
    きゅうしゅう = Kyūshū, Kyushu, Kyûsyû
    しゃちょう = Shachō, Syatyô
    りょう = Ryō, Ryo
    ぎょうざ = Gyōza
    にっぽん = Nippon
    ほっかいどう = Hokkaidō, Hokkaido
    けんいち = Ken’ichi, Kenichi
    あべ しんぞう = Abe Shinzō, Abe Shinzo
    アベ シンゾウ = Abe Sinzô
    じゅんいちろう = Jun'ichirō, Junichiro`,
  );
  answers(
    'ja',
    'no',
    `あべ = Abbe, Ade
    しんぞう = Shizno, Shinzu, Sinjo
    さとう = Satu, Sattou, Saito
    とうきょう = Tokoy, Tokiyo
    はっとり = Hatori
    なんば = Nampa`,
  );
  answers('ja', 'undecided', '安倍 晋三 = Abe Shinzo');
});

describe('two Latin forms, for names in characters', () => {
  for (const [a, b] of [
    ['Shinzō Abe', 'Shinzo Abe'],
    ['Sinzô Abe', 'Shinzo Abe'],
    ['Satoh', 'Satō'],
    ['Ohno', 'Ono'],
    ['Namba', 'Nanba'],
    ["Jun'ichirō", 'Junichiro'],
    ['Huzii', 'Fujii'],
    ['Itoh', 'Itō'],
    ['Syatyô', 'Shachō'],
  ] as const) {
    test(`${a}, ${b}`, () => expect(sameReading(a, b, 'ja')).toBe(true));
  }
  for (const [a, b] of [
    ['Shinzo Abbe', 'Shinzo Abe'],
    ['Kishdia', 'Kishida'],
    ['Hatori', 'Hattori'],
  ] as const) {
    test(`${a}, not ${b}`, () => expect(sameReading(a, b, 'ja')).toBe(false));
  }
});
