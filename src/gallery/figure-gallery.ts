import type { AstroIntegration } from 'astro';

/**
 * Astro integration: in `npm run dev`, `en/gallery/` shows every figure at its default, and
 * `en/gallery/<figure>/` one of them in all states at its edges, for whoever changes the kit. The built
 * site has neither. (An address without a language is answered with 404, even where it has a page.)
 */
export function figureGallery(): AstroIntegration {
  return {
    name: 'figure-gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/en/gallery/[...figure]',
          entrypoint: new URL('./Gallery.astro', import.meta.url),
        });
      },
    },
  };
}
