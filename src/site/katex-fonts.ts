import type { VitePlugin } from './vite-plugin.ts';

const olderFormats = /,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\("(?:woff|truetype)"\)/g;

/** Vite plugin: ships KaTeX's fonts as woff2 only, which every browser of this decade reads. */
export function katexFonts(): VitePlugin {
  return {
    name: 'katex-fonts',
    enforce: 'pre',
    transform: {
      filter: { id: /katex\.min\.css$/ },
      handler: (code) => {
        const slim = code.replace(olderFormats, '');
        if (slim === code) throw new Error("KaTeX's stylesheet names its fonts in a new way");
        return slim;
      },
    },
  };
}
