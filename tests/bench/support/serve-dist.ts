import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { freePort } from '../../../src/tooling/free-port.ts';
import { base, dist } from '../../browser/site.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const compressed = /^(text|application\/json|image\/svg)/;

/**
 * Serves the built site as static hosts do, gzipped: `astro preview` sends everything as it is,
 * and Lighthouse reckons with the bytes that travel.
 *
 * @returns the address of the site, and what stops serving it
 */
export async function serveDist(): Promise<{ address: string; stop: () => void }> {
  const port = await freePort();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site.test').pathname);
    const file = join(dist, path.startsWith(base) ? path.slice(base.length) : 'none');
    const found = path.endsWith('/') ? join(file, 'index.html') : file;
    if (!existsSync(found) || !statSync(found).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(found)] ?? 'application/octet-stream';
    const body = readFileSync(found);
    const headers = { 'content-type': type, 'cache-control': 'max-age=31536000' };
    if (compressed.test(type)) {
      response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(body));
    } else {
      response.writeHead(200, headers).end(body);
    }
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${port}${base}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
