import type { Refusal } from '../protocol/messages.ts';

/** Why a page of this address (empty where we may not know it) gave this error. */
export function refusalFor(url: string, error: string): Refusal {
  if (/\.pdf(?:$|[?#])/i.test(url) || /pdf\.js/.test(error)) return 'document';
  if (/^https?:\/\/(?:addons\.mozilla\.org|chromewebstore\.google\.com|chrome\.google\.com\/webstore)/.test(url))
    return 'browser-page';
  if (url !== '' && !/^(?:https?|file):/i.test(url)) return 'browser-page';
  return /chrome:\/\/|extensions gallery|about:|-extension:\/\//.test(error) ? 'browser-page' : 'no-access';
}
