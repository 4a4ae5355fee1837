const hangulRange = 'U+1100-11FF, U+3130-318F, U+AC00-D7FF';

/**
 * Lets the links and the search of the 404 page lead into the site from any depth: a server gives that
 * page for every missing address, and no file knows under which path it lies.
 */
export async function leadHome(): Promise<void> {
  const beside = new URL('.', location.href);
  const home = location.protocol.startsWith('http') ? await findHome(beside.href) : beside;
  if (!home) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a')) {
    link.href = new URL(link.getAttribute('href') ?? '', home).href;
  }
  for (const form of document.querySelectorAll('form')) {
    form.addEventListener('submit', (event) => {
      // The site's policy lets no form send anything: the address asks.
      event.preventDefault();
      const address = new URL(form.getAttribute('action') ?? '', home);
      address.searchParams.set('search', form.querySelector('input')?.value ?? '');
      location.assign(address.href);
    });
  }
  await addHangul(home);
}

/** Draws the texts in the site's Hangul, which a device fetches only if it has none that the site names. */
async function addHangul(home: URL): Promise<void> {
  const { dataset } = document.documentElement;
  const { deviceFonts = '', ownFont = '' } = dataset;
  const source = `${deviceFonts}url("${new URL(ownFont, home).href}") format("woff2")`;
  const font = new FontFace('Hangul', source, { weight: '400 700', unicodeRange: hangulRange });
  document.fonts.add(await font.load());
  // Named only now, and first: Chromium keeps the boxes that it drew with the fonts before.
  dataset['hangul'] = '';
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
