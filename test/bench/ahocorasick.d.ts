declare module 'ahocorasick' {
  /** Matches as the position of the last letter and the keywords that end there. */
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): [last: number, keywords: string[]][];
  }
}
