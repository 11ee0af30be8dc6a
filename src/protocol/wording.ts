import type english from '../_locales/en/messages.json';

/** The keys of the interface's texts; `_locales/en` is the list. */
export type MessageKey = keyof typeof english;

/** Gives a text of the interface in the reader's language, `$1` to `$9` replaced by the values. */
export type Say = (key: MessageKey, ...values: string[]) => string;
