/** Embeddings, overrides and isolates: they reach beyond the text they stand in and can show words in another order. */
const REACHING = /[\u202a-\u202e\u2066-\u2069]/g;
/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Control characters but tab and line breaks: terminals obey some of them. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;

/** A text from a page or a pack without characters that act on what stands around it; words and their order stay. */
export function plain(text: string): string {
  return text.replace(REACHING, '').replace(CONTROLS, '');
}

/** The same for a name or title inside a sentence: where it runs from right to left, the sentence keeps its own direction. */
export function isolated(text: string): string {
  const bare = plain(text);
  return RIGHT_TO_LEFT.test(bare) ? `\u2068${bare}\u2069` : bare;
}
