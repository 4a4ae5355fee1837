import { cellUnder } from '../render/cells.ts';
import type { Chart } from '../contract/figure.ts';
import { indexForKey } from '../charts/grid.ts';
import type { HandleHost } from './live-handles.ts';
import { isIndex, type Index } from '../parameters/grid-index.ts';
import type { Values } from '../parameters/parameter.ts';
import { cursorAttributes, setAttributes } from '../render/overlay.ts';

/** What cells need of the figure that they belong to. */
export interface CellsHost extends HandleHost {
  readonly preview: (values: Partial<Values>) => void;
}

/** Lets the reader pick a cell: a mouse that rests on one tries it, a click or a tap picks it, the arrow keys walk. */
export function bindCells(session: CellsHost): void {
  for (const surface of session.root.querySelectorAll<HTMLElement>('.cells')) {
    const name = surface.dataset['parameter'] ?? '';
    const cursor = surface.querySelector<HTMLElement>('.cell-cursor');
    surface.addEventListener('pointermove', (event) => {
      const index = event.pointerType === 'mouse' ? indexUnder(session, surface, event) : undefined;
      if (index) session.preview({ [name]: index });
    });
    surface.addEventListener('pointerleave', () => {
      session.preview({});
    });
    surface.addEventListener('click', (event) => {
      // A key that presses the cursor makes a click as well, and that one has no place.
      const index = event.detail > 0 ? indexUnder(session, surface, event) : undefined;
      if (index) session.change({ [name]: index });
      cursor?.focus({ preventScroll: true });
    });
    cursor?.addEventListener('keydown', (event) => {
      const [parameter, value] = [session.figure.parameters[name], session.values[name]];
      if (parameter?.kind !== 'index' || !isIndex(value)) return;
      const index = indexForKey(parameter, value, event.key);
      if (!index) return;
      event.preventDefault();
      session.change({ [name]: index });
    });
  }
}

/** Puts the cursor of a chart's cells over the picked one; the element stays, and keeps the focus. */
export function placeCursor(place: Element, chart: Chart, session: CellsHost): void {
  const cursor = place.querySelector<HTMLElement>('.cell-cursor');
  if (cursor && chart.cells) setAttributes(cursor, cursorAttributes(session, chart));
}

function indexUnder(session: CellsHost, surface: HTMLElement, at: MouseEvent): Index | undefined {
  const name = surface.closest<HTMLElement>('[data-chart]')?.dataset['chart'];
  const chart = session.charts.find((drawn) => drawn.name === name);
  const parameter = session.figure.parameters[surface.dataset['parameter'] ?? ''];
  if (!chart?.cells || parameter?.kind !== 'index') return undefined;
  const box = surface.getBoundingClientRect();
  const scale = Number(chart.svg.getAttribute('width')) / box.width;
  const [x, y] = [(at.clientX - box.left) * scale, (at.clientY - box.top) * scale];
  return cellUnder(parameter, chart.cells, x, y);
}
