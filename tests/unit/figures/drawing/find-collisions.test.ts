import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { findCollisions } from './find-collisions.ts';
import { readDrawing } from './read-drawing.ts';

const size = { width: 100, height: 40 };
const grid = 'stroke="currentColor" stroke-opacity="0.1"';
const word = '<text x="10" y="20">word</text>';
const haloed =
  '<text x="10" y="20" stroke="var(--paper)" stroke-width="4" paint-order="stroke">word</text>';

test.each([
  ['two texts over each other', `${word}<text transform="translate(30,20)">other</text>`, 1],
  ['two texts beside each other', `${word}<text x="45" y="20">other</text>`, 0],
  ['a text on its area', `<rect width="60" height="30" fill="var(--line)"/>${word}`, 0],
  ['a text over the edge of an area', `<rect width="20" height="30"/>${word}`, 1],
  ['a text over a line', `<line x1="0" y1="16" x2="90" y2="16" stroke="var(--ink)"/>${word}`, 1],
  ['a text above a line', `<line x1="0" y1="24" x2="90" y2="24" stroke="var(--ink)"/>${word}`, 0],
  ['a text over the grid', `<line x1="0" y1="16" x2="90" y2="16" ${grid}/>${word}`, 1],
  ['a halo over the grid', `<line x1="0" y1="16" x2="90" y2="16" ${grid}/>${haloed}`, 0],
  ['a halo under the grid', `${haloed}<line x1="0" y1="16" x2="90" y2="16" ${grid}/>`, 1],
  ['a halo over a mark', `<path d="M0,16L90,16" fill="none" stroke="var(--ink)"/>${haloed}`, 1],
  ['a halo over a dot', `<circle cx="20" cy="16" r="3"/>${haloed}`, 1],
  [
    'a line that an area hides',
    `<path d="M0,16h90" stroke="var(--ink)"/><rect width="60" height="30" fill="var(--paper)"/>${word}`,
    0,
  ],
  ['a text below an area', `${word}<rect width="60" height="30" fill="var(--paper)"/>`, 1],
  [
    'a line that the frame cuts off',
    `<clipPath id="f"><rect x="50" width="50" height="40"/></clipPath><g clip-path="url(#f)"><line x1="0" y1="16" x2="90" y2="16" stroke="var(--ink)"/></g>${word}`,
    0,
  ],
  ['a text that leaves the drawing', '<text x="90" y="20">word</text>', 1],
  ['a text that stands upright', '<text transform="translate(20,38) rotate(-90)">word</text>', 0],
])('%s', (_, drawing, count) => {
  const { document } = parseHTML(`<svg>${drawing}</svg>`);
  const svg = document.querySelector('svg') as unknown as SVGSVGElement;
  expect(findCollisions(readDrawing(svg), size)).toHaveLength(count);
});
