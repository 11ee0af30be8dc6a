import { describe, expect, test } from 'vitest';
import { labelAt } from '../../src/ingest/labels.ts';
import { titleCase } from '../../src/ingest/name-case.ts';

/** A line; the kind and the words of its label's name, or null; what is said. */
const LINES: readonly (readonly [line: string, label: string | null, words: string])[] = [
  ['MR. HILL: Good morning.', 'name HILL', 'Good morning.'],
  ['SECRETARY BERG:  We go on.', 'name BERG', 'We go on.'],
  ['VICE PRESIDENT VON DER HEIDE: Yes.', 'name VON DER HEIDE', 'Yes.'],
  ['Anna Berg (Greens): Thank you.', 'name Anna Berg', 'Thank you.'],
  ['Dr. Anna Berg (Leeds East) (Lab): Thank you.', 'name Anna Berg', 'Thank you.'],
  ['ANNA BERG, MAYOR OF LEEDS: Thank you.', 'name ANNA BERG', 'Thank you.'],
  ['- Anna Berg: Thank you.', 'name Anna Berg', 'Thank you.'],
  ['**Anna Berg:** Thank you.', 'name Anna Berg', 'Thank you.'],
  ['>> BERG: Thank you.', 'name BERG', 'Thank you.'],
  ['[00:01:02] Anna Berg: Thank you.', 'name Anna Berg', 'Thank you.'],
  ['Anna Berg [00:01:02]: Thank you.', 'name Anna Berg', 'Thank you.'],
  ['Anna Berg  1:02', 'name Anna Berg', ''],
  ['BERG (through interpreter): Thank you.', 'name BERG', 'Thank you.'],
  ['JEAN-LUC O’HARA: Thank you.', 'name JEAN-LUC O’HARA', 'Thank you.'],
  ['Marine Le Guen : Merci.', 'name Marine Le Guen', 'Merci.'],
  ['LE GUEN : Merci.', 'name LE GUEN', 'Merci.'],
  ['Mme la présidente : Merci.', 'role ', 'Merci.'],
  ['THE PRESIDENT:  I will.', 'role ', 'I will.'],
  ['Präsidentin Anna Berg:', 'name Anna Berg', ''],
  ['КОВАЛЬ І.П.: Дякую.', 'name КОВАЛЬ І.П.', 'Дякую.'],
  ['ГОЛОВУЮЧИЙ: Дякую.', 'role ', 'Дякую.'],
  ['Q: And now?', 'question ', 'And now?'],
  ['Q  And now?', 'question ', 'And now?'],
  ['Q2: And now?', 'question ', 'And now?'],
  ['QUESTION: And now?', 'question ', 'And now?'],
  ['Frage: Und jetzt?', 'question ', 'Und jetzt?'],
  ['Запитання: А тепер?', 'question ', 'А тепер?'],
  ['A: Nothing.', 'answer ', 'Nothing.'],
  ['A. Nothing.', 'answer ', 'Nothing.'],
  ['MODERATOR: Welcome.', 'nobody ', 'Welcome.'],
  ['Speaker 2: Welcome.', 'nobody ', 'Welcome.'],
  ['AUDIENCE MEMBER: Louder!', 'nobody ', 'Louder!'],
  // no labels
  ['Note: the lift is broken.', null, ''],
  ['Date: 6 March 2026', null, ''],
  ['The result: nothing.', null, ''],
  ['We leave at 10:30 tomorrow.', null, ''],
  ['https://example.org/a: a page', null, ''],
  ['He said one thing: we go.', null, ''],
  ['Nein. Die Lage: schwierig.', null, ''],
  ['A bridge is a bridge.', null, ''],
  ['“Anna Berg: a life” is a book.', null, ''],
  ['Die Lage: schwierig.', null, ''],
];

describe('labels', () => {
  test.each(LINES)('%s', (line, label, words) => {
    const found = labelAt(line);
    expect(found && `${found.label.kind} ${found.label.words.join(' ')}`).toBe(label);
    if (found) expect(line.slice(found.end)).toBe(words);
  });
  test('what a label says beside the name', () => {
    expect(labelAt('Anna Berg (Greens): Yes.')?.label).toMatchObject({ about: 'Greens', strength: 2 });
    expect(labelAt('ANNA BERG, MAYOR: Yes.')?.label).toMatchObject({ about: 'MAYOR' });
    expect(labelAt('[1:02] ANNA BERG: Yes.')?.label).toMatchObject({ time: 62 });
    expect(labelAt('SEC. BERG: Yes.')?.label).toMatchObject({ office: 'Secretary', titled: true });
    expect(labelAt('MS. BERG: Yes.')?.label).toMatchObject({ office: '', sex: 'f' });
  });
});

describe('names in capitals', () => {
  test.each([
    ['ANNA BERG', 'Anna Berg'],
    ['VON DER HEIDE', 'von der Heide'],
    ['JEAN-LUC O’HARA', 'Jean-Luc O’Hara'],
    ['MCCANN', 'McCann'],
    ['IAN McCANN', 'Ian McCann'],
    ['MacDonald', 'MacDonald'],
    ['J.D. HILL III', 'J.D. Hill III'],
    ['XI MEI', 'Xi Mei'],
    ['ІВАН КОВАЛЬ', 'Іван Коваль'],
    ['Anna BERG', 'Anna BERG'],
  ])('%s', (capitals, name) => {
    expect(titleCase(capitals)).toBe(name);
  });
  test('as the text itself writes them', () => {
    expect(titleCase('DEWITT', new Map([['dewitt', 'DeWitt']]))).toBe('DeWitt');
  });
});
