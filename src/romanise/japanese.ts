import { compile, type Language } from './acceptor.ts';
import { latinLetters } from './letters.ts';

const O_ROW = 'おこごそぞとどのほぼぽもよろをょ';
const U_ROW = 'うくぐすずつづぬふぶぷむゆるゅ';
const E_ROW = 'えけげせぜてでねへべぺめれ';
const I_ROW = 'いきぎしじちにひびぴみり';
const LABIAL = 'ばびぶべぼぱぴぷぺぽまみむめも';

const EVERYWHERE = `あ=a い=i う=u え=e お=o か=ka き=ki く=ku け=ke こ=ko が=ga ぎ=gi ぐ=gu げ=ge ご=go
  さ=sa す=su せ=se そ=so ざ=za ず=zu ぜ=ze ぞ=zo た=ta て=te と=to だ=da で=de ど=do な=na に=ni ぬ=nu ね=ne の=no
  は=ha ひ=hi へ=he ほ=ho ば=ba び=bi ぶ=bu べ=be ぼ=bo ぱ=pa ぴ=pi ぷ=pu ぺ=pe ぽ=po ま=ma み=mi む=mu め=me も=mo
  や=ya ゆ=yu よ=yo ら=ra り=ri る=ru れ=re ろ=ro わ=wa を=o ゐ=i ゑ=e ん=n ゔ=vu
  !きゃ=kya !きゅ=kyu !きょ=kyo !ぎゃ=gya !ぎゅ=gyu !ぎょ=gyo !にゃ=nya !にゅ=nyu !にょ=nyo !ひゃ=hya !ひゅ=hyu !ひょ=hyo
  !びゃ=bya !びゅ=byu !びょ=byo !ぴゃ=pya !ぴゅ=pyu !ぴょ=pyo !みゃ=mya !みゅ=myu !みょ=myo !りゃ=rya !りゅ=ryu !りょ=ryo
  っ{かきくけこ}=k っ{さすせそ}=s っ{たてと}=t っ{ぱぴぷぺぽ}=p
  ー= {${O_ROW}}ー=h|o|u {${U_ROW}}ー=u {${E_ROW}}ー=e {${I_ROW}}ー=i {${O_ROW}}う=|o|h {${O_ROW}}お=|h {${U_ROW}}う=|h`;

const table = compile(EVERYWHERE, {
  /** Hepburn, traditional and revised; long vowels with macron, without, doubled, or with h as in passports. */
  hepburn: `し=shi ち=chi つ=tsu ふ=fu じ=ji ぢ=ji づ=zu ん{${LABIAL}}=m っ{し}=s っ{ち}=t|c っ{つ}=t
    !しゃ=sha !しゅ=shu !しょ=sho !ちゃ=cha !ちゅ=chu !ちょ=cho !じゃ=ja !じゅ=ju !じょ=jo
    !ふぁ=fa !ふぃ=fi !ふぇ=fe !ふぉ=fo !しぇ=she !ちぇ=che !じぇ=je !てぃ=ti !でぃ=di`,
  /** Kunrei-siki, Cabinet order 1 of 1954; ISO 3602. */
  kunrei: `し=si ち=ti つ=tu ふ=hu じ=zi ぢ=zi づ=zu っ{しちつ}=s|t
    !しゃ=sya !しゅ=syu !しょ=syo !ちゃ=tya !ちゅ=tyu !ちょ=tyo !じゃ=zya !じゅ=zyu !じょ=zyo`,
  /** Nihon-siki; ISO 3602 strict. */
  nihon: `し=si ち=ti つ=tu ふ=hu じ=zi ぢ=di づ=du を=wo ゐ=wi ゑ=we っ{しちつ}=s|t
    !しゃ=sya !しゅ=syu !しょ=syo !ちゃ=tya !ちゅ=tyu !ちょ=tyo !じゃ=zya !じゅ=zyu !じょ=zyo !ぢゃ=dya !ぢゅ=dyu !ぢょ=dyo`,
});

const FROM_KATAKANA_TO_HIRAGANA = 0x60;

function hiragana(text: string): string {
  const letters = text
    .normalize('NFKC')
    .replace(/[^\p{L}ー]+/gu, ' ')
    .trim();
  return letters.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - FROM_KATAKANA_TO_HIRAGANA));
}

/** Kana only. A name in characters is left undecided; compare its Latin forms with `sameReading`. */
export const japanese: Language = { table, native: hiragana, latin: latinLetters, words: 'free', vowels: 'written' };

/** Longest first, so that no rule sees half of another's letters. */
const TO_KUNREI: readonly (readonly [RegExp, string])[] = [
  [/tch/g, 'tty'],
  [/cch/g, 'tty'],
  [/ssh/g, 'ssy'],
  [/sh/g, 'sy'],
  [/ch/g, 'ty'],
  [/ts/g, 't'],
  [/dz|dj/g, 'z'],
  [/j/g, 'zy'],
  [/f/g, 'h'],
  [/m(?=[bmp])/g, 'n'],
  [/([stz])yi/g, '$1i'],
  [/ou(?=[^aeiou]|$)|oo|oh(?=[^aeiouy]|$)/g, 'o'],
  [/uu/g, 'u'],
  [/d(?=[iu])/g, 'z'],
];

/** A Latin form in one spelling for all systems, long vowels as short ones: Satō, Satou, Satoh and Sato are one. */
export function japaneseReading(latin: string): string {
  return TO_KUNREI.reduce((text, [from, to]) => text.replace(from, to), latinLetters(latin));
}
