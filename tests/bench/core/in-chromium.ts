import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { browserArguments } from '../../../src/tooling/browser-arguments.ts';
import { findBrowser } from '../../../src/tooling/find-browser.ts';
import { freePort } from '../../../src/tooling/free-port.ts';
import { thisMachine } from '../../../src/tooling/this-machine.ts';
import type { Settings, Timing } from './suite.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const packages = join(root, 'node_modules');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};

/**
 * Builds the suite for a browser and runs it there.
 *
 * @param report receives the timings
 * @returns the browser's name and version
 */
export async function runInChromium(
  settings: Settings,
  report: (timing: Timing) => void,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'core-bench-'));
  await buildSuite(folder);
  const { address, stop } = await serve({
    '/tfjs/': join(packages, '@tensorflow/tfjs-backend-wasm/dist'),
    '/onnx/': join(packages, 'onnxruntime-web/dist'),
    '/': folder,
  });
  const browser = await chromium.launch({
    executablePath: findBrowser(thisMachine),
    args: [...browserArguments],
  });
  try {
    const page = await browser.newPage();
    page.on('console', (message) => {
      if (message.text().startsWith('left out')) console.log(message.text());
    });
    await page.exposeFunction('reportTiming', report);
    await page.goto(`${address}/empty.html`);
    await page.addScriptTag({ url: '/suite.js', type: 'module' });
    await page.waitForFunction(() => 'runCoreSuite' in window);
    const folders = { tfjsFolder: `${address}/tfjs/`, onnxFolder: `${address}/onnx/` };
    await page.evaluate((given) => window.runCoreSuite(given, () => undefined), {
      ...settings,
      ...folders,
    });
    return `Chromium ${browser.version()}`;
  } finally {
    await browser.close();
    stop();
    rmSync(folder, { recursive: true });
  }
}

async function buildSuite(folder: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: [{ find: /^onnxruntime-web$/, replacement: 'onnxruntime-web/wasm' }] },
    build: {
      outDir: folder,
      copyPublicDir: false,
      target: 'esnext',
      lib: { entry: join(root, 'tests/bench/core/page.ts'), formats: ['es'], fileName: 'suite' },
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
