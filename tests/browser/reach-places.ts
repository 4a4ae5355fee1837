import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { dist } from './site.ts';
import { serveFolder } from './static-server.ts';

/** Where the built site lies: the address of its folder, ending with a slash. */
export interface Place {
  readonly address: string;
  /** The page of a folder, as it is named there. */
  readonly index: string;
  readonly close: () => Promise<void>;
}

/** A kind of place, by what it is called in the tests. */
export interface PlaceKind {
  readonly name: string;
  readonly open: () => Promise<Place>;
}

/** The root of a domain, and a path that a careless script would break. */
export const servers: readonly PlaceKind[] = ['/', '/a/b%20c/%ED%95%9C%EA%B8%80/'].map((path) => ({
  name: `at ${decodeURIComponent(path)}`,
  open: async () => ({ ...(await serveFolder(dist, path)), index: '' }),
}));

/** A folder of a disk, named as no address would be. */
export const disk: PlaceKind = {
  name: 'from a disk',
  open: () => {
    const above = mkdtempSync(join(tmpdir(), 'normalization-disk-'));
    const folder = join(above, '한글 & #1 100%');
    cpSync(dist, folder, { recursive: true });
    return Promise.resolve({
      address: pathToFileURL(`${folder}/`).href,
      index: 'index.html',
      close: () => {
        rmSync(above, { recursive: true });
        return Promise.resolve();
      },
    });
  },
};

/** The address of a built page there; pages are named as `builtPages` names them. */
export function addressIn(place: Place, page: string): string {
  return place.address + (page === '' || page.endsWith('/') ? page + place.index : page);
}

/**
 * Notes all that a reader would not want: errors, violations of the policy, files that do not come,
 * and requests that leave the site's folder. The list grows as the page goes on.
 */
export async function listenTo(page: Page, place: Place): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left stops its own requests.
    if (!reason.includes('ERR_ABORTED')) complaints.push(`${reason}: ${request.url()}`);
  });
  page.on('request', (request) => {
    const address = request.url();
    if (/^(data|blob):/.test(address) || address.startsWith(place.address)) return;
    complaints.push(`outside: ${address}`);
  });
  await page.exposeBinding('complain', (_, text: string) => complaints.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { complain } = window as unknown as { complain: (text: string) => void };
      complain(`policy: ${effectiveDirective} forbids ${blockedURI} ${sample}`);
    });
  });
  return complaints;
}
