import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { base, builtPages, dist } from './site.ts';

const host = 'http://site.test';

/** The addresses in a page, as written: of links, scripts, styles, images and redirects. */
function addresses(document: Document): string[] {
  const attributes = [...document.querySelectorAll('[href], [src], [poster]')].flatMap((element) =>
    ['href', 'src', 'poster'].map((name) => element.getAttribute(name)),
  );
  const sets = [...document.querySelectorAll('[srcset]')].flatMap((element) =>
    (element.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(/\s+/)[0]),
  );
  const redirects = [...document.querySelectorAll('meta[http-equiv=refresh]')].map(
    (element) => /url=(.*)$/i.exec(element.getAttribute('content') ?? '')?.[1],
  );
  return [...attributes, ...sets, ...redirects].filter((address) => typeof address === 'string');
}

/** The file of `dist` that a path of the site leads to, if there is one. */
function fileFor(pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(pathname.slice(base.length));
  const file = join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

const documents = new Map<string, Document>();

function documentOf(file: string): Document {
  const known = documents.get(file);
  if (known) return known;
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  documents.set(file, document);
  return document;
}

/** Why an address on a page leads nowhere, or nothing when it leads somewhere or elsewhere. */
function fault(address: string, page: string): string | undefined {
  const url = new URL(address, `${host}${base}${page}`);
  if (url.origin !== host) return undefined;
  const file = fileFor(url.pathname);
  if (file === undefined) return `${address}: no such file`;
  const id = decodeURIComponent(url.hash.slice(1));
  if (id === '' || !file.endsWith('.html')) return undefined;
  return documentOf(file).getElementById(id) ? undefined : `${address}: no such id`;
}

for (const page of builtPages()) {
  test(`every address on /${page} leads to a file and an id that exist`, () => {
    const document = documentOf(fileFor(base + page) ?? '');
    const faults = addresses(document).map((address) => fault(address, page));
    expect(faults.filter((text) => text !== undefined)).toEqual([]);
  });

  test(`every id on /${page} stands there once`, () => {
    const document = documentOf(fileFor(base + page) ?? '');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
}
