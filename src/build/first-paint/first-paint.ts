import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SiteFiles } from '../offline/site-files.ts';
import { prepareFirstPaint } from './prepare-first-paint.ts';

/**
 * Astro integration: a page comes with all that its first paint needs, and what it does not need then
 * comes later. It goes before the policy, which names what stands inline.
 */
export function firstPaint(): AstroIntegration {
  return {
    name: 'first-paint',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        await prepareFirstPaint(new SiteFiles(fileURLToPath(dir)));
        logger.info(
          `pages are ready to be painted, in ${Math.round(performance.now() - started)} ms`,
        );
      },
    },
  };
}
