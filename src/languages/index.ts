import { german } from './de.ts';
import { english } from './en.ts';
import type { Language } from './language.ts';

/** Every language that is known, the most frequent first. A new one is its file and one line here. */
export const languages: readonly Language[] = [english, german];

/** The language with an ISO 639-1 id, or nothing. */
export const languageOf = (id: string): Language | undefined => languages.find((language) => language.id === id);
