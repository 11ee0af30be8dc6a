import { describe, expect, test } from 'vitest';
import { sameReading } from '../../src/romanise/readings.ts';
import { answers } from './rows.ts';

describe('Revised Romanization (notice 2000-8) and BGN/PCGN 2011, their examples', () => {
  answers(
    'ko',
    'yes',
    `구미 = Gumi
    영동 = Yeongdong
    백암 = Baegam
    옥천 = Okcheon
    합덕 = Hapdeok
    호법 = Hobeop
    월곶 = Wolgot
    설악 = Seorak
    칠곡 = Chilgok
    임실 = Imsil
    울릉 = Ulleung
    대관령 = Daegwallyeong
    백마 = Baengma
    신문로 = Sinmunno
    종로 = Jongno
    왕십리 = Wangsimni
    별내 = Byeollae
    신라 = Silla
    독립문 = Dongnimmun
    묵호 = Mukho
    불국사 = Bulguksa
    설악산 = Seoraksan`,
  );
});

describe('McCune-Reischauer 1939 and BGN/PCGN 1945, their examples', () => {
  answers(
    'ko',
    'yes',
    `평양 = P’yŏngyang
    용화 = Yonghwa
    개성 = Kaesŏng
    남포 = Namp’o
    안양 = Anyang
    압록강 = Amnok-kang
    대동강 = Taedong-gang
    난곡 = Nan’gok
    신촌 = Sinch’on
    일하 = Irha
    비암덕 = Piamdŏk`,
  );
});

describe('the press', () => {
  answers(
    'ko',
    'yes',
    `김정은 = Kim Jong-un, Kim Jong Un, Kim Chong-un, Gim Jeong-eun
    김정일 = Kim Jong-il, Kim Jong Il
    김여정 = Kim Yo-jong, Kim Yo Jong
    윤석열 = Yoon Suk-yeol, Yoon Suk Yeol, Yoon Seok-youl, Yun Seok-yeol
    박근혜 = Park Geun-hye, Park Geun Hye, Pak Kun-hye
    이명박 = Lee Myung-bak, Lee Myung Bak, Yi Myong-bak
    문재인 = Moon Jae-in, Mun Jae-in
    반기문 = Ban Ki-moon
    노무현 = Roh Moo-hyun, Noh Moo-hyun
    박정희 = Park Chung-hee, Park Jung-hee
    최룡해 = Choe Ryong-hae
    이재명 = Lee Jae-myung
    강경화 = Kang Kyung-wha
    리설주 = Ri Sol-ju`,
  );
});

describe('no romanisation', () => {
  answers(
    'ko',
    'no',
    `김정은 = Kim Jung-un, Kim Jong-il, Kim Jong-um, Kin Jong-un, Kim Jogn-un
    윤석열 = Yoon Suk-yoel, Yoon Sik-yeol
    박근혜 = Park Geun-hey, Perk Geun-hye
    문재인 = Moon Jea-in, Moon Jae-im
    이재명 = Lee Jae-myong-bak, Li Jea-myung
    반기문 = Ban Ki-mon`,
  );
  answers('ko', 'undecided', '朴槿惠 = Park Geun-hye');
});

describe('two Latin forms', () => {
  for (const [a, b] of [
    ['Pak Kun-hye', 'Park Geun-hye'],
    ['Yi Myong-bak', 'Lee Myung-bak'],
    ['Kim Chong-un', 'Kim Jong-un'],
    ['Yoon Seok-youl', 'Yoon Suk-yeol'],
  ] as const) {
    test(`${a}, ${b}`, () => expect(sameReading(a, b, 'ko')).toBe(true));
  }
  for (const [a, b] of [
    ['Lee Jae-myung', 'Lee Myung-bak'],
    ['Kim Jong-il', 'Kim Jong-un'],
    ['Park Geun-hey', 'Park Geun-hye'],
  ] as const) {
    test(`${a}, not ${b}`, () => expect(sameReading(a, b, 'ko')).toBe(false));
  }
});
