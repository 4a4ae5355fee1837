import { colors, themes, type ColorName, type Theme } from './tokens.ts';

/** What stands for a colour where the reader forces her own on all pages; the others tell things apart and stay. */
const systemColors: Partial<Readonly<Record<ColorName, string>>> = {
  ink: 'CanvasText',
  'ink-soft': 'CanvasText',
  'ink-faint': 'CanvasText',
  paper: 'Canvas',
  panel: 'Canvas',
  line: 'GrayText',
  accent: 'Highlight',
};

/**
 * The CSS variables of both themes: the colours, and `--in-light` and `--in-dark`, the `display` of
 * what only one theme shows. A script names the theme of Starlight's pages; where there is
 * none, and on our other pages, the device decides. Colours that the reader forces go over all, on her
 * ground, whichever theme was chosen. Paper is always light.
 */
export function colorVariables(): string {
  const light = `color-scheme: light; ${declarations('light')}`;
  const roots = ':root, :root[data-theme]';
  const system = Object.entries(systemColors)
    .map(([name, color]) => `--${name}: ${color};`)
    .join(' ');
  return [
    `:root, ::backdrop { ${declarations('dark')} }`,
    `:root[data-theme='light'], [data-theme='light'] ::backdrop { ${light} }`,
    `@media (prefers-color-scheme: light) { :root:not([data-theme]) { ${light} } }`,
    `@media (prefers-color-scheme: light) and (scripting: none) { :root[data-theme] { ${light} } }`,
    `@media (forced-colors: active) { ${roots} { color-scheme: light dark; ${declarations('dark')} } }`,
    `@media (forced-colors: active) and (prefers-color-scheme: light) { ${roots} { ${declarations('light')} } }`,
    `@media (forced-colors: active) { ${roots} { ${system} } }`,
    `@media print { ${roots} { ${light} } }`,
  ].join('\n');
}

function declarations(theme: Theme): string {
  return [
    ...Object.entries(colors).map(([name, color]) => `--${name}: ${color[theme]};`),
    ...themes.map((shown) => `--in-${shown}: ${shown === theme ? 'block' : 'none'};`),
  ].join(' ');
}
