import type { AstroIntegration } from 'astro';

/**
 * Astro integration: stands where Starlight would put its sitemap, which needs the address of the site
 * and warns on every build that knows none.
 */
export function noSitemap(): AstroIntegration {
  return { name: '@astrojs/sitemap', hooks: {} };
}
