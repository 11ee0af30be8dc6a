import { sameChinese } from './chinese.ts';
import { japaneseReading } from './japanese.ts';
import { koreanGrammar } from './korean.ts';
import { latinLetters } from './letters.ts';
import { haveCommonReading } from './two-readings.ts';

/** Longer forms are no names; in UTF-16 code units. */
const LONGEST = 60;

/**
 * Whether a Latin form and a record's Latin form can be two systems' spellings of one reading, for names whose characters
 * do not tell their reading: Chou En-lai and Zhou Enlai, Satoh and Satō, Pak Kun-hye and Park Geun-hye.
 *
 * For Korean this is weak (jung and jong may both be 정): where the Hangul is known, `isRomanisation` decides.
 */
export function sameReading(latin: string, record: string, lang: 'zh' | 'ko' | 'ja'): boolean {
  if (latin.length > LONGEST || record.length > LONGEST) return false;
  if (lang === 'zh') return sameChinese(latin, record);
  if (lang === 'ja') return japaneseReading(latin) === japaneseReading(record);
  return haveCommonReading(latinLetters(latin), latinLetters(record), koreanGrammar);
}
