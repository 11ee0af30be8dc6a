import { once } from '../text/once.ts';
import { latinLetters } from './letters.ts';
import { grammarOf, haveCommonReading, type Step } from './two-readings.ts';

/** The syllables of Hanyu Pinyin (GB/T 16159, ISO 7098): the finals that each initial takes; `-` is no initial. */
const SYLLABLES = `
  b a o ai ei ao an en ang eng i ie iao ian in ing u
  p a o ai ei ao ou an en ang eng i ie iao ian in ing u
  m a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u
  f a o ei ou an en ang eng u
  d a e ai ei ao ou an en ang eng ong i ie iao iu ian ing u uo ui uan un
  t a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un
  n a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan ü üe
  l a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ü üe
  g a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
  k a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang
  h a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang
  j i ia ie iao iu ian in iang ing iong u ue uan un
  q i ia ie iao iu ian in iang ing iong u ue uan un
  x i ia ie iao iu ian in iang ing iong u ue uan un
  zh a e ai ei ao ou an en ang eng ong i u ua uo uai ui uan un uang
  ch a e ai ao ou an en ang eng ong i u ua uo uai ui uan un uang
  sh a e ai ei ao ou an en ang eng i u ua uo uai ui uan un uang
  r e ao ou an en ang eng ong i u ua uo ui uan un
  z a e ai ei ao ou an en ang eng ong i u uo ui uan un
  c a e ai ao ou an en ang eng ong i u uo ui uan un
  s a e ai ao ou an en ang eng ong i u uo ui uan un
  - a o e ai ei ao ou an en ang er yi ya ye yao you yan yin yang ying yong yu yue yuan yun wu wa wo wai wei wan wen wang weng`;

/** Wade-Giles initials, their aspiration marks left out as newspapers leave them out. */
const WADE_INITIALS = new Map(
  Object.entries({ b: 'p', d: 't', g: 'k', j: 'ch', q: 'ch', x: 'hs', zh: 'ch', r: 'j', z: 'ts', c: 'ts', '-': '' }),
);

/** Wade-Giles finals where they differ; ê and ü without their marks. The first row whose initials and final fit holds. */
const WADE_FINALS: readonly (readonly [initials: string, final: string, wade: string])[] = [
  ['zh ch sh r', 'i', 'ih'],
  ['g k h', 'e', 'o'],
  ['g k', 'ui', 'uei'],
  ['d t n l zh ch r z c s', 'uo', 'o'],
  ['j q x n l', 'ue', 'ueh'],
  ['- *', 'ye', 'yeh'],
  ['- *', 'yan', 'yen'],
  ['- *', 'you', 'yu'],
  ['- *', 'yong', 'yung'],
  ['- *', 'yue', 'yueh'],
  ['- *', 'yi', 'i'],
  ['- *', 'er', 'erh'],
  ['*', 'ie', 'ieh'],
  ['*', 'ian', 'ien'],
  ['*', 'ong', 'ung'],
  ['*', 'iong', 'iung'],
];

/** Spellings of single syllables that Taiwan and the diaspora use beside Wade-Giles, and older English ones. */
const OTHER = new Map(
  Object.entries({
    li: 'lee',
    song: 'soong',
    ying: 'ing',
    jiu: 'jeou',
    zhe: 'je',
    e: 'o',
    si: 'szu',
    lu: 'loo',
    wu: 'woo',
  }),
);

/** Names known in English by another dialect or another name of the person, with their pinyin. */
const TRADITIONAL = once(() =>
  [
    ['chiang kai shek', 'jiang jieshi'],
    ['sun yat sen', 'sun yixian'],
    ['sun yat sen', 'sun zhongshan'],
    ['chiang kai shek', 'jiang zhongzheng'],
  ].map((pair) => pair.map(latinLetters)),
);

function wadeGiles(initial: string, final: string): string {
  const fitting = ([initials, name]: (typeof WADE_FINALS)[number]) =>
    name === final && ` ${initials} `.includes(` ${initial} `);
  const general = ([initials, name]: (typeof WADE_FINALS)[number]) => name === final && initials.includes('*');
  const wade = (WADE_FINALS.find(fitting) ?? WADE_FINALS.find(general))?.[2] ?? final;
  if (final === 'i' && 'zcs'.includes(initial)) return initial === 's' ? 'ssu' : 'tzu';
  return (WADE_INITIALS.get(initial) ?? initial) + wade;
}

function stepsOf(): Step[] {
  return SYLLABLES.trim()
    .split('\n')
    .flatMap((line) => {
      const [initial = '', ...finals] = line.trim().split(' ');
      return finals.map((marked) => {
        const final = latinLetters(marked);
        const pinyin = (initial === '-' ? '' : initial) + final;
        const forms = [pinyin, wadeGiles(initial, final), OTHER.get(pinyin) ?? pinyin];
        if (marked.startsWith('ü')) forms.push(`${initial}y${final}`, pinyin.replace('u', 'v'));
        return { spellings: [...new Set(forms)], next: 'syllable' };
      });
    });
}

const grammar = grammarOf('syllable', 'syllable', () => new Map([['syllable', stepsOf()]]));
/** Pinyin comes first among the spellings of a syllable. */
const pinyinOnly = (step: Step) => step.spellings.slice(0, 1);

/**
 * Whether a form spells, syllable by syllable, the Chinese name that a record spells in another system. A record's form
 * that can be read as pinyin is pinyin: then Peng is not Beng, though Wade-Giles without its marks writes both so.
 */
export function sameChinese(latin: string, record: string): boolean {
  const form = latinLetters(latin);
  const name = latinLetters(record);
  if (form === name || TRADITIONAL().some(([a, b]) => (a === form && b === name) || (a === name && b === form)))
    return true;
  const isPinyin = haveCommonReading(name, name, grammar, pinyinOnly);
  return haveCommonReading(form, name, grammar, isPinyin ? pinyinOnly : undefined);
}
