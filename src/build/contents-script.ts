import { fileURLToPath } from 'node:url';
import type { VitePlugin } from './vite-plugin.ts';

const ours = fileURLToPath(new URL('../site/client/contents-list.ts', import.meta.url));

/** Vite plugin: Starlight's contents of a page are kept up by our script, which costs a page less. */
export function contentsScript(): VitePlugin {
  return {
    name: 'contents-script',
    enforce: 'pre',
    transform: {
      filter: { id: /starlight-toc\.js$/ },
      handler: () => `export { StarlightTOC } from ${JSON.stringify(ours)};`,
    },
  };
}
