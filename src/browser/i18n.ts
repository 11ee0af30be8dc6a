import type { Say } from '../protocol/wording.ts';
import { browser } from './api.ts';

/** The interface's texts in the reader's language. */
export const say: Say = (key, ...values) => browser.i18n.getMessage(key, values);

/** The language of the interface, as a BCP 47 tag. */
export const interfaceLanguage = (): string => browser.i18n.getUILanguage();
