import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { browserArguments } from '../../../src/tooling/browser-arguments.ts';
import { findBrowser } from '../../../src/tooling/find-browser.ts';
import { freePort } from '../../../src/tooling/free-port.ts';
import { thisMachine } from '../../../src/tooling/this-machine.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** A module for an empty page. */
export interface BenchPage {
  /** Its file, from the root of the project. */
  readonly entry: string;
  /** Folders of packages to be served, by their addresses: `/tfjs/`. */
  readonly packages: Readonly<Record<string, string>>;
  readonly alias?: readonly { readonly find: RegExp; readonly replacement: string }[];
}

/**
 * Builds a module, loads it in an empty page and uses it. What the page says begins with `left out` is
 * printed.
 *
 * @param use receives the page and the address of the served folders
 * @returns the browser's name and version
 */
export async function inChromium(
  { entry, packages, alias = [] }: BenchPage,
  use: (page: Page, address: string) => Promise<void>,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  await buildModule(entry, alias, folder);
  const served = Object.entries(packages).map(([address, path]) => {
    return [address, join(root, 'node_modules', path)] as const;
  });
  const { address, stop } = await serve(Object.fromEntries([...served, ['/', folder]]));
  const browser = await chromium.launch({
    executablePath: findBrowser(thisMachine),
    args: [...browserArguments],
  });
  try {
    const page = await browser.newPage();
    page.on('console', (message) => {
      if (message.text().startsWith('left out')) console.log(message.text());
    });
    await page.goto(`${address}/empty.html`);
    await page.addScriptTag({ url: '/suite.js', type: 'module' });
    await use(page, address);
    return `Chromium ${browser.version()}`;
  } finally {
    await browser.close();
    stop();
    rmSync(folder, { recursive: true });
  }
}

async function buildModule(
  entry: string,
  alias: NonNullable<BenchPage['alias']>,
  folder: string,
): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: [...alias] },
    build: {
      outDir: folder,
      copyPublicDir: false,
      target: 'esnext',
      lib: { entry: join(root, entry), formats: ['es'], fileName: 'suite' },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
}

/** Serves folders under addresses, and an empty page. */
async function serve(folders: Readonly<Record<string, string>>) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://bench.test').pathname;
    if (path === '/empty.html') {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>bench</title>');
      return;
    }
    const [prefix = '/', folder = ''] =
      Object.entries(folders).find(([name]) => path.startsWith(name)) ?? [];
    const file = join(folder, path.slice(prefix.length));
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
    });
    createReadStream(file).pipe(response);
  });
  const port = await freePort();
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
