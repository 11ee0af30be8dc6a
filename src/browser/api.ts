/** The only door to the browser's extension interfaces. */

export type { Runtime } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
