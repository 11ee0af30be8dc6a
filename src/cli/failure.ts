/** Wrong arguments, or input that could not be read: the terminal prints the sentence on one line of stderr and ends with 2. */
export class Failure extends Error {}

/** The first line of what an unknown error says. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}
