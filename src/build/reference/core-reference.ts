import type { VitePlugin } from '../vite-plugin.ts';
import type { CoreReference } from '../../site/reference/reference.ts';

const id = 'virtual:core-reference';

/**
 * Vite plugin: `virtual:core-reference` holds what the doc comments and types of the core say.
 * Read once a build, on demand, outside of what is bundled: TypeDoc brings a compiler.
 */
export function coreReference(): VitePlugin {
  let reading: Promise<CoreReference> | undefined;
  return {
    name: 'core-reference',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: async (source) => {
      if (source !== `\0${id}`) return undefined;
      reading ??= import('./read-reference.ts').then(({ readReference }) => readReference());
      return `export default ${JSON.stringify(await reading)}`;
    },
  };
}
