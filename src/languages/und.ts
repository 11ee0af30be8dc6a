import type { Language } from './language.ts';

/** A language that nobody has described yet: marks are found, and nothing is guessed from words. */
export const unknown: Language = {
  id: 'und',
  name: '',
  words: {},
  according: '',
  abbreviations: '',
  inversion: 'after-quotation',
  firstNames: { male: '', female: '' },
  marks: '',
};
