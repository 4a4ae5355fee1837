import { readValue, type Kind, type Reading, type Steps } from './kind.ts';
import { numberText, stepFormat } from './number-control.ts';
import {
  drawStep,
  nearestStep,
  readDecimal,
  stepAt,
  stepForKey,
  stepsFaults,
  stepsText,
} from './steps.ts';

/** A place in a chart, in its units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Something that the reader drags about a chart: both coordinates have bounds and steps. */
export interface PointParameter {
  readonly kind: 'point';
  readonly x: Steps;
  readonly y: Steps;
  readonly default: Point;
}

const axes = ['x', 'y'] as const;

/** All about places in a chart. */
export const point: Kind<PointParameter, Point> = {
  faults: (declared) =>
    axes.flatMap((axis) => stepsFaults(declared[axis]).map((fault) => `${axis}.${fault}`)),
  allowed: ({ x, y }) => `x on ${stepsText(x)} and y on ${stepsText(y)}`,
  read: readPoint,
  write: (_declared, { x, y }) => `${x},${y}`,
  say: (declared, words, value) =>
    axes
      .map((axis) => {
        const text = numberText(words, value[axis], stepFormat(declared[axis]));
        return `${words.axes?.[axis] ?? axis} ${text}`;
      })
      .join(', '),
  readInput: readFields,
  writeInput: (_declared, _words, input, value) => {
    const number = input.dataset['axis'] === 'y' ? value.y : value.x;
    // Whoever is typing 1.50 is not to be corrected to 1.5 under her fingers.
    if (input.value === '' || Number(input.value) !== number) input.value = String(number);
  },
  handle: {
    track: ({ x: { min, max } }, { x }) => ({ min, max, now: x }),
    nearest: (declared, wanted) => (isPoint(wanted) ? nearestPoint(declared, wanted) : undefined),
    forKey: (declared, value, key) =>
      isPoint(value) ? pointForKey(declared, value, key) : undefined,
  },
  ends: ({ x, y }) =>
    [x.min, x.max].flatMap((end) => [
      { x: end, y: y.min },
      { x: end, y: y.max },
    ]),
  draw: ({ x, y }, chance) => ({ x: drawStep(x, chance), y: drawStep(y, chance) }),
};

/** Tells a place in a chart from the other values. */
export function isPoint(value: unknown): value is Point {
  return typeof value === 'object' && value !== null && 'x' in value;
}

function nearestPoint({ x, y }: PointParameter, wanted: Point): Point {
  return { x: nearestStep(x, wanted.x), y: nearestStep(y, wanted.y) };
}

/** A point goes as the arrows point, and farther with Home, End (sideways) and the page keys. */
function pointForKey(declared: PointParameter, value: Point, key: string): Point | undefined {
  const upright = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'].includes(key);
  const axis = upright ? 'y' : 'x';
  const moved = stepForKey(declared[axis], value[axis], key);
  return moved === undefined ? undefined : nearestPoint(declared, { ...value, [axis]: moved });
}

/** A point is written `x,y`. */
function readPoint(declared: PointParameter, text: string): Reading<Point> {
  const [x, y, ...rest] = text.split(',', 3).map(readDecimal);
  if (x === undefined || y === undefined || rest.length > 0) return { fault: 'not-a-point' };
  const [first, second] = [stepAt(declared.x, x), stepAt(declared.y, y)];
  if (typeof first === 'string') return { fault: first };
  if (typeof second === 'string') return { fault: second };
  return { value: { x: first, y: second } };
}

/** A point has two fields side by side: whichever the reader changed, both say where the point is. */
function readFields(declared: PointParameter, input: HTMLInputElement): Point | undefined {
  const fields = input.closest('.control')?.querySelectorAll<HTMLInputElement>('[data-axis]') ?? [];
  return readValue(readPoint(declared, Array.from(fields, ({ value }) => value).join(',')));
}
