import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { languages } from '../../i18n/languages.ts';
import { publicSite } from '../../previews/public-address.ts';

/** Astro integrations: the map of the site for search engines, when the build knows its address. */
export function publicFiles(): AstroIntegration[] {
  const site = publicSite();
  if (site === undefined) return [noSitemap()];
  return [
    sitemap({
      filter: (page) => !/\/(?:embed|404)(?:\/|$)/.test(page),
      i18n: {
        defaultLocale: languages[0],
        locales: Object.fromEntries(languages.map((language) => [language, language])),
      },
    }),
    writeAddresses(site),
  ];
}

/** Starlight adds the sitemap by itself, which warns on every build without an address. */
function noSitemap(): AstroIntegration {
  return { name: '@astrojs/sitemap', hooks: {} };
}

/** The sitemap reckons with the base of the build, which need not be the path of the address. */
function writeAddresses(site: string): AstroIntegration {
  let built = '';
  return {
    name: 'public-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        built = new URL(config.base, config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of readdirSync(folder).filter((name) => /^sitemap.*\.xml$/.test(name))) {
          const text = readFileSync(folder + file, 'utf8');
          writeFileSync(folder + file, text.replaceAll(built, site));
        }
        const robots = `User-agent: *\nAllow: /\nSitemap: ${site}sitemap-index.xml\n`;
        writeFileSync(`${folder}robots.txt`, robots);
      },
    },
  };
}
