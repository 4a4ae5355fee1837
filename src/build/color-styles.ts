import { colorVariables } from '../styles/color-variables.ts';
import type { VitePlugin } from './vite-plugin.ts';

const id = 'virtual:colors.css';

/** Vite plugin: `virtual:colors.css` holds the colours of the site as CSS variables. */
export function colorStyles(): VitePlugin {
  return {
    name: 'color-styles',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => (source === `\0${id}` ? colorVariables() : undefined),
  };
}
