import english from '../_locales/en/messages.json';
import { sayIn } from '../protocol/say-in.ts';
import { dateFormatter } from './dates.ts';
import type { Wording } from './outline.ts';

/** What programs read is in English, in the terminal and in a file of JSON, whatever the reader's language: it can be compared anywhere. */
export const ENGLISH: Wording = { say: sayIn(english), formatDate: dateFormatter('en-GB') };
