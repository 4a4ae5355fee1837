import * as Plot from '@observablehq/plot';
import { widths, type Chart, type DrawingContext } from '../../kit/contract/figure.ts';
import { plotOptions } from '../../kit/charts/plot-options.ts';
import type { Code } from './code-lines.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

const lineHeight = 18;
/** Lines that each framework has room for, so that nothing below moves when a line comes or goes. */
const room = 7;

/** A line of the listing and how it is set. */
interface Line {
  readonly y: number;
  readonly text: string;
}

/** Draws what one would write in each framework, and what it cannot say. */
export function drawCode(model: Model, { document, width, words }: DrawingContext<Words>): Chart {
  const columns = width === 'wide' ? 3 : 1;
  const share = width === 'wide' ? 240 : 0;
  const height = (3 / columns) * room * lineHeight + 8;
  const svg = Plot.plot({
    ...plotOptions(document, widths[width], height),
    margin: 0,
    x: { domain: [0, widths[width]], axis: null },
    y: { domain: [height, 0], axis: null },
    marks: model.codes.flatMap((code, index) =>
      listing(code, words, index * share, columns === 1 ? index * room * lineHeight : 0),
    ),
  }) as SVGSVGElement;
  return { name: 'code', title: words.codeTitle, label: words.code, svg };
}

function listing(code: Code, words: Words, left: number, top: number): Plot.Markish[] {
  const at = (index: number): number => top + 12 + index * lineHeight;
  const notes = [
    code.divides ? words.divides[code.framework] : words.dividesOtherwise[code.framework],
    ...(code.freezes ? [] : [words.noSwitch[code.framework]]),
  ];
  const lines = code.lines.map((text, index): Line => ({ y: at(index + 1), text }));
  const comments = notes.map((text, index): Line => ({ y: at(lines.length + 1 + index), text }));
  const place = { x: () => left, y: 'y', text: 'text', textAnchor: 'start' } as const;
  return [
    Plot.text([{ y: at(0), text: words.frameworks[code.framework] }], {
      ...place,
      fill: 'var(--ink)',
      fontWeight: 650,
    }),
    Plot.text(lines, {
      ...place,
      fill: 'var(--ink)',
      fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    }),
    Plot.text(comments.slice(0, 1), {
      ...place,
      fill: code.divides ? 'var(--ink-soft)' : 'var(--symbol-sigma)',
    }),
    Plot.text(comments.slice(1), { ...place, fill: 'var(--symbol-sigma)' }),
  ];
}
