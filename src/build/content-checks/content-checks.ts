import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkBuilt } from './check-built.ts';
import { checkSources } from './check-sources.ts';
import { findingLines, type Finding } from './finding.ts';
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

/** @throws an error without a stack, which would hide the findings, when there are any */
function failOn(findings: readonly Finding[], logger: AstroIntegrationLogger): void {
  const lines = findingLines(findings);
  if (lines.length === 0) return;
  for (const line of lines) logger.error(line);
  const error = new Error(`The build stops: ${lines.length} faults in the content, told above.`);
  error.stack = '';
  throw error;
}
