import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkBuilt } from './check-built.ts';
import { checkSources } from './check-sources.ts';
import { failOn } from './fail-on.ts';
import { findingLines } from './finding.ts';
import type { PagesKnown } from './read-pages.ts';
import { tellInDevelopment } from './tell-in-development.ts';

/**
 * Astro integration: a page without translation or section, a figure or a source that does not exist,
 * a published address that vanished, a link or an id that leads nowhere fail the build. All of them
 * are told, each in one line. Under `npm run dev` they are told in the terminal and over the page.
 */
export function contentChecks(): AstroIntegration {
  let root = '';
  let base = '';
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:server:setup': ({ server, logger }) => {
        const known: PagesKnown = new Map();
        tellInDevelopment(server, logger, () => findingLines(checkSources(root, base, known)));
      },
      // Before anything is drawn: a page stops at its first unknown figure, and in the middle of code.
      'astro:build:start': ({ logger }) => failOn(checkSources(root, base), logger),
      'astro:build:done': ({ dir, logger }) =>
        failOn(checkBuilt(root, fileURLToPath(dir), base), logger),
    },
  };
}
