import type { AstroIntegration } from 'astro';

/**
 * Astro integration: in `npm run dev`, `gallery/` shows every figure at once, and `gallery/<figure>/`
 * one of them in all states at its edges, for whoever changes the kit. The built site has neither.
 */
export function figureGallery(): AstroIntegration {
  return {
    name: 'figure-gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/gallery/[...figure]',
          entrypoint: new URL('./Gallery.astro', import.meta.url),
        });
      },
    },
  };
}
