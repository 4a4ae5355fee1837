import { expect, test } from 'vitest';
import { runNames, settingsText } from '../../../../src/labs/training/run-names.ts';
import type { LabValues } from '../../../../src/labs/training/parameters.ts';
import { short } from './records.ts';
import { settingsWith } from './settings.ts';

const namesOf = (...runs: readonly Partial<LabValues>[]) => runNames(runs.map(settingsWith), short);

test('a run alone is named by its normalization', () => {
  expect(namesOf({})).toEqual(['BN']);
  expect(namesOf({ norm: 'group', B: 2 })).toEqual(['GN']);
});

test('runs are named by what differs between them', () => {
  expect(namesOf({ B: 2 }, { norm: 'group', B: 2 })).toEqual(['BN', 'GN']);
  expect(namesOf({ B: 2 }, { norm: 'group', B: 2 }, { B: 32 })).toEqual([
    'BN · B 2',
    'GN · B 2',
    'BN · B 32',
  ]);
  expect(namesOf({ seed: 1 }, { seed: 2 })).toEqual(['BN · seed 1', 'BN · seed 2']);
});

test('a setting without a say in a run names it not', () => {
  expect(namesOf({ norm: 'layer', m: 0.1 }, { norm: 'layer', m: 0.3 })).toEqual(['LN #1', 'LN #2']);
  expect(namesOf({ m: 0.1 }, { m: 0.3 }, { norm: 'layer', m: 1 })).toEqual([
    'BN · m 0.1',
    'BN · m 0.3',
    'LN',
  ]);
});

test('runs with the same settings are numbered', () => {
  expect(namesOf({}, {}, { norm: 'none' })).toEqual(['BN #1', 'BN #2', 'none']);
});

test('one epoch is one, and many examples are grouped', () => {
  expect(namesOf({ epochs: 1 }, { epochs: 3 })).toEqual(['BN · 1 epoch', 'BN · 3 epochs']);
  expect(namesOf({ examples: 250 }, { examples: 3000 })[1]).toBe('BN · 3,000 examples');
});

test('settings are written with what matters, and all that is not by default', () => {
  expect(settingsText(settingsWith({ B: 2 }), short)).toBe(
    'digits, convolutions · BN · B 2 · rate 0.001 · 5 epochs · seed 1',
  );
  expect(settingsText(settingsWith({ optimizer: 'adam', warmUp: 30 }), short)).toContain(
    'seed 1 · Adam · warm-up 30',
  );
});
