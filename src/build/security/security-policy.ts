import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SiteFiles } from '../offline/site-files.ts';
import { contentSecurityPolicy, withPolicy } from './content-security-policy.ts';
import { inlineHashes } from './inline-hashes.ts';

/**
 * Astro integration: every page carries the site's Content Security Policy. It goes after whatever
 * writes into a page, because the policy names the pages' inline scripts to the letter.
 */
export function securityPolicy(): AstroIntegration {
  return {
    name: 'security-policy',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const files = new SiteFiles(fileURLToPath(dir));
        const pages = new Map(files.list('.html').map((file) => [file, files.read(file)]));
        const hashes = inlineHashes(pages.values());
        const policy = contentSecurityPolicy(hashes);
        for (const [file, html] of pages) files.write(file, withPolicy(html, policy));
        const { scripts, styles } = hashes;
        logger.info(`one policy, with ${scripts.size} inline scripts and ${styles.size} styles`);
      },
    },
  };
}
