/** 32-bit hashes, all signed integers. The constants are those of FNV-1a and MurmurHash3 (public domain). */
const FNV_PRIME = 0x01000193;
export const HASH_SEED = 0x811c9dc5 | 0;

/** Takes one more code unit into a running hash (FNV-1a). */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

/** Spreads a running hash over all 32 bits (the finaliser of MurmurHash3). */
export function finishHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The hash of a sequence of tokens from that of the sequence without its last one. */
export function joinHash(before: number, token: number): number {
  const mixed = Math.imul(((before << 13) | (before >>> 19)) ^ token, 0xcc9e2d51);
  return mixed ^ (mixed >>> 15);
}

/** The hash of a string as it is written. */
export function hashString(text: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < text.length; at++) hash = hashUnit(hash, text.charCodeAt(at));
  return finishHash(hash);
}
