import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from '@playwright/test';
import { nginxConfiguration } from '../../src/build/hosting/nginx-configuration.ts';
import { readPolicy } from '../../src/build/security/read-policy.ts';
import { freePort } from '../../src/tooling/free-port.ts';
import { listenTo } from './reach-places.ts';
import { wakeFirst } from './reach-figures.ts';
import { dist } from './site.ts';

test.use({ locale: 'fr-FR' });

const nginx = '/usr/sbin/nginx';
const has = (command: string, option: string): boolean =>
  spawnSync(command, [option]).error === undefined;

/** Waits until a server that was started answers. */
async function answers(address: string): Promise<void> {
  const status = () =>
    fetch(address).then(
      (answer) => answer.status,
      () => 0,
    );
  await expect.poll(status).toBe(200);
}

test.describe('nginx, as we configure it', () => {
  test.skip(!has(nginx, '-v'), 'nginx is not installed');
  let folder: string;
  let server: ChildProcess;
  let address: string;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'normalization-nginx-'));
    symlinkSync(dist, join(folder, 'docs'));
    const port = await freePort();
    const policy = readPolicy(readFileSync(join(dist, 'index.html'), 'utf8'));
    const site = nginxConfiguration({
      root: folder,
      port,
      path: '/docs/',
      policy,
      frames: "'self'",
    });
    writeFileSync(join(folder, 'site.conf'), site);
    // As root, its workers would be another user, who may not read a temporary folder.
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${user} daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
      http { include /etc/nginx/mime.types; access_log off; include ${folder}/site.conf; }`,
    );
    server = spawn(nginx, ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
    address = `http://127.0.0.1:${port}/docs/`;
    await answers(address);
  });

  test.afterAll(async () => {
    server.kill('SIGQUIT');
    await once(server, 'exit');
    rmSync(folder, { recursive: true });
  });

  test("sends the page's own policy, compresses, and keeps hashed files for ever", async () => {
    const { headers } = await fetch(`${address}ko/`);
    const policy = readPolicy(readFileSync(join(dist, 'ko/index.html'), 'utf8'));
    expect(headers.get('content-security-policy')).toBe(`${policy}; frame-ancestors 'self'`);
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    const page = readFileSync(join(dist, 'ko/index.html'), 'utf8');
    const script = /_astro\/loader\.[^" ]+/.exec(page)?.[0] ?? '';
    const file = await fetch(address + script);
    expect(file.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${address}manifest.webmanifest`)).headers.get('content-type')).toContain(
      'application/manifest+json',
    );
    expect((await fetch(`${address}no/such/page`)).status).toBe(404);
  });

  test('serves a page whose figure lives under the policy as header and meta tag', async ({
    page,
  }) => {
    const complaints = await listenTo(page, { address, index: '', close: () => Promise.resolve() });
    await page.goto(`${address}ko/batch-normalization-limits/`);
    expect([...(await wakeFirst(page)), ...complaints]).toEqual([]);
  });
});

test.describe('any server of folders', () => {
  test.skip(!has('python3', '--version'), 'Python is not installed');

  test('python3 -m http.server serves a page whose figure lives', async ({ page }) => {
    const port = await freePort();
    const server = spawn('python3', ['-m', 'http.server', String(port), '--directory', dist], {
      stdio: 'ignore',
    });
    try {
      const address = `http://127.0.0.1:${port}/`;
      await answers(address);
      const place = { address, index: '', close: () => Promise.resolve() };
      const complaints = await listenTo(page, place);
      await page.goto(`${address}ko/batch-normalization-limits`);
      expect([...(await wakeFirst(page)), ...complaints]).toEqual([]);
    } finally {
      server.kill();
    }
  });
});

test('the policy forbids what it does not know', async ({ page, baseURL }) => {
  await page.goto(`${baseURL ?? ''}ko/`);
  const blocked = await page.evaluate(
    () =>
      new Promise((tell) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          tell(effectiveDirective);
        });
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken over"';
        document.body.append(script);
      }),
  );
  expect(blocked).toBe('script-src-elem');
  await expect(page).not.toHaveTitle('taken over');
});
