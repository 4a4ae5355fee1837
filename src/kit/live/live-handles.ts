import type { Chart, Handle } from '../contract/figure.ts';
import { axisOf, valueForKey } from '../render/handle.ts';
import {
  areaAttributes,
  handleAttributes,
  setAttributes,
  type ShownFigure,
} from '../render/overlay.ts';
import type { Parameter, Value, Values } from '../parameters/parameter.ts';
import { nearestValue } from '../parameters/read-parameter.ts';
import { atOnce, type Motion } from './tween.ts';
import { isDrag } from './finger.ts';

/** What handles need of the figure that they belong to. */
export interface HandleHost extends ShownFigure {
  readonly root: HTMLElement;
  readonly charts: readonly Chart[];
  readonly change: (values: Partial<Values>, how?: { readonly motion: Motion }) => void;
}

/** A pointer that holds a handle. */
interface Grip {
  readonly pointer: number;
  /** Where the pointer came down, in the page. */
  readonly page: Place;
  /** How far the handle stands from the pointer, in the chart's pixels: what is grabbed does not jump. */
  readonly offset: Place;
  /** The value when it was grabbed. */
  readonly value: Value | undefined;
  /** Whether it is dragged; undefined while a finger may as well scroll the page. */
  drags: boolean | undefined;
}

type Place = readonly [x: number, y: number];

/** Lets the reader move a figure's handles, by pointer, finger or key. */
export function bindHandles(session: HandleHost): void {
  for (const button of session.root.querySelectorAll<HTMLElement>('.handle')) {
    bindGrip(session, button, button);
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
  for (const area of session.root.querySelectorAll<HTMLElement>('.handle-area')) {
    const button = area.parentElement?.querySelector<HTMLElement>(
      `.handle[data-parameter="${area.dataset['parameter'] ?? ''}"]`,
    );
    if (button) bindGrip(session, area, button);
  }
}

/** Puts a chart's handles where its new drawing wants them; the elements stay, and keep the focus. */
export function placeHandles(place: Element, chart: Chart, session: HandleHost): void {
  const handles = chart.handles ?? [];
  for (const [index, button] of [...place.querySelectorAll<HTMLElement>('.handle')].entries()) {
    button.hidden = handles[index] === undefined;
    if (!button.hidden) setAttributes(button, handleAttributes(session, chart, index));
  }
  for (const area of place.querySelectorAll<HTMLElement>('.handle-area')) {
    const index = handles.findIndex(({ parameter }) => parameter === area.dataset['parameter']);
    area.hidden = handles[index]?.area === undefined;
    if (!area.hidden) setAttributes(area, areaAttributes(session, chart, index));
  }
}

/**
 * Lets a pointer on a surface drag a handle. A finger drags it along the handle's axis only; when it
 * turns out to scroll the page, nothing has changed.
 */
function bindGrip(session: HandleHost, surface: HTMLElement, button: HTMLElement): void {
  const name = button.dataset['parameter'] ?? '';
  let grip: Grip | undefined;
  surface.addEventListener('pointerdown', (event) => {
    const held = heldHandle(session, button);
    if (grip || !held || event.button !== 0) return;
    const [x, y] = placeOn(held.chart, event);
    grip = {
      pointer: event.pointerId,
      page: [event.clientX, event.clientY],
      offset: [held.handle.x - x, held.handle.y - y],
      value: session.values[name],
      drags: event.pointerType === 'touch' ? undefined : true,
    };
    // A figure that wakes grabs again what was held while it slept: its pointer is caught, or gone.
    if (event.isTrusted) surface.setPointerCapture(event.pointerId);
    event.preventDefault();
    button.focus({ preventScroll: true });
  });
  surface.addEventListener('pointermove', (event) => {
    const held = heldHandle(session, button);
    if (!held || event.pointerId !== grip?.pointer) return;
    const [right, down] = [event.clientX - grip.page[0], event.clientY - grip.page[1]];
    grip.drags ??= isDrag(axisOf(held.handle, held.parameter), right, down);
    if (!grip.drags) return;
    const [x, y] = placeOn(held.chart, event);
    const wanted = held.handle.valueAt(x + grip.offset[0], y + grip.offset[1]);
    const value = nearestValue(held.parameter, wanted);
    if (value !== undefined) session.change({ [name]: value }, { motion: atOnce });
  });
  surface.addEventListener('pointercancel', ({ pointerId }) => {
    if (pointerId !== grip?.pointer) return;
    if (grip.drags && grip.value !== undefined) session.change({ [name]: grip.value });
    grip = undefined;
  });
  surface.addEventListener('lostpointercapture', ({ pointerId }) => {
    if (pointerId === grip?.pointer) grip = undefined;
  });
}

/** What a handle's element stands for in the drawing as it is now. */
function heldHandle(
  session: HandleHost,
  button: HTMLElement,
): { readonly chart: Chart; readonly handle: Handle; readonly parameter: Parameter } | undefined {
  const place = button.closest<HTMLElement>('[data-chart]');
  const chart = session.charts.find(({ name }) => name === place?.dataset['chart']);
  const name = button.dataset['parameter'] ?? '';
  const handle = chart?.handles?.find(({ parameter }) => parameter === name);
  const parameter = session.figure.parameters[name];
  return chart && handle && parameter && { chart, handle, parameter };
}

/** Where a pointer is on a chart, in the chart's pixels. */
function placeOn({ svg }: Chart, pointer: PointerEvent): Place {
  const box = svg.getBoundingClientRect();
  const scale = Number(svg.getAttribute('width')) / box.width;
  return [(pointer.clientX - box.left) * scale, (pointer.clientY - box.top) * scale];
}
