import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileType } from './file-types.ts';

/** A running server, and the address under which it gives the folder, ending with a slash. */
export interface StaticServer {
  readonly address: string;
  readonly close: () => Promise<void>;
  /** Answers nobody, as a server that is out of reach, until it is reachable again. */
  readonly setReachable: (reachable: boolean) => void;
}

/**
 * Serves a folder under a path, as the simplest server would: a folder by its `index.html`, anything
 * missing by the site's 404 page. It knows nothing of the site.
 *
 * @param prefix the path as a browser writes it, such as `/a/b%20c/`
 * @param redirects whether the name of a folder without its last slash leads to the one with it;
 *   some servers give the page right there
 */
export async function serveFolder(
  folder: string,
  prefix: string,
  redirects = true,
): Promise<StaticServer> {
  let isReachable = true;
  const server = createServer(({ url = '/', socket }, response) => {
    if (!isReachable) {
      socket.destroy();
      return;
    }
    const { pathname, search } = new URL(url, 'http://host');
    const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : undefined;
    if (path === undefined || !isFolder(folder, path)) giveFile(folder, path, response);
    else if (redirects) response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    else giveFile(folder, `${path}/`, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${prefix}`,
    close: () => closeServer(server),
    setReachable: (reachable) => {
      isReachable = reachable;
    },
  };
}

function giveFile(folder: string, path: string | undefined, response: ServerResponse): void {
  const file = path === undefined ? undefined : findFile(folder, path);
  const found = file ?? join(folder, '404.html');
  response.writeHead(file === undefined ? 404 : 200, {
    'Content-Type': fileType(found),
    ...(found.includes('_astro') ? { 'Cache-Control': 'max-age=600' } : {}),
  });
  createReadStream(found).pipe(response);
}

function findFile(folder: string, path: string): string | undefined {
  const name = decodeURIComponent(path);
  const file = join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function isFolder(folder: string, path: string): boolean {
  if (path === '' || path.endsWith('/')) return false;
  return existsSync(join(folder, decodeURIComponent(path), 'index.html'));
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}
