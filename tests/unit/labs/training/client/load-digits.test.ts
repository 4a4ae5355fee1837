import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { digitBytes } from '../settings.ts';

type Loader = typeof import('../../../../../src/labs/training/client/load-digits.ts');

/** What was asked of the network, and what it answers next. */
let asked: RequestInit[] = [];
let answers: (() => Response)[] = [];
let loadDigits: Loader['loadDigits'];

beforeEach(async () => {
  [asked, answers] = [[], []];
  vi.stubGlobal('fetch', async (address: URL, options: RequestInit) => {
    expect(address.pathname).toMatch(/\/digits\.bin$/);
    asked.push(options);
    const answer = answers.shift();
    if (!answer) throw new TypeError('Failed to fetch');
    return Promise.resolve(answer());
  });
  vi.resetModules();
  ({ loadDigits } = await import('../../../../../src/labs/training/client/load-digits.ts'));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const whole = () => new Response(digitBytes.slice());

describe('the digits', () => {
  test('are fetched once, whoever asks', async () => {
    answers = [whole];
    const [first, second] = await Promise.all([loadDigits(), loadDigits()]);
    expect(second).toBe(first);
    expect(await loadDigits()).toBe(first);
    expect(first).toHaveProperty('sets.training.labels.length', 3000);
    expect(first).toHaveProperty('bytes', digitBytes);
    expect(asked).toEqual([{ cache: 'default' }]);
  });

  test('that do not come may be asked for again, past what the browser kept', async () => {
    answers = [];
    expect(await loadDigits()).toEqual({ kind: 'no-digits', detail: 'Failed to fetch' });
    answers = [() => new Response('gone', { status: 404 }), whole];
    expect(await loadDigits()).toEqual({ kind: 'no-digits', detail: 'HTTP 404' });
    expect(await loadDigits()).toHaveProperty('bytes');
    expect(asked.map(({ cache }) => cache)).toEqual(['default', 'reload', 'reload']);
  });

  test.each([
    ['cut off', () => new Response(digitBytes.slice(0, 9000)), 'wrong length'],
    ['another file', () => new Response('<!doctype html>'), 'not digits'],
  ])('that are %s are said to be broken, and may be asked for again', async (_, answer, detail) => {
    answers = [answer, whole];
    expect(await loadDigits()).toMatchObject({
      kind: 'broken-digits',
      detail: expect.stringContaining(detail) as string,
    });
    expect(await loadDigits()).toHaveProperty('sets');
  });
});
