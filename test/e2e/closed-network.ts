import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from '../../src/build/serve.ts';

export interface ClosedNetwork {
  readonly port: number;
  /** Every request that anything in the browser made, with its whole address; of encrypted ones the host. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * All of the network that a browser has: a proxy that answers for one host, writes down every request, and lets none out.
 * @param answer the page at a path of the host
 */
export async function closedNetwork(host: string, answer: (path: string) => Answer | null): Promise<ClosedNetwork> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : null;
    const found = url?.hostname === host ? answer(url.pathname) : null;
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...found?.headers });
    response.end(found?.body ?? 'not here');
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 closed\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
