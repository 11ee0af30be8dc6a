/** Everywhere where this runs, and in no list of what belongs to the language. */
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export const fromUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes);
export const toUtf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);
