import type { Chart } from '../contract/figure.ts';
import { valueForKey } from '../render/handle.ts';
import { handleAttributes, setAttributes, type ShownFigure } from '../render/overlay.ts';
import type { Values } from '../parameters/parameter.ts';
import { nearestValue } from '../parameters/read-parameter.ts';

/** What handles need of the figure that they belong to. */
export interface HandleHost extends ShownFigure {
  readonly root: HTMLElement;
  readonly charts: readonly Chart[];
  readonly change: (values: Partial<Values>) => void;
}

/** Lets the reader move a figure's handles, by pointer, finger or key. */
export function bindHandles(session: HandleHost): void {
  for (const button of session.root.querySelectorAll<HTMLElement>('.handle')) {
    button.addEventListener('pointerdown', (event) => {
      button.setPointerCapture(event.pointerId);
      event.preventDefault();
      button.focus();
    });
    button.addEventListener('pointermove', (event) => {
      if (button.hasPointerCapture(event.pointerId)) drag(session, button, event);
    });
    button.addEventListener('keydown', (event) => {
      const name = button.dataset['parameter'] ?? '';
      const [parameter, value] = [session.figure.parameters[name], session.values[name]];
      if (!parameter || value === undefined) return;
      const moved = valueForKey(parameter, value, event.key);
      if (moved === undefined) return;
      event.preventDefault();
      session.change({ [name]: moved });
    });
  }
}

/** Puts a chart's handles where its new drawing wants them; the elements stay, and keep the focus. */
export function placeHandles(place: Element, chart: Chart, session: HandleHost): void {
  for (const [index, button] of [...place.querySelectorAll<HTMLElement>('.handle')].entries()) {
    button.hidden = chart.handles?.[index] === undefined;
    if (!button.hidden) setAttributes(button, handleAttributes(session, chart, index));
  }
}

function drag(session: HandleHost, button: HTMLElement, pointer: PointerEvent): void {
  const place = button.closest<HTMLElement>('[data-chart]');
  const chart = session.charts.find(({ name }) => name === place?.dataset['chart']);
  const box = chart?.svg.getBoundingClientRect();
  const name = button.dataset['parameter'] ?? '';
  const handle = chart?.handles?.find(({ parameter }) => parameter === name);
  const parameter = session.figure.parameters[name];
  if (!chart || !box || !handle || !parameter) return;
  const scale = Number(chart.svg.getAttribute('width')) / box.width;
  const [x, y] = [(pointer.clientX - box.left) * scale, (pointer.clientY - box.top) * scale];
  const value = nearestValue(parameter, handle.valueAt(x, y));
  if (value !== undefined) session.change({ [name]: value });
}
