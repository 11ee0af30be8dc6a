import english from '../_locales/en/messages.json';
import { dateFormatter } from '../report/dates.ts';
import type { Wording } from '../report/outline.ts';
import { sayIn } from '../report/say-in.ts';

/** The terminal speaks English, whatever the language of the machine: what it prints can be compared anywhere. */
export const ENGLISH: Wording = { say: sayIn(english), formatDate: dateFormatter('en-GB') };
