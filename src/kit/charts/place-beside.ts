/** A box in pixels: its upper left and lower right corner. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A line in pixels, from one end to the other. */
export type Line = Box;

/** What words must not cover: boxes (names, dots) and lines, in pixels. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/** Where words stand, and the line that leads from them to what they speak of, where that is away. */
export interface Place {
  readonly box: Box;
  readonly leader?: Line;
}

/** A point in pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** What words speak of, and the radius that its own mark takes, in pixels. */
export interface Anchor extends Point {
  readonly r: number;
}

/** How much room words take, in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box of some size about a point. */
export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 };
}

/** The lines from each point to the next. */
export function linesThrough(points: readonly Point[]): Line[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  });
}

/** How far words may stand from their anchor, nearest first, in pixels. */
const distances = [10, 18, 28, 40, 54, 70, 90, 115];
/** In which directions, in turn: above and below first, for words are wide; slanting then, then sideways. */
const directions = [-90, 90, -60, -120, 60, 120, -35, -145, 35, 145, 0, 180].map((degrees) => {
  const turn = (degrees / 180) * Math.PI;
  return { x: Number(Math.cos(turn).toFixed(6)), y: Number(Math.sin(turn).toFixed(6)) };
});
/** Words closer than this need no leader, in pixels. */
const near = 15;

/**
 * Finds the nearest place for words beside a point where they cover nothing and stay in the frame. The
 * same question always has the same answer. Where all is full, it takes the place that covers least.
 *
 * @param anchor what the words speak of
 * @param size of the words
 */
export function placeBeside(anchor: Anchor, size: Size, obstacles: Obstacles, frame: Box): Place {
  const places = distances.flatMap((distance) =>
    directions.map((direction) => placeAt(anchor, size, distance, direction, frame)),
  );
  let [best, least] = [places[0], Infinity];
  for (const place of places) {
    const cost = costOf(place, obstacles, frame);
    if (cost < least) [best, least] = [place, cost];
    if (cost === 0) break;
  }
  if (!best) throw new RangeError('there is no place to try');
  return best;
}

/**
 * Finds places for several words, one after another: none covers those before it, nor their leaders.
 *
 * @param wanted what each speaks of, and its size
 */
export function placeInTurn(
  wanted: readonly { readonly anchor: Anchor; readonly size: Size }[],
  obstacles: Obstacles,
  frame: Box,
): readonly Place[] {
  const [boxes, lines] = [[...obstacles.boxes], [...obstacles.lines]];
  return wanted.map(({ anchor, size }) => {
    const place = placeBeside(anchor, size, { boxes, lines }, frame);
    boxes.push(place.box);
    if (place.leader) lines.push(place.leader);
    return place;
  });
}

/** The box whose edge is so far from the anchor in a direction, pushed sideways into the frame. */
function placeAt(
  { x, y, r }: Anchor,
  { width, height }: Size,
  distance: number,
  direction: Point,
  frame: Box,
): Place {
  const away = r + distance;
  const left = x + direction.x * (away + width / 2) - width / 2;
  const x1 = Math.max(frame.x1, Math.min(left, frame.x2 - width));
  const y1 = y + direction.y * (away + height / 2) - height / 2;
  const box = { x1, y1, x2: x1 + width, y2: y1 + height };
  const end = { x: clamp(x, box.x1, box.x2), y: clamp(y, box.y1, box.y2) };
  const length = Math.hypot(end.x - x, end.y - y);
  if (length - r <= near) return { box };
  const at = (way: number): Point => ({
    x: x + ((end.x - x) * way) / length,
    y: y + ((end.y - y) * way) / length,
  });
  const [start, stop] = [at(r + 2), at(length - 2)];
  return { box, leader: { x1: start.x, y1: start.y, x2: stop.x, y2: stop.y } };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** How much a place covers: the area over boxes, the lines crossed, and what lies outside of the frame. */
function costOf({ box, leader }: Place, { boxes, lines }: Obstacles, frame: Box): number {
  const area = (box.x2 - box.x1) * (box.y2 - box.y1);
  const outside = area - overlap(box, frame);
  const covered = boxes.reduce((sum, other) => sum + overlap(box, other), 0);
  const crossed = lines.filter((line) => crosses(line, box)).length;
  const led = leader ? boxes.filter((other) => crosses(leader, other)).length : 0;
  return 4 * outside + covered + (crossed * area) / 4 + led * 20;
}

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
  const down = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
  return across > 0 && down > 0 ? across * down : 0;
}

/** Tells whether a line passes through a box: what is left of it after each side has cut off its part. */
export function crosses({ x1, y1, x2, y2 }: Line, box: Box): boolean {
  let [from, to] = [0, 1];
  for (const [start, change, low, high] of [
    [x1, x2 - x1, box.x1, box.x2],
    [y1, y2 - y1, box.y1, box.y2],
  ] as const) {
    if (change === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const cuts = [(low - start) / change, (high - start) / change].sort((a, b) => a - b);
    from = Math.max(from, cuts[0] ?? 0);
    to = Math.min(to, cuts[1] ?? 1);
  }
  return from < to;
}
