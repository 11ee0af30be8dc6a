import english from '../_locales/en/messages.json';
import { sayIn } from '../protocol/say-in.ts';
import { dateFormatter } from '../report/dates.ts';
import type { Wording } from '../report/outline.ts';

/** The terminal speaks English, whatever the language of the machine: what it prints can be compared anywhere. */
export const ENGLISH: Wording = { say: sayIn(english), formatDate: dateFormatter('en-GB') };
