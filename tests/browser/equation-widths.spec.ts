import { languages } from '../../src/i18n/languages.ts';
import type { AnyFigure } from '../../src/kit/contract/figure.ts';
import { figurePage } from '../../src/site/navigation/figure-page.ts';
import { figureNames, figureStates, importFigure } from '../unit/figures/figure-states.ts';
import { figurePath, root, unfold } from './figure-page.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 360, height: 740 } });

const figures = (await Promise.all(figureNames.map(importFigure))).filter(
  ({ equations }) => equations,
);
const pages = [...new Set(figures.map(({ id }) => figurePage(id)))];

for (const [index, name] of pages.entries()) {
  // Both languages, in turn: an equation has no words.
  const language = languages[index % languages.length] ?? 'ko';
  const here = figures.filter(({ id }) => figurePage(id) === name);

  test(`a phone shows the whole equations of ${here.map(({ id }) => id).join(', ')}`, async ({
    page,
  }) => {
    for (const [nth, figure] of here.entries()) {
      if (nth === 0) await page.goto(figurePath(figure, language));
      await unfold(page, figure);
      const cut = await root(page, figure).evaluate(cutLines, filledIn(figure));
      expect(cut, figure.id).toEqual([]);
    }
  });
}

/** The equation at each state that is tried, each of them once. */
function filledIn(figure: AnyFigure) {
  const filled = figureStates(figure, 40).map(({ name, values }) => {
    const equation = figure.equations?.fill(figure.model(values));
    return { name, variant: equation?.variant ?? '', slots: equation?.slots ?? {} };
  });
  return filled.filter(
    ({ variant, slots }, index) =>
      filled.findIndex(
        (other) =>
          other.variant === variant && JSON.stringify(other.slots) === JSON.stringify(slots),
      ) === index,
  );
}

/** In the page: the lines that are wider than the box in which they stand, of each variant and its numbers. */
function cutLines(
  figure: HTMLElement | SVGElement,
  states: readonly {
    readonly name: string;
    readonly variant: string;
    readonly slots: Readonly<Record<string, string>>;
  }[],
): string[] {
  const box = figure.querySelector<HTMLElement>('.numbers');
  if (!box) return ['there is no box'];
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(box);
  const room = box.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
  const lines = (variant: string) => {
    const source = box.querySelector<HTMLElement>(`[data-variant="${variant}"]`);
    const holder = document.createElement('div');
    holder.className = 'variant';
    holder.innerHTML = source?.innerHTML ?? '';
    return holder;
  };
  const cut = states.flatMap(({ name, variant, slots }) => {
    const tried = lines(variant);
    for (const slot of tried.querySelectorAll<HTMLElement>('[data-slot]')) {
      slot.textContent = slots[slot.dataset['slot'] ?? ''] ?? '';
    }
    box.append(tried);
    const widths = [...tried.children].map((line) => {
      const bases = [...line.querySelectorAll('.katex-html > .base')];
      const ends = bases.map((base) => base.getBoundingClientRect().right);
      return Math.max(...ends) - line.getBoundingClientRect().left;
    });
    tried.remove();
    return widths.flatMap((width, index) =>
      width > room + 0.5
        ? [
            `${variant}, line ${String(index + 1)}, ${name}: ${String(Math.ceil(width))} of ${String(room)} px`,
          ]
        : [],
    );
  });
  return cut;
}
