import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Speech } from '../../../../src/kit/live/speech.ts';

const place = parseHTML('<p></p>').document.querySelector('p');

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  if (place) place.textContent = '';
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('only what a value comes to is read out, when it has rested 600 ms', () => {
  const speech = new Speech(place, 'B = 8');
  for (const B of [7, 6, 5]) {
    speech.hear(`B = ${String(B)}`);
    vi.advanceTimersByTime(400);
  }
  expect(place?.textContent).toBe('');
  vi.advanceTimersByTime(200);
  expect(place?.textContent).toBe('B = 5');
});

test('what stands in the page already is not read out', () => {
  const speech = new Speech(place, 'B = 8');
  speech.hear('B = 8');
  vi.advanceTimersByTime(1000);
  expect(place?.textContent).toBe('');
});

test('nothing is read out while a figure plays, and what it came to afterwards', () => {
  const speech = new Speech(place, 'B = 8');
  speech.pause();
  speech.hear('B = 9');
  vi.advanceTimersByTime(2000);
  expect(place?.textContent).toBe('');
  speech.resume();
  vi.advanceTimersByTime(600);
  expect(place?.textContent).toBe('B = 9');
});
