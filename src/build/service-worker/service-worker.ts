import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildRuntime } from '../offline/build-runtime.ts';
import { SiteFiles } from '../offline/site-files.ts';
import { keepableFiles } from './keepable-files.ts';

/**
 * Astro integration: writes `sw.js`, the worker that knows every file of this version to the letter.
 * It goes last. `SERVICE_WORKER=retire` at build writes the worker that ends all others instead.
 */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const files = new SiteFiles(fileURLToPath(dir));
        writeWorker(files, process.env['SERVICE_WORKER'] === 'retire');
        logger.info('the site may be kept on a device');
      },
    },
  };
}

/** Writes the worker of a built site. */
export function writeWorker(files: SiteFiles, retires: boolean): void {
  const source = retires ? 'worker/retire.ts' : 'worker/worker.ts';
  const values = { MANIFEST: keepableFiles(files) };
  files.write('sw.js', buildRuntime(new URL(source, import.meta.url), values));
}
