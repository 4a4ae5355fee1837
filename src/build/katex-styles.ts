import type { VitePlugin } from './vite-plugin.ts';

const olderFormats = /,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\("(?:woff|truetype)"\)/g;

/**
 * Vite plugin: ships KaTeX's fonts as woff2 only, which every browser of this decade reads, and
 * puts its rules above Starlight's and below ours, in whatever order the files arrive.
 */
export function katexStyles(): VitePlugin {
  return {
    name: 'katex-styles',
    enforce: 'pre',
    transform: {
      filter: { id: /katex\.min\.css$/ },
      handler: (code) => {
        const slim = code.replace(olderFormats, '');
        if (slim === code) throw new Error("KaTeX's stylesheet names its fonts in a new way");
        return `@layer starlight, katex; @layer katex { ${slim} }`;
      },
    },
  };
}
