import { compile, type Language } from './acceptor.ts';
import { latinWords } from './letters.ts';

const LETTERS = 'α=a δ=d ε=e ζ=z θ=th ι=i ϊ=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s τ=t ψ=ps ω=o';
/** Before these, and at the end of a word, αυ and ευ are read af and ef. */
const VOICELESS = 'θκξπστφχψ$';
const VOICED = 'αβγδεζηιλμνορυω';
const READ_F = `!αυ{${VOICELESS}}=af !ευ{${VOICELESS}}=ef !ηυ{${VOICELESS}}=if`;
const READ_V = `!αυ{${VOICED}}=av !ευ{${VOICED}}=ev !ηυ{${VOICED}}=iv`;
const FRONT = 'ειηυ';

const table = compile(LETTERS, {
  /** ELOT 743 type 2 (ISO 843 transcription), BGN/PCGN 1996, Greek passports. */
  transcription: `β=v γ=g η=i υ,ϋ=y φ=f χ=ch ${READ_F} ${READ_V} !ου=ou !υι=yi !γγ=ng !γξ=nx !γχ=nch γκ=gk
    !{^}μπ=b μπ=mp`,
  /** ISO 843 type 1, transliteration, with or without the macrons. */
  transliteration: 'β=v γ=g η=i υ,ϋ=y φ=f χ=ch !αυ=au !ευ=eu !ου=ou γγ=gg|ng γκ=gk γξ=gx|nx γχ=gch|nch',
  /** ALA-LC 2010, with or without the macrons. */
  library:
    'β=v γ=g η=e υ,ϋ=y φ=ph χ=ch !αυ=au !ευ=eu !ηυ=eu !ου=ou !υι=ui γγ,γκ=ng|nk {^}γκ=gk {^}μπ=b {^}ντ=d {^}ρ=rh',
  /** BGN/PCGN 1962. */
  geographic: `β=v γ=g γ{${FRONT}}=y η=i υ,ϋ=i φ=f χ=kh δ=dh ${READ_F} ${READ_V} !ου=ou !αι=ai|e !ει=i !οι=i
    !μπ=b|mb !ντ=d|nd !γκ=g|ng !γγ=ng τζ=dz`,
  /** What newspapers in English print, in Greece and in Cyprus. */
  press: `β=v γ=g γ{${FRONT}}=y γι=y η=i ης{$}=es ησ{$}=es υ,ϋ=y|i φ=f|ph χ=ch|h|kh κ=c ξ=ks
    !αυ=av|af|au !ευ=ev|ef|eu !ου=ou|u αι=e ει=i οι=i !μπ=mp|b|mb !ντ=nt|d|nd !γκ=gk|g|ng !γγ=ng|gg !γξ=nx !γχ=nch|nh τζ=tz|dz`,
});

const DIAERESIS = '\u0308';

/** Lower case, accents gone but the diaeresis, which parts a diphthong; an accent on its first vowel parts it too. */
function greekLetters(text: string): string {
  const parted = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/([αεο])\u0301([ιυ])(?!\u0308)/g, '$1$2\u0308');
  const bare = parted
    .replace(/\p{M}/gu, (mark) => (mark === DIAERESIS ? mark : ''))
    .normalize('NFC')
    .replace(/ς/g, 'σ');
  return bare.replace(/[^\p{L}]+/gu, ' ').trim();
}

/** Αύ, εύ, ού carry their accent on the second vowel, so an accent on the first means two syllables (Τζαμάικα). */
export const greek: Language = { table, native: greekLetters, latin: latinWords, words: 'kept', vowels: 'written' };
