import { describe, expect, test } from 'vitest';
import type { AnyFigure } from '../../../../src/kit/contract/figure.ts';
import { Tween } from '../../../../src/kit/live/tween.ts';
import type { Values } from '../../../../src/kit/parameters/parameter.ts';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';
import { drawFigure } from '../../../../src/kit/render/draw-figure.ts';
import { figureNames, figureStates, importFigure } from '../../figures/figure-states.ts';

const motion = { duration: 100, steady: true };

/** A drawing of its own; what stands between its tags is given. */
function svg(inside: string): Element {
  const place = buildDocument().createElement('div');
  place.innerHTML = `<svg>${inside}</svg>`;
  const [drawn] = place.children;
  if (!drawn) throw new Error('there is a drawing');
  return drawn;
}

/** The drawing as it stands some time after it took the place of another. */
function after(time: number, from: string, to: string): string {
  const next = svg(to);
  const tween = new Tween(motion);
  tween.addDrawing(svg(from), next);
  tween.show(time);
  return next.innerHTML;
}

describe('a drawing that takes the place of another', () => {
  test.each([
    [
      'lets each dot travel to its own place',
      '<g><circle cx="0" r="4"></circle><circle cx="10" r="4"></circle></g>',
      '<g><circle cx="10" r="4"></circle><circle cx="30" r="6"></circle></g>',
      '<g><circle cx="5" r="4"></circle><circle cx="20" r="5"></circle></g>',
    ],
    [
      'knows a mark by its look, where others have come before it',
      '<g fill="red"><circle cx="0"></circle></g>',
      '<g fill="blue"><circle cx="7"></circle></g><g fill="red"><circle cx="10"></circle></g>',
      '<g fill="blue" opacity="0.5"><circle cx="7"></circle></g><g fill="red"><circle cx="5"></circle></g>',
    ],
    [
      'fades what comes and what goes, at its place in its mark',
      '<g><circle cx="0"></circle><path d="M0,0"></path></g>',
      '<g><circle cx="0"></circle><rect x="1"></rect></g>',
      '<g><circle cx="0"></circle><rect x="1" opacity="0.5"></rect><path d="M0,0" data-leaving="" opacity="0.5"></path></g>',
    ],
    [
      'lets ticks keep their numbers as the axis changes',
      '<g font-variant="tabular-nums"><text x="0">0</text><text x="10">1</text></g>',
      '<g font-variant="tabular-nums"><text x="0">0</text><text x="10">2</text></g>',
      '<g font-variant="tabular-nums"><text x="0">0</text><text x="10" opacity="0.5">2</text><text x="10" data-leaving="" opacity="0.5">1</text></g>',
    ],
    [
      'lets a label with a new number travel with its mark',
      '<g><text x="0">0.53</text></g>',
      '<g><text x="10">0.61</text></g>',
      '<g><text x="5">0.61</text></g>',
    ],
    [
      'does not move a line of more points, and never fades what is drawn by reference',
      '<defs></defs><g><path d="M0,0"></path></g>',
      '<clipPath id="a"></clipPath><g><path d="M0,0L1,1"></path></g>',
      '<clipPath id="a"></clipPath><g><path d="M0,0L1,1"></path></g>',
    ],
  ])('%s', (_, from, to, between) => {
    const shown = svg(between).innerHTML;
    expect(sorted(after(50, from, to))).toBe(sorted(shown));
    expect(after(100, from, to)).toBe(svg(to).innerHTML);
  });

  test('goes on from where the marks stand, if it comes before they rest', () => {
    const first = svg('<g><circle cx="0"></circle></g>');
    const second = svg('<g><circle cx="100"></circle><rect x="1"></rect></g>');
    const third = svg('<g><circle cx="0"></circle></g>');
    const began = new Tween(motion);
    began.addDrawing(first, second);
    began.show(50);
    const tween = new Tween(motion);
    tween.addDrawing(second, third);
    tween.show(0);
    expect(third.querySelector('circle')?.getAttribute('cx')).toBe('50');
    expect(third.querySelector('rect')?.getAttribute('opacity')).toBe('0.5');
    tween.show(100);
    expect(third.innerHTML).toBe(svg('<g><circle cx="0"></circle></g>').innerHTML);
  });
});

test.each(figureNames)(
  '%s rests at what is drawn without motion, byte for byte, however it came there',
  async (name) => {
    const figure = await importFigure(name);
    let shown: readonly SVGSVGElement[] = [];
    for (const { values } of figureStates(figure, 2).slice(-5)) {
      const next = draw(figure, values);
      const written = next.map((drawn) => drawn.outerHTML);
      const tween = new Tween(motion);
      for (const [index, old] of shown.entries()) {
        const drawn = next[index];
        if (drawn) tween.addDrawing(old, drawn);
      }
      tween.show(0);
      tween.show(50);
      for (const drawn of next) expect(drawn.outerHTML).not.toMatch(/NaN|undefined/);
      tween.finish();
      expect(next.map((drawn) => drawn.outerHTML)).toEqual(written);
      shown = next;
    }
  },
);

function draw(figure: AnyFigure, values: Values): readonly SVGSVGElement[] {
  const context = {
    document: buildDocument(),
    width: 'wide',
    words: figure.words.en,
    language: 'en',
  } as const;
  return drawFigure(figure, figure.model(values), context).map((chart) => chart.svg);
}

/** Attributes in one order: linkedom writes the newest first. */
function sorted(text: string): string {
  return text.replaceAll(/<(\w+)((?: [\w-]+="[^"]*")+)/g, (_, tag: string, attributes: string) => {
    const parts = attributes.match(/[\w-]+="[^"]*"/g) ?? [];
    return `<${[tag, ...parts.sort()].join(' ')}`;
  });
}
