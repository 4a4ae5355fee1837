import { colors, type ThemedColor } from './tokens.ts';

/**
 * The CSS variables of both themes. A script names the theme of Starlight's pages; where there is
 * none, and on our other pages, the device decides. Paper is always light.
 */
export function colorVariables(): string {
  const light = `color-scheme: light; ${declarations('light')}`;
  return [
    `:root, ::backdrop { ${declarations('dark')} }`,
    `:root[data-theme='light'], [data-theme='light'] ::backdrop { ${light} }`,
    `@media (prefers-color-scheme: light) { :root:not([data-theme]) { ${light} } }`,
    `@media (prefers-color-scheme: light) and (scripting: none) { :root[data-theme] { ${light} } }`,
    `@media print { :root, :root[data-theme] { ${light} } }`,
  ].join('\n');
}

function declarations(theme: keyof ThemedColor): string {
  return Object.entries(colors)
    .map(([name, color]) => `--${name}: ${color[theme]};`)
    .join(' ');
}
