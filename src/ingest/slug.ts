import { fold } from '../text/fold.ts';
import { hashString } from '../text/hash.ts';

/** UTF-16 units of a title that go into its slug: enough to know it by. */
const LONGEST = 60;

/** A document's name for ids: date and title in small Latin letters, or a hash of the title where it has none. */
export function slugOf(title: string, date: string | null): string {
  const words =
    fold(title)
      .replace(/'/g, '')
      .match(/[a-z0-9]+/g) ?? [];
  const latin = words
    .join('-')
    .slice(0, LONGEST)
    .replace(/-[^-]*$/, (tail) => (words.join('-').length > LONGEST ? '' : tail));
  // A title in another script has no Latin letters worth the name.
  const letters = (fold(title).match(/\p{L}/gu) ?? []).length;
  const plain =
    latin.replace(/[^a-z]/g, '').length * 2 >= letters && latin !== ''
      ? latin
      : `t${(hashString(title) >>> 0).toString(36)}`;
  return date && !plain.includes(date) ? `${date}-${plain}` : plain;
}
