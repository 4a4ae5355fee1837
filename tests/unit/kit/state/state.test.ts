import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultValues } from '../../../../src/kit/parameters/parameter.ts';
import { hasState } from '../../../../src/kit/state/own-query.ts';
import { readState, writeState } from '../../../../src/kit/state/state.ts';
import { anyQuery, anyValues, isValid, parameters } from '../mixed-parameters.ts';

const id = 'small-figure';
const defaults = defaultValues(parameters);

/** Foreign keys: trackers, other figures, and names that only look like ours. */
const anyForeignKey = fc.oneof(
  fc.constantFrom(
    'utm_source',
    'fbclid',
    'other.B',
    'small-figures.B',
    'small-figure',
    'x.small-figure.B',
  ),
  fc.string({ minLength: 1 }).filter((key) => !key.startsWith(`${id}.`)),
);
const anyForeignQuery = fc
  .array(fc.tuple(anyForeignKey, fc.string()))
  .map((pairs) => new URLSearchParams(pairs).toString());

describe('readState', () => {
  test('takes what the query says and the default for the rest', () => {
    const query = '?small-figure.B=1&small-figure.shown=0&small-figure.mode=inference';
    expect(readState(id, parameters, query)).toEqual({
      values: { ...defaults, B: 1, shown: false, mode: 'inference' },
      problems: [],
    });
  });

  test('reads the same with and without the question mark', () => {
    const query = 'small-figure.seed=8';
    expect(readState(id, parameters, `?${query}`)).toEqual(readState(id, parameters, query));
  });

  test('of an empty query is the default', () => {
    expect(readState(id, parameters, '')).toEqual({ values: defaults, problems: [] });
  });

  test('names each key that it cannot obey, and keeps the default there', () => {
    const query =
      'small-figure.B=3&small-figure.x=1&small-figure.seed=7%3Cb%3E&small-figure.gamma=2';
    expect(readState(id, parameters, query)).toEqual({
      values: { ...defaults, gamma: 2 },
      problems: [
        { name: 'B', text: '3', fault: 'between-steps' },
        { name: 'x', text: '1', fault: 'unknown' },
        { name: 'seed', text: '7<b>', fault: 'not-a-number' },
      ],
    });
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'takes "%s" for an unknown name, though objects inherit it',
    (name) => {
      const { values, problems } = readState(id, parameters, `${id}.${name}=1`);
      expect(values).toEqual(defaults);
      expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
      expect(problems).toEqual([{ name, text: '1', fault: 'unknown' }]);
    },
  );

  test('takes the last of two good values of one key', () => {
    const { values } = readState(id, parameters, `${id}.B=1&${id}.B=2`);
    expect(values.B).toBe(2);
  });

  test('keeps a good value beside a bad one of the same key, and still tells of the bad one', () => {
    const state = readState(id, parameters, `${id}.B=1&${id}.B=zwei`);
    expect(state.values.B).toBe(1);
    expect(state.problems).toEqual([{ name: 'B', text: 'zwei', fault: 'not-a-number' }]);
  });

  test.each(['%', '%E0%A4%A', '%FF%FE', '%00', '+', '%2B1', '%u0031', '1%'])(
    'survives the broken encoding %s',
    (text) => {
      const { values, problems } = readState(id, parameters, `?${id}.B=${text}&%=%&${id}.seed=9`);
      expect(values).toEqual({ ...defaults, seed: 9 });
      expect(problems).toHaveLength(1);
    },
  );

  test('never throws and gives only valid values, whatever the query', () => {
    fc.assert(
      fc.property(anyQuery(id), (query) => {
        const { values } = readState(id, parameters, query);
        expect(Object.keys(values)).toEqual(Object.keys(parameters));
        for (const [name, parameter] of Object.entries(parameters)) {
          expect(isValid(parameter, values[name as keyof typeof values])).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('says nothing of foreign keys', () => {
    fc.assert(
      fc.property(anyForeignQuery, (query) => {
        expect(readState(id, parameters, query)).toEqual({ values: defaults, problems: [] });
      }),
    );
  });
});

describe('writeState', () => {
  test('writes only what differs from the default, in the order of the declaration', () => {
    const values = {
      ...defaults,
      seed: 8,
      gamma: -0.1,
      shown: false,
      mode: 'both & more',
    } as const;
    expect(writeState(id, parameters, values, '')).toBe(
      'small-figure.gamma=-0.1&small-figure.mode=both+%26+more&small-figure.shown=0&small-figure.seed=8',
    );
  });

  test('writes a number among options as it is declared', () => {
    const written = writeState(id, parameters, { ...defaults, rate: 0.1 }, '');
    expect(written).toBe('small-figure.rate=0.10');
    expect(readState(id, parameters, written).values.rate).toBe(0.1);
  });

  test('writes nothing for the default', () => {
    expect(writeState(id, parameters, defaults, '')).toBe('');
  });

  test('removes every older key of the figure, unknown and doubled ones too', () => {
    const query = '?small-figure.B=1&a=1&small-figure.B=2&small-figure.x=1&small-figure.=1';
    expect(writeState(id, parameters, { ...defaults, B: 8 }, query)).toBe('a=1&small-figure.B=8');
  });

  test('leaves the keys of other figures and of trackers, doubled ones too', () => {
    const foreign = 'utm_source=a&other.B=1&other.B=2&small-figures.B=3&small-figure=4';
    expect(writeState(id, parameters, defaults, `?${foreign}`)).toBe(foreign);
  });

  test('keeps every foreign key with its value, in order', () => {
    fc.assert(
      fc.property(anyForeignQuery, anyValues(parameters), (query, values) => {
        const written = new URLSearchParams(writeState(id, parameters, values, query));
        const kept = [...written].filter(([key]) => !key.startsWith(`${id}.`));
        expect(kept).toEqual([...new URLSearchParams(query)]);
      }),
    );
  });

  test('is undone by readState, for any values and beside any foreign keys', () => {
    fc.assert(
      fc.property(anyValues(parameters), anyForeignQuery, (values, query) => {
        const written = writeState(id, parameters, values, query);
        expect(readState(id, parameters, written)).toEqual({ values, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('cures any query: what it writes is read without a problem', () => {
    fc.assert(
      fc.property(anyQuery(id), (query) => {
        const { values } = readState(id, parameters, query);
        const cured = readState(id, parameters, writeState(id, parameters, values, query));
        expect(cured).toEqual({ values, problems: [] });
      }),
    );
  });
});

describe('hasState', () => {
  test.each(['?small-figure.B=1', 'a=1&small-figure.nonsense', 'small-figure.='])(
    'finds a key of the figure in %s',
    (query) => {
      expect(hasState(id, query)).toBe(true);
    },
  );

  test.each(['', '?', 'utm_source=small-figure.B', 'small-figures.B=1', 'small-figure=1', 'B=1'])(
    'finds none in "%s"',
    (query) => {
      expect(hasState(id, query)).toBe(false);
    },
  );
});

describe('a file of the reader’s own', () => {
  const photo = { width: 1, height: 1, data: Uint8ClampedArray.of(1, 2, 3, 255) };

  test('never enters the query', () => {
    expect(writeState(id, parameters, { ...defaults, photo }, 'a=b')).toBe('a=b');
  });

  test('cannot be named by a query', () => {
    const { values, problems } = readState(id, parameters, `${id}.photo=cat.png`);
    expect(values.photo).toBeNull();
    expect(problems).toEqual([{ name: 'photo', text: 'cat.png', fault: 'unknown' }]);
  });
});
