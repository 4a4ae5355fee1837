/**
 * Lets the links of the 404 page lead into the site from any depth: a server gives that page for
 * every missing address, and no file knows under which path it lies.
 */
export async function leadHome(): Promise<void> {
  if (!location.protocol.startsWith('http')) return;
  const home = await findHome(location.href);
  if (!home) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    link.href = new URL(`${link.hreflang}/`, home).href;
  }
}

/** The nearest folder above an address that holds the site, if any. */
async function findHome(address: string): Promise<URL | undefined> {
  let folder = new URL('.', address);
  for (;;) {
    if (await isHome(folder)) return folder;
    if (folder.pathname === '/') return undefined;
    folder = new URL('..', folder);
  }
}

/** Every build carries `public/site.json`, which tells that the site lies here. */
async function isHome(folder: URL): Promise<boolean> {
  try {
    const response = await fetch(new URL('site.json', folder));
    if (!response.ok) return false;
    const site: unknown = await response.json();
    return site instanceof Object && 'name' in site && site.name === 'normalization';
  } catch {
    // A server that answers everything with a page, or none at all.
    return false;
  }
}
