import { relativeAddress } from './relative-address.ts';

/** Makes the addresses in a stylesheet relative to the file that holds it. */
export function rewriteStyles(css: string, file: string, base: string): string {
  return css.replace(
    /url\(\s*(["']?)([^"')]+)\1\s*\)/g,
    (whole, quote: string, address: string) => {
      const relative = relativeAddress(address.trim(), file, base);
      return relative === undefined ? whole : `url(${quote}${relative}${quote})`;
    },
  );
}
