import { expect, test } from 'vitest';
import { codeLines } from '../../../src/figures/conventions/code-lines.ts';
import { listings } from '../../../src/figures/conventions/listings.ts';
import { model } from '../../../src/figures/conventions/model.ts';
import { parameters } from '../../../src/figures/conventions/parameters.ts';
import { words } from '../../../src/figures/conventions/words.ts';
import { defaultValues } from '../../../src/kit/parameters/parameter.ts';

const defaults = defaultValues(parameters);

test('a weight of 0.1 is momentum 0.1 in PyTorch, where it is the default, and 0.9 in Keras', () => {
  const choice = { weight: 0.1, epsilon: 1e-3, frozen: 'nothing' } as const;
  expect(codeLines('pytorch', choice).lines[0]).toBe('bn = nn.BatchNorm2d(C, eps=1e-3)');
  expect(codeLines('keras', choice).lines.join('')).toContain('momentum=0.9)');
});

test('a batch of k batches ago weighs w (1 − w)^k, and all weights make 1', () => {
  const { shares, older } = model({ ...defaults, weight: 0.9 });
  for (const { age, share } of shares) expect(share).toBeCloseTo(0.9 * 0.1 ** age, 12);
  expect(model(defaults).older).toBeCloseTo(0.9 ** 20, 12);
  expect(older).toBeCloseTo(0, 12);
});

test('no batch weighs anything once the statistics are frozen', () => {
  const { shares, older } = model({ ...defaults, frozen: 'statistics' });
  expect(shares.every(({ share }) => share === 0)).toBe(true);
  expect(older).toBe(1);
});

test('the code has room: lines of 32 letters and at most two notes, six together, in every state', () => {
  const { weight, epsilon, frozen } = parameters;
  const states = weight.options.flatMap((w) =>
    epsilon.options.flatMap((e) =>
      frozen.options.map((f) => ({ weight: Number(w), epsilon: Number(e), frozen: f })),
    ),
  );
  const shown = states.flatMap((state) => listings(model(state), words.en));
  expect(Math.max(...shown.map(({ lines, notes }) => lines.length + notes.length))).toBe(6);
  expect(Math.max(...shown.flatMap(({ lines }) => lines.map(({ length }) => length)))).toBe(32);
  expect(Math.max(...shown.map(({ notes }) => notes.length))).toBe(2);
});
