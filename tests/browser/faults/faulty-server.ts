import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileType } from '../file-types.ts';
import { dist } from '../site.ts';

/**
 * What becomes of a file: it waits until the server heals; it breaks off in the middle; it comes
 * with nothing in it; it is not there.
 */
export type Fault = 'held' | 'cut' | 'empty' | 'missing';

/** A server of the built site that answers as badly as it is told to. */
export interface FaultyServer {
  /** The address of the site's folder, ending with a slash. */
  readonly address: string;
  /** From now on, files with such names have a fault. */
  readonly break: (name: RegExp, fault: Fault) => void;
  /** All files come again, also those that are waited for. */
  readonly heal: () => void;
  /** Tells whether an address was ever answered with less than its file. */
  readonly hasSpoiled: (address: string) => boolean;
  readonly close: () => void;
}

/** Serves the built site, for browsers that cannot hold back requests by themselves. */
export async function serveFaulty(): Promise<FaultyServer> {
  let faults: readonly { readonly name: RegExp; readonly fault: Fault }[] = [];
  let waiting: (() => void)[] = [];
  const spoiled = new Set<string>();
  const server = createServer(({ url = '/' }, response) => {
    const path = pathOf(url);
    // The service worker would fetch the whole site for every test.
    const worker = path === '/sw.js' ? 'missing' : undefined;
    const fault = worker ?? faults.find(({ name }) => name.test(path))?.fault;
    const answer = (): void => {
      giveFile(path, response, fault);
    };
    if (fault === 'held') waiting.push(answer);
    else answer();
    if (fault !== undefined && fault !== 'held') spoiled.add(path);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    break: (name, fault) => {
      faults = [...faults, { name, fault }];
    },
    heal: () => {
      faults = [];
      for (const answer of waiting) answer();
      waiting = [];
    },
    hasSpoiled: (address) => spoiled.has(pathOf(address)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function pathOf(address: string): string {
  return decodeURIComponent(new URL(address, 'http://host').pathname);
}

function giveFile(path: string, response: ServerResponse, fault: Fault | undefined): void {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const body = fault === 'missing' ? undefined : readFile(name);
  if (body === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end();
    return;
  }
  const sent = fault === 'empty' ? Buffer.alloc(0) : body;
  response.writeHead(200, {
    'Content-Type': fileType(name),
    'Content-Length': sent.length,
    // As our recipes say, for the fonts of figures in sandboxed frames.
    'Access-Control-Allow-Origin': '*',
    // Hashed files may be kept: what a browser then keeps of a broken answer is what we ask.
    'Cache-Control': name.includes('/_astro/') ? 'max-age=600' : 'no-cache',
  });
  if (fault === 'cut') {
    response.write(sent.subarray(0, sent.length / 2), () => response.destroy());
  } else response.end(sent);
}

function readFile(name: string): Buffer | undefined {
  try {
    return readFileSync(join(dist, name));
  } catch {
    return undefined;
  }
}
