import { expect, test } from 'vitest';
import { defineFigure } from '../../../../src/kit/definition/define-figure.ts';
import type { FigureDefinition } from '../../../../src/kit/contract/figure.ts';
import type { Parameters } from '../../../../src/kit/parameters/parameter.ts';

const words = {
  question: 'Why?',
  parameters: {
    B: { label: 'Batch' },
    epsilon: { label: 'ε', options: { '1e-5': '10⁻⁵', '0': '0' } },
    seed: { label: 'Seed' },
  },
  columns: {},
};

const sound: FigureDefinition = {
  parameters: {
    B: { kind: 'range', min: 1, max: 64, step: 1, default: 8 },
    epsilon: { kind: 'choice', options: ['1e-5', '0'], numeric: true, default: 1e-5 },
    seed: { kind: 'seed', default: 1 },
  },
  more: ['seed'],
  active: ({ epsilon }) => (epsilon === 0 ? ['B', 'epsilon'] : ['B', 'epsilon', 'seed']),
  model: () => 0,
  charts: [],
  describe: () => ({ headline: [], detail: [] }),
  rows: () => ({ columns: [], rows: [] }),
  extreme: { B: 1, epsilon: 0 },
  words: { ko: words, en: words },
};

/** The figure with some of its parts replaced, found under the name batch-of-one. */
function define(changes: Partial<FigureDefinition> = {}) {
  return defineFigure({ ...sound, ...changes })('batch-of-one');
}

function withParameters(parameters: Parameters): Partial<FigureDefinition> {
  return { parameters: { ...sound.parameters, ...parameters } };
}

/** The figure with presets, all called the same. */
function withPresets(
  presets: NonNullable<FigureDefinition['presets']>,
  caption = 'Called so',
): Partial<FigureDefinition> {
  const captions = Object.fromEntries(Object.keys(presets).map((name) => [name, caption]));
  const captioned = { ...words, presets: captions };
  return { presets, words: { ko: captioned, en: captioned } };
}

test('defineFigure gives a sound figure the name of its folder', () => {
  expect(define()).toEqual({ ...sound, id: 'batch-of-one' });
});

test.each<[string, Partial<FigureDefinition>]>([
  [
    'parameters.B.default: 8.5 is not a step of 1 from 1 to 64',
    withParameters({ B: { kind: 'range', min: 1, max: 64, step: 1, default: 8.5 } }),
  ],
  [
    'parameters.B.default: 3 is not one of 1, 2, 4',
    withParameters({ B: { kind: 'range', values: [1, 2, 4], default: 3 } }),
  ],
  [
    'parameters.B.values: 1, 4, 2 do not rise, two at least',
    withParameters({ B: { kind: 'range', values: [1, 4, 2], default: 1 } }),
  ],
  [
    'parameters.B.max: 64 is not a step of 10 from 1',
    withParameters({ B: { kind: 'range', min: 1, max: 64, step: 10, default: 1 } }),
  ],
  [
    'parameters.epsilon.default: 0.5 is not one of 1e-5, 0',
    withParameters({
      epsilon: { kind: 'choice', options: ['1e-5', '0'], numeric: true, default: 0.5 },
    }),
  ],
  [
    'parameters.epsilon.options: tiny is not a number',
    withParameters({
      epsilon: { kind: 'choice', options: ['1e-5', 'tiny'], numeric: true, default: 1e-5 },
    }),
  ],
  [
    'parameters.seed.default: 0 is not a step of 1 from 1 to 9999',
    withParameters({ seed: { kind: 'seed', default: 0 } }),
  ],
  ['extreme.B: 65 is not a step of 1 from 1 to 64', { extreme: { B: 65 } }],
  ['extreme.epsilon: "0" is not one of 1e-5, 0', { extreme: { epsilon: '0' } }],
  ['extreme: there is no parameter C', { extreme: { C: 1 } }],
  [
    'parameters.B.play.seconds: 0 is not above 0',
    withParameters({ B: { kind: 'range', values: [1, 2], play: { seconds: 0 }, default: 1 } }),
  ],
  [
    'opening.from.B: 65 is not a step of 1 from 1 to 64',
    { opening: { from: { B: 65 }, seconds: 1 } },
  ],
  ['opening.from.B: 8 is the default, where it ends', { opening: { from: { B: 8 }, seconds: 1 } }],
  [
    'opening.from.seed: a seed has no way to walk along',
    { opening: { from: { seed: 2 }, seconds: 1 } },
  ],
  ['opening.from: there is no parameter C', { opening: { from: { C: 1 }, seconds: 1 } }],
  ['opening.from: nothing moves', { opening: { from: {}, seconds: 1 } }],
  [
    'opening.seconds: 60 is not above 0 and at most 5',
    { opening: { from: { B: 1 }, seconds: 60 } },
  ],
  ['first: there is no parameter gamma', { first: 'gamma' }],
  ['more: there is no parameter gamma', { more: ['gamma'] }],
  ['more: seed stands there twice', { more: ['seed', 'seed'] }],
  ['matters: there is no parameter gamma', { matters: { gamma: { B: 1 } } }],
  ['matters.seed: there is no parameter C', { matters: { seed: { C: 1 } } }],
  ['words.en.parameters.seed.matters: is missing', { matters: { seed: { B: 1 } } }],
  [
    'active: there is no parameter beta',
    { active: ({ B }) => (B === 64 ? ['beta'] : ['B', 'epsilon', 'seed']) },
  ],
  [
    'words.ko.parameters.epsilon.options.0: is missing',
    {
      words: {
        ko: {
          ...words,
          parameters: { ...words.parameters, epsilon: { label: 'ε', options: { '1e-5': '' } } },
        },
        en: words,
      },
    },
  ],
  [
    'words.en.parameters.seed: is missing',
    {
      words: {
        ko: words,
        en: { ...words, parameters: { B: words.parameters.B, epsilon: words.parameters.epsilon } },
      },
    },
  ],
  ['presets: 1 are not 2 to 4', withPresets({ one: { B: 1 } })],
  [
    'presets.huge.B: 65 is not a step of 1 from 1 to 64',
    withPresets({ one: { B: 1 }, huge: { B: 65 } }),
  ],
  ['presets.same: is the state of another', withPresets({ one: { B: 1 }, same: { B: 1 } })],
  ['words.en.presets.one: is missing', { presets: { one: { B: 1 }, two: { B: 2 } } }],
  [
    'words.ko.presets.one: is no preset',
    { words: { ko: { ...words, presets: { one: 'One' } }, en: words } },
  ],
  [
    'words.ko.presets.one: has 7 words, not at most 6',
    withPresets({ one: { B: 1 }, two: { B: 2 } }, 'far too many words for one button'),
  ],
  ['shows: there is no parameter C', { shows: { C: 'chart' } }],
])('defineFigure refuses: %s', (fault, changes) => {
  expect(() => define(changes)).toThrow(`batch-of-one: ${fault}`);
});

test('defineFigure tells all faults at once', () => {
  expect(() => define({ more: ['gamma'], extreme: { C: 1 } })).toThrow(
    'batch-of-one: extreme: there is no parameter C\nbatch-of-one: more: there is no parameter gamma',
  );
});

test('defineFigure refuses a folder whose name no address could hold', () => {
  expect(() => defineFigure(sound)('Batch_of_One')).toThrow('not in ASCII kebab-case');
});
