import type { ToBackground } from '../protocol/messages.ts';

/**
 * What scripts in pages need of the extension's interfaces, without the polyfill: it would be a sixth of what every page
 * has to load. Promises for messages out, an answer at once for messages in: all that the manifest admits can do that.
 */
interface Api {
  readonly runtime?: {
    /** Missing after an update of the extension: the script is an orphan then. */
    readonly id?: string;
    sendMessage(message: ToBackground): Promise<unknown>;
    readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
  };
  readonly extension: { readonly inIncognitoContext: boolean };
}
type Listener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => void;

const own = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
const api = own.browser ?? own.chrome;

/** Whether the extension that this script came from is still there. */
export function isAlive(): boolean {
  return api.runtime?.id !== undefined;
}

export function isPrivateWindow(): boolean {
  return api.extension.inIncognitoContext;
}

/** Sends a message to the background, and once more when it was stopped before it answered; undefined where nobody answers. */
export async function tellBackground(message: ToBackground): Promise<unknown> {
  const tell = () => api.runtime?.sendMessage(message).catch(() => undefined);
  const answer = await tell();
  return answer === undefined ? tell() : answer;
}

/** Hears messages to this page; a message is answered with what `hear` gives, unless that is undefined. Gives what ends the hearing. */
export function onMessage(hear: (message: unknown) => unknown): () => void {
  const listener: Listener = (message, _, answer) => {
    const heard = hear(message);
    if (heard !== undefined) answer(heard);
  };
  api.runtime?.onMessage.addListener(listener);
  return () => api.runtime?.onMessage?.removeListener(listener);
}
