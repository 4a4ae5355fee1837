import { expect, test } from 'vitest';
import { createRandom } from '../../../../src/core/index.ts';
import { crosses, placeBeside, type Box } from '../../../../src/kit/charts/place-beside.ts';
import { textSize } from '../../../../src/kit/charts/text-size.ts';

const frame: Box = { x1: 0, y1: 0, x2: 340, y2: 200 };
const size = { width: 90, height: 15 };

function meets(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

function dotAt(x: number, y: number): Box {
  return { x1: x - 4, y1: y - 4, x2: x + 4, y2: y + 4 };
}

test('words stand right above what they speak of, where nothing is in the way', () => {
  const { box, leader } = placeBeside(
    { x: 170, y: 100, r: 4 },
    size,
    { boxes: [], lines: [] },
    frame,
  );
  expect(box).toEqual({ x1: 125, y1: 71, x2: 215, y2: 86 });
  expect(leader).toBeUndefined();
});

test('words that must stand away have a leader, which begins at the mark', () => {
  const wall = { x1: 60, y1: 40, x2: 280, y2: 160 };
  const { box, leader } = placeBeside(
    { x: 170, y: 100, r: 4 },
    size,
    { boxes: [wall], lines: [] },
    frame,
  );
  expect(meets(box, wall)).toBe(false);
  expect(leader).toBeDefined();
  expect(Math.hypot((leader?.x1 ?? 0) - 170, (leader?.y1 ?? 0) - 100)).toBeCloseTo(6);
});

test('among 30 dots at random, words cover none, cross no line and stay in the frame, every time alike', () => {
  const random = createRandom(7);
  const place = (): number => random.uniform();
  for (let round = 0; round < 200; round++) {
    const boxes = Array.from({ length: 30 }, () => dotAt(340 * place(), 200 * place()));
    const lines = [{ x1: 0, y1: 200 * place(), x2: 340, y2: 200 * place() }];
    const anchor = { x: 340 * place(), y: 200 * place(), r: 4 };
    const { box } = placeBeside(anchor, size, { boxes, lines }, frame);
    const again = placeBeside(anchor, size, { boxes, lines }, frame);
    expect(again.box).toEqual(box);
    expect(box.x1).toBeGreaterThanOrEqual(0);
    expect(box.x2).toBeLessThanOrEqual(340);
    const faults =
      boxes.filter((other) => meets(box, other)).length +
      lines.filter((line) => crosses(line, box)).length;
    expect(faults, `round ${String(round)}`).toBe(0);
  }
});

test('where all is full, words take the place that covers least, inside of the frame', () => {
  const full = { x1: 0, y1: 0, x2: 340, y2: 199 };
  const { box } = placeBeside({ x: 170, y: 100, r: 4 }, size, { boxes: [full], lines: [] }, frame);
  expect(box.y2).toBeLessThanOrEqual(200);
});

test('a line that touches a box from outside does not cross it', () => {
  const box = { x1: 10, y1: 10, x2: 20, y2: 20 };
  expect(crosses({ x1: 0, y1: 10, x2: 30, y2: 10 }, box)).toBe(false);
  expect(crosses({ x1: 0, y1: 15, x2: 30, y2: 15 }, box)).toBe(true);
  expect(crosses({ x1: 0, y1: 15, x2: 8, y2: 15 }, box)).toBe(false);
  expect(crosses({ x1: 0, y1: 0, x2: 30, y2: 30 }, box)).toBe(true);
});

test('Korean is wider than English, and two lines are higher than one', () => {
  expect(textSize(['가나다라']).width).toBeGreaterThan(textSize(['abcd']).width);
  expect(textSize(['a', 'b']).height).toBe(2 * textSize(['a']).height);
});
