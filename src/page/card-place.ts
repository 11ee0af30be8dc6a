/** A box in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Distance between a card and the words it speaks of, in CSS pixels: close enough to be reached, clear of the line. */
const GAP = 6;
/** Least height of a card, in CSS pixels: words that fill the window leave less, and are covered in part. */
const LEAST = 140;
/** Distance of a card from the edge of the window, in CSS pixels. */
const EDGE = 8;

/**
 * Where a card goes: under the words, or over them where more room is there, never on them and never outside the window.
 * @returns the place of the card's upper left corner, and the height that is left for it
 */
export function placeCard(words: Box, card: Size, window: Size): { left: number; top: number; room: number } {
  const below = window.height - words.bottom - GAP - EDGE;
  const above = words.top - GAP - EDGE;
  const under = card.height <= below || below >= above;
  const room = Math.max(LEAST, under ? below : above);
  const height = Math.min(card.height, room);
  const top = under
    ? Math.min(words.bottom + GAP, window.height - EDGE - height)
    : Math.max(EDGE, words.top - GAP - height);
  const left = Math.min(Math.max(words.left, EDGE), Math.max(EDGE, window.width - card.width - EDGE));
  return { left, top, room };
}
