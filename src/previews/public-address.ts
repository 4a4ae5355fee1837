/**
 * Where the site is to be found, when the build is told by `SITE_URL`: the address of its first page,
 * with whatever path it stands under. Ends with a slash.
 */
export function publicSite(): string | undefined {
  const site = process.env['SITE_URL'];
  if (!site) return undefined;
  return new URL(site.endsWith('/') ? site : `${site}/`).href;
}

/**
 * The absolute address of a path of the built site, when the build knows it.
 *
 * @param path as in links: it starts with the base under which the site is built
 */
export function publicAddress(path: string): string | undefined {
  const site = publicSite();
  if (site === undefined) return undefined;
  const base = import.meta.env.BASE_URL;
  return new URL(path.startsWith(base) ? path.slice(base.length) : path, site).href;
}
