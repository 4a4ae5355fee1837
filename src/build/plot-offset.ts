import type { VitePlugin } from './vite-plugin.ts';

const statement = /export const offset = .*$/m;

/**
 * Vite plugin: lets Plot draw in a browser just where it draws at build. By itself it moves all lines
 * by half a pixel on screens of one device pixel a CSS pixel, and a figure there would jump when it
 * is touched first.
 */
export function plotOffset(): VitePlugin {
  return {
    name: 'plot-offset',
    transform: {
      filter: { id: /@observablehq\/plot\/src\/style\.js/ },
      handler: (code) => {
        if (!statement.test(code)) throw new Error("Plot's offset is defined in a new way");
        return code.replace(statement, 'export const offset = 0;');
      },
    },
  };
}
