/** Whether one of the extension's own pages stands, with its texts in it. Evaluated in the page. */
export function stands(): boolean {
  const texts = [...document.querySelectorAll('[data-say]')];
  const isThere = document.readyState === 'complete' && location.protocol.endsWith('-extension:');
  return isThere && texts.every(({ textContent }) => textContent !== '');
}
