import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { colors } from '../../../../src/styles/tokens.ts';
import type { Box } from './mark.ts';

/** Writes a drawing with red boxes over it, as a file that a browser opens. */
export function writePicture(
  folder: string,
  name: string,
  svg: SVGSVGElement,
  boxes: readonly Box[],
): void {
  const variables = Object.entries(colors).map(([color, { light }]) => `--${color}: ${light};`);
  const style = `<style>svg { ${variables.join(' ')} color: var(--ink-soft); font: 12px sans-serif; overflow: visible } text { white-space: pre }</style>`;
  const rects = boxes.map(({ left, right, top, bottom }) => {
    const size = `width="${String(right - left)}" height="${String(bottom - top)}"`;
    return `<rect x="${String(left)}" y="${String(top)}" ${size} fill="none" stroke="red"/>`;
  });
  const drawing = svg.outerHTML
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace('>', `>${style}`)
    .replace(/<\/svg>$/, `${rects.join('')}</svg>`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.svg`), drawing);
}
