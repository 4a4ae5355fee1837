/**
 * An address under the base, as seen from a file of the site.
 *
 * @param address as a page writes it, such as `/normalization/ko/compare/?a=1#b`
 * @param file the file that holds it, relative to the site's folder: `ko/index.html`
 * @param base the path under which the site was built; begins and ends with a slash
 * @returns the relative address, or nothing when this one does not lie under the base
 * @example relativeAddress('/base/en/x/', 'ko/x/index.html', '/base/') // '../../en/x/'
 */
export function relativeAddress(address: string, file: string, base: string): string | undefined {
  const path = pathUnder(address, base);
  if (path === undefined) return undefined;
  const end = /[?#]|$/.exec(path)?.index ?? path.length;
  const from = file.split('/').slice(0, -1);
  const to = path.slice(0, end).split('/');
  let common = 0;
  while (common < Math.min(from.length, to.length - 1) && from[common] === to[common]) common++;
  const relative = '../'.repeat(from.length - common) + to.slice(common).join('/');
  return (relative || './') + path.slice(end);
}

/** The part of an address after the base; a base without its last slash is the base. */
function pathUnder(address: string, base: string): string | undefined {
  if (address.startsWith(base)) return address.slice(base.length);
  const bare = base.slice(0, -1);
  return address === bare || address.startsWith(`${bare}?`) || address.startsWith(`${bare}#`)
    ? address.slice(bare.length)
    : undefined;
}
