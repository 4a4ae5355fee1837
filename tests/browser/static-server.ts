import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A running server, and the address under which it gives the folder, ending with a slash. */
export interface StaticServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder under a path, as the simplest server would: a folder by its `index.html`, anything
 * missing by the site's 404 page. It knows nothing of the site.
 *
 * @param prefix the path as a browser writes it, such as `/a/b%20c/`
 */
export async function serveFolder(folder: string, prefix: string): Promise<StaticServer> {
  const server = createServer(({ url = '/' }, response) => {
    answer(folder, prefix, new URL(url, 'http://host').pathname, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${prefix}`, close: () => closeServer(server) };
}

function answer(folder: string, prefix: string, path: string, response: ServerResponse): void {
  const file = path.startsWith(prefix) ? findFile(folder, path.slice(prefix.length)) : undefined;
  if (path.startsWith(prefix) && file === undefined && isFolder(folder, path.slice(prefix.length))) {
    response.writeHead(301, { Location: `${path}/` }).end();
    return;
  }
  const found = file ?? join(folder, '404.html');
  response.writeHead(file === undefined ? 404 : 200, {
    'Content-Type': types[extname(found)] ?? 'application/octet-stream',
  });
  createReadStream(found).pipe(response);
}

function findFile(folder: string, path: string): string | undefined {
  const name = decodeURIComponent(path);
  const file = join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function isFolder(folder: string, path: string): boolean {
  return existsSync(join(folder, decodeURIComponent(path), 'index.html'));
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}
