import * as Plot from '@observablehq/plot';
import type { Spread } from '../data/spread-of.ts';
import { pixelOf } from './end-names.ts';
import { keepApart } from './keep-apart.ts';
import { lineSample } from './line-sample.ts';
import { ink, soft } from './looks.ts';

/** What all seeds of one method gave at one place. */
interface SeedPoint extends Spread {
  readonly errors: readonly number[];
}

/** A method's points from left to right, and how it looks. */
export interface SeedCourse<Point> {
  readonly name: string;
  readonly color: string;
  readonly symbol: 'cross' | 'triangle' | 'circle';
  readonly points: readonly Point[];
  /** The point at which the reader stands. */
  readonly now: Point;
  /** How far its seeds stand from there, in pixels, so that those of several methods do not cover each other. */
  readonly aside: number;
}

interface Place<Point> {
  /** Which number of a point says where it lies. */
  readonly x: keyof Point & string;
  /** Where the lines end. */
  readonly last: number;
  readonly frame: Parameters<typeof pixelOf>[0] & {
    readonly y: { readonly domain: readonly [number, number] };
  };
  /** A value that all are compared with, and its name. */
  readonly beside: { readonly value: number; readonly name: string };
  /** Whether seeds beyond the axis are cut off. */
  readonly clipsSeeds?: boolean;
}

/** The least distance between two names, in pixels. */
const gap = 16;

/** Several methods over the seeds: medians with signs on their bands, the seeds at one place, and names at the ends. */
export function seedCourses<Point extends SeedPoint>(
  courses: readonly SeedCourse<Point>[],
  place: Place<Point>,
): Plot.Markish[] {
  return [
    courses.map((course) => bandMark(course, place)),
    courses.map((course) => lineMarks(course, place)),
    courses.map((course) => seedMarks(course, place)),
    nameMarks(courses, place),
  ];
}

function bandMark<Point>({ points, color }: SeedCourse<Point>, { x }: Place<Point>): Plot.Markish {
  const band = { y1: 'low', y2: 'high', fill: color, fillOpacity: 0.15, clip: true } as const;
  return Plot.areaY(points, { x, ...band });
}

function lineMarks<Point>(
  { points, color, symbol, now }: SeedCourse<Point>,
  { x }: Place<Point>,
): Plot.Markish[] {
  const r = { value: (point: Point) => (point[x] === now[x] ? 6 : 3.5), scale: null };
  return [
    Plot.line(points, { x, y: 'median', stroke: color, strokeWidth: 2.5 }),
    Plot.dot(points, { x, y: 'median', symbol, fill: color, r }),
  ];
}

function seedMarks<Point extends SeedPoint>(
  { now, color, aside }: SeedCourse<Point>,
  { x, clipsSeeds = false }: Place<Point>,
): Plot.Markish {
  return Plot.dot(now.errors, {
    x: () => now[x],
    y: Number,
    dx: aside,
    r: 2,
    stroke: color,
    strokeWidth: 1,
    ...(clipsSeeds && { clip: true }),
  });
}

function nameMarks<Point extends SeedPoint>(
  courses: readonly SeedCourse<Point>[],
  { last, frame, beside }: Place<Point>,
): Plot.Markish[] {
  const [pixel, [low, top]] = [pixelOf(frame), frame.y.domain];
  const ends = courses.map(({ points }) => pixel(points.at(-1)?.median ?? NaN));
  const places = keepApart([...ends, pixel(beside.value)], gap, pixel(low));
  const at = (index: number) => {
    return { x: [last], y: [top], dy: (places[index] ?? 0) - pixel(top) };
  };
  const text = { dx: 32, textAnchor: 'start' } as const;
  return [
    ...courses.flatMap(({ name, symbol, color }, index) => [
      Plot.dot([name], { ...at(index), dx: 23, symbol, fill: color, r: 4 }),
      Plot.text([name], { ...at(index), ...text, fill: ink }),
    ]),
    lineSample({ ...at(courses.length), dx: 12, stroke: soft, strokeDasharray: '4 3' }),
    Plot.text([beside.name], { ...at(courses.length), ...text, fill: soft }),
  ];
}
