import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { VitePlugin } from '../vite-plugin.ts';
import { relocate } from './relocate.ts';

/**
 * Astro integration: the built site runs from any path of any server, and from a disk. It goes
 * after whatever writes addresses from the root; those that come after it write relative ones.
 *
 * @throws when the base is the root: a path of ours could not be told from any other string
 */
export function relocatable(): AstroIntegration {
  let base = '/';
  return {
    name: 'relocatable',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [classicChunks()] } });
      },
      'astro:config:done': ({ config }) => {
        if (config.base === '/')
          throw new Error(`base must not be the root: base = ${config.base}`);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        await relocate(fileURLToPath(dir), base);
        logger.info(`every address is relative, in ${Math.round(performance.now() - started)} ms`);
      },
    },
  };
}

/** Vite, told that its chunks will be rewritten. */
function classicChunks(): VitePlugin {
  const version = sourcesHash(new URL('.', import.meta.url));
  return {
    name: 'classic-chunks',
    // They cannot be preloaded as modules. Astro sets this again for the client, so that the
    // configuration alone does not hold.
    configEnvironment: (name) =>
      name === 'client' ? { build: { modulePreload: false } } : undefined,
    // A browser may keep a file for ever under its name: a new way of writing it needs a new one.
    augmentChunkHash: () => version,
  };
}

function sourcesHash(folder: URL): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.ts')) hash.update(readFileSync(new URL(name, folder)));
  }
  return hash.digest('hex');
}
