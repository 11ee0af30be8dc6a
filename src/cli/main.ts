import { checkCommand } from './check.ts';
import { Failure, firstLine } from './failure.ts';
import { find } from './find.ts';
import { packCommand } from './pack.ts';
import { sourceCommand } from './source.ts';

const USAGE = `sic check FILE.html | FILE.txt | - [--url U] [--lang L] [--pack FILE] [--no-bundled]
          [--format text | json | markdown | csv | claimreview]     --json is --format json
          [--style]                                               notes on house style: Kiev in a text whose English writes Kyiv
sic check --ndjson [--pack FILE] [--no-bundled]     reads lines {id, text | html, lang?, url?}
sic find WORDS [--json] | --ndjson [--pack FILE]    the statements that the words come from
sic pack build ROWS.ndjson -o OUT.sicpack [--name N] [--publisher P] [--licence L] [--skip-bad]
sic pack import claimreview FEED.json | wikidata ENTITIES.json | csv OUTLETS.csv -o OUT.sicpack [--skip-bad]
sic pack info FILE.sicpack
sic pack key -o MINE.key                            a key of your own
sic pack sign FILE.sicpack --key MINE.key           so that others can see that the pack is yours, whole
sic source add FILE... -o OUT.sicpack               statements of a transcript, speech or subtitles: HTML, text, Markdown, SRT, VTT, DOCX, PDF
               [--speaker NAME] [--speaker "LABEL=NAME"] [--date D] [--title T] [--url U] [--lang L] [--name N]
`;

type Command = (args: string[]) => Promise<number>;
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', checkCommand],
  ['find', find],
  ['pack', packCommand],
  ['source', sourceCommand],
]);

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const command = COMMANDS.get(name);
  if (!command) throw new Failure(`no command ${name}: there are ${[...COMMANDS.keys()].join(', ')} (sic --help)`);
  return command(args);
}

/** Whether an error is the caller's: wrong arguments or unreadable input, not a fault of ours. */
function isExpected(error: unknown): boolean {
  return (
    error instanceof Failure ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}

// A reader that stops early (`sic check ... | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    isExpected(error) ? `sic: ${firstLine(error)}\n` : `sic: ${error instanceof Error ? error.stack : error}\n`,
  );
  process.exitCode = isExpected(error) ? 2 : 1;
}
