import type { Manifest } from '../manifest.ts';
import { digest } from './digest.ts';
import { cachePrefix, home } from './scope.ts';

declare const MANIFEST: Manifest;

/** The version that this worker was built with. */
export const manifest = MANIFEST;

const cacheName = cachePrefix + manifest.version;

/** An entry that says: the reader asked for all of the site. */
const wholeMark = `${home}?whole`;

/** How many files are fetched at once. */
const atOnce = 6;

/** The file of this version that an address leads to, if there is one. */
export function fileOf(address: string): string | undefined {
  if (!address.startsWith(home)) return undefined;
  const path = decodeURI(address.slice(home.length).replace(/[?#].*$/s, ''));
  const names = [path, `${path}index.html`, `${path}/index.html`];
  return names.find((name) => Object.hasOwn(manifest.files, name));
}

/** What is kept of a file. */
export async function keptFile(file: string): Promise<Response | undefined> {
  const cache = await caches.open(cacheName);
  return cache.match(addressOf(file));
}

/** Whether all of the site is kept. */
export async function isWhole(): Promise<boolean> {
  const cache = await caches.open(cacheName);
  return (await cache.match(wholeMark)) !== undefined;
}

/**
 * Keeps a file of this version, and nothing else under its name: not the page of a hotel's network,
 * nor a file of the next version, which may be half there.
 *
 * @param found where it may be had without the network
 * @throws when the server has another
 */
export async function keep(file: string, found: readonly Response[] = []): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const response of found) if (await put(cache, file, response)) return;
  // A page by its folder: many servers lead `…/index.html` there anyway.
  const address = addressOf(file).replace(/index\.html$/, '');
  const response = await fetch(address, { cache: 'no-cache' });
  if (!(await put(cache, file, response))) throw new Error(`${file} is of another version`);
}

async function put(cache: Cache, file: string, response: Response): Promise<boolean> {
  const content = await response.arrayBuffer();
  if (!response.ok || (await digest(content)) !== manifest.files[file]) return false;
  // Made anew: a page may not be answered with a response that was redirected.
  const type = response.headers.get('Content-Type') ?? '';
  await cache.put(addressOf(file), new Response(content, { headers: { 'Content-Type': type } }));
  return true;
}

/** Keeps all of the site; what is kept already is not asked for again. */
export async function keepWhole(tell: (share: number) => void): Promise<void> {
  const cache = await caches.open(cacheName);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const all = Object.keys(manifest.files);
  await inTurn(all, async (file, index) => {
    if (!kept.has(addressOf(file))) await keep(file);
    tell((index + 1) / all.length);
  });
  await cache.put(wholeMark, new Response(''));
}

/**
 * Takes over what the reader kept of earlier versions: the same pages, as they are now. All of it or
 * nothing: when a file does not come, the earlier version stays.
 */
export async function takeOver(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix));
  const earlier = await Promise.all(
    names.filter((name) => name !== cacheName).map((name) => caches.open(name)),
  );
  const addresses = (await Promise.all(earlier.map((cache) => cache.keys())))
    .flat()
    .map(({ url }) => url);
  if (addresses.length === 0) return;
  const whole = addresses.includes(wholeMark);
  const wanted = whole ? Object.keys(manifest.files) : successors(addresses);
  try {
    await inTurn(wanted, async (file) => {
      const found = await Promise.all(earlier.map((cache) => cache.match(addressOf(file))));
      await keep(
        file,
        found.filter((response) => response !== undefined),
      );
    });
    if (whole) await (await caches.open(cacheName)).put(wholeMark, new Response(''));
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

/** Forgets all other versions. */
export async function forgetOthers(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix));
  await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
}

/** The files of this version that are called like those, whatever hash stands in their names. */
function successors(addresses: readonly string[]): string[] {
  const bare = (name: string): string => name.replace(/\.[\w-]{8}(?=\.\w+$)/, '');
  const kept = new Set(addresses.map((address) => bare(decodeURI(address.slice(home.length)))));
  return Object.keys(manifest.files).filter((file) => kept.has(bare(file)));
}

function addressOf(file: string): string {
  return new URL(encodeURI(file), home).href;
}

async function inTurn<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const queue = items.entries();
  const drain = async (): Promise<void> => {
    for (const [index, item] of queue) await work(item, index);
  };
  await Promise.all(Array.from({ length: atOnce }, drain));
}
