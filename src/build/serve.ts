import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page is answered with. */
export interface Answer {
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Server {
  readonly port: number;
  /** The path of every request so far, with its method, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Serves pages on a free port of this machine only. A page that `answer` does not know is a 404. */
export async function serve(answer: (path: string) => Answer | null): Promise<Server> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const found = answer((request.url ?? '/').split('?')[0] ?? '/');
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...found?.headers });
    response.end(found?.body ?? 'not here');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
