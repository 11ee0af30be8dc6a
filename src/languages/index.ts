import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { Language } from './language.ts';
import { russian } from './ru.ts';
import { ukrainian } from './uk.ts';

/** Every language that is known, the most frequent first. A new one is its file and one line here. */
export const languages: readonly Language[] = [english, spanish, french, german, russian, ukrainian];

/** The language with an ISO 639-1 id, or nothing. */
export const languageOf = (id: string): Language | undefined => languages.find((language) => language.id === id);
