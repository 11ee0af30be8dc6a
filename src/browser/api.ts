/** The only door to the browser's extension interfaces. */

import type { Browser } from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';

/**
 * The polyfill is a CommonJS module: an `import` would be bundled as a copy of all of `browser`, each part of which the browser makes
 * when it is first touched, and a worker that starts would wait for parts that nobody uses.
 */
declare const require: (name: 'webextension-polyfill') => Browser;
export const browser: Browser = require('webextension-polyfill');
