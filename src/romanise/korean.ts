import { compile, type Language, outputsOf } from './acceptor.ts';
import { latinLetters } from './letters.ts';
import { grammarOf } from './two-readings.ts';

/** The letters of a syllable in Unicode's order. */
const ONSETS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const CODAS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];
const FIRST_SYLLABLE = 0xac00;

/** A Hangul form as letters, its syllables parted by a dot: 박근혜 is ㅂㅏㄱ.ㄱㅡㄴ.ㅎㅖ. */
function hangul(text: string): string {
  const words = text
    .normalize('NFC')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return words.replace(/[가-힣]+/g, (word) => [...word].map(lettersOf).join('.'));
}

function lettersOf(syllable: string): string {
  const index = syllable.charCodeAt(0) - FIRST_SYLLABLE;
  const onset = ONSETS[Math.floor(index / (VOWELS.length * CODAS.length))] ?? '';
  const vowel = VOWELS[Math.floor(index / CODAS.length) % VOWELS.length] ?? '';
  return onset + vowel + (CODAS[index % CODAS.length] ?? '');
}

/** Family names as their bearers and the press write them; a family name closes with its syllable. */
const FAMILIES = `이=lee|yi|rhee|ri|li|i 박=park|pak|bak 김=kim|gim 최=choi|choe 정=chung|jung|jeong|chong|jong|cheong 강=kang|gang
  조=cho|jo 윤=yoon|yun 장=chang|jang 임=lim|im|rim|yim 오=oh|o 서=suh|seo|so 신=shin|sin 권=kwon|gwon 황=hwang 안=ahn|an
  유=yoo|yu|ryu|you 류=ryu|ryoo|yoo|yu 전=jeon|chon|chun|jun|jon 고=ko|koh|go|goh 문=moon|mun 손=son|sohn 배=bae|pae
  백=baek|paek|paik|baik 허=heo|hur|huh|ho 심=shim|sim 노=roh|noh|no|ro 로=ro|roh|noh|no 곽=kwak|gwak 성=sung|seong|song
  주=joo|chu|ju|choo 우=woo|u|wu 구=koo|gu|ku|goo 진=jin|chin 엄=um|eom|om 방=bang|pang 공=kong|gong 현=hyun|hyeon|hyon
  반=ban|pan 나=na|ra 금=keum|geum|kum 석=suk|seok|sok 선=sun|seon|son 천=chun|cheon|chon 한=han|hahn 송=song|soong`;
const FAMILY_RULES = FAMILIES.replace(/[가-힣]/g, (family) => `{^}${lettersOf(family)}{.$}`);

/** Where syllables meet, sounds change; the systems write the change, people's own spellings often do not. */
const MEETINGS = `ㄱ,ㅋ,ㄲ{.$}=k ㄷ,ㅅ,ㅆ,ㅈ,ㅊ,ㅌ,ㅎ{.$}=t ㅂ,ㅍ,ㅄ{.$}=p ㄳ,ㄺ{.$}=k ㄴ,ㄵ,ㄶ{.$}=n ㄹ,ㄼ,ㄽ,ㄾ,ㅀ{.$}=l ㅁ,ㄻ{.$}=m ㅇ{.$}=ng
  ㄱ.ㅇ=g ㄷ.ㅇ=d ㅂ.ㅇ=b ㄹ.ㅇ=r ㅅ.ㅇ=s ㅆ.ㅇ=ss ㅈ.ㅇ=j ㅊ.ㅇ=ch ㄲ.ㅇ=kk ㅎ.ㅇ= ㄶ.ㅇ=n ㅀ.ㅇ=r ㅄ.ㅇ=ps ㄺ.ㅇ=lg ㄻ.ㅇ=lm ㄼ.ㅇ=lb ㄵ.ㅇ=nj
  ㄱ.ㄴ,ㄱ.ㄹ=ngn ㄱ.ㅁ=ngm ㄷ.ㄴ,ㅅ.ㄴ,ㅈ.ㄴ,ㅊ.ㄴ,ㅌ.ㄴ=nn ㅅ.ㅁ,ㅊ.ㅁ,ㅌ.ㅁ=nm ㅂ.ㄴ,ㅂ.ㄹ,ㅍ.ㄴ=mn ㅂ.ㅁ,ㅍ.ㅁ=mm
  ㄴ.ㄹ=ll|nn ㄹ.ㄴ,ㄹ.ㄹ=ll ㅁ.ㄹ=mn ㅇ.ㄹ=ngn ㅎ.ㄱ=k ㅎ.ㄷ=t ㅎ.ㅈ=ch ㄹ.ㅎ=rh`;
const LETTERS = `.= ㅏ=a ㅐ=ae ㅑ=ya ㅒ=yae ㅔ=e ㅖ=ye ㅗ=o ㅘ=wa ㅙ=wae ㅚ=oe ㅛ=yo ㅜ=u ㅞ=we ㅟ=wi ㅠ=yu ㅢ=ui ㅣ=i ㅝ=wo
  {^.}ㅇ= {^.}ㄴ=n {^.}ㅁ=m {^.}ㅎ=h {^.}ㅅ=s {^.}ㅆ=ss {^.}ㄲ=kk {^.}ㄸ=tt {^.}ㅃ=pp {^.}ㅊ=ch {^.}ㅋ=k {^.}ㅌ=t {^.}ㅍ=p {^.}ㄹ=r`;

const table = compile(`${LETTERS} ${MEETINGS} ${FAMILY_RULES}`, {
  /** Revised Romanization of 2000 (Ministry of Culture and Tourism notice 2000-8). */
  revised: 'ㅓ=eo ㅕ=yeo ㅡ=eu {^.}ㄱ=g {^.}ㄷ=d {^.}ㅂ=b {^.}ㅈ=j {^.}ㅉ=jj',
  /** McCune-Reischauer 1939 without breves and apostrophes, and the North's own form of it (Jong Un). */
  mccune: `ㅓ=o ㅕ=yo ㅡ=u {^.}ㄱ=k|g {^.}ㄷ=t|d {^.}ㅂ=p|b {^.}ㅈ=ch|j {^.}ㅉ=tch {^}ㄹ=n`,
  /** What people in the South and newspapers write. */
  press: `ㅓ=eo|u ㅕ=yeo|yu|you ㅡ=eu ㅜ=oo ㅠ=yoo|you ㅢ=ee|eui ㅣ=ee ㅚ=oi ㅝ=weo {^.}ㅇㅜ=woo
    ㅎㅘ=wha ㅏㄴ{.$}=ahn ㄱ{.$}=ck {^.}ㄱ=g|k {^.}ㄷ=d|t {^.}ㅂ=b|p {^.}ㅈ=j|ch {^.}ㅉ=jj|tch {^.}ㄹ=l {^.}ㅅ{ㅣㅟ}=sh`,
});

export const korean: Language = { table, native: hangul, latin: latinLetters, words: 'free', vowels: 'written' };

/** The spellings of one letter in the place that `before` and `after` give it. */
const spellings = (before: string, letter: string, after: string) =>
  outputsOf(before + letter + after, before.length, table());

/** Hangul as a grammar of spellings: a family name or an onset, then vowel, coda, onset and so on. */
export const koreanGrammar = grammarOf(
  'family',
  'onset',
  () =>
    new Map([
      [
        'family',
        [...FAMILIES.matchAll(/=(\S+)/g)].map(([, forms = '']) => ({ spellings: forms.split('|'), next: 'onset' })),
      ],
      ['onset', ONSETS.map((onset) => ({ spellings: spellings('.', onset, 'ㅏ'), next: 'vowel' }))],
      ['vowel', VOWELS.map((vowel) => ({ spellings: spellings('.ㄱ', vowel, '.'), next: 'coda' }))],
      ['coda', CODAS.map((coda) => ({ spellings: coda === '' ? [''] : spellings('ㅏ', coda, '.'), next: 'onset' }))],
    ]),
);
