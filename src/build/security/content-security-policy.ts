import type { InlineHashes } from './inline-hashes.ts';

/**
 * The one Content Security Policy of the site: its own files, the inline scripts and styles that
 * the build wrote, and no other host.
 */
export function contentSecurityPolicy({ scripts, styles }: InlineHashes): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'self'"],
    // WebAssembly: the search compiles its index reader, on the page itself when it lies on a disk.
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...[...scripts].sort()],
    'style-src': ["'self'", ...[...styles].sort()],
    // Equations, code and drawings carry thousands of `style` attributes, too many for hashes.
    'style-src-attr': ["'unsafe-inline'"],
    // The reader's own picture and downloads are blobs, small icons data.
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** Puts the policy into a page, before everything that it is to rule. */
export function withPolicy(html: string, policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const charset = /<meta charset[^>]*>/i;
  if (!charset.test(html)) throw new Error(`a page must name its charset: ${html.slice(0, 200)}`);
  return html.replace(charset, (tag) => tag + meta);
}
