import { expect, test } from 'vitest';
import { trapLines } from '../../../../src/site/code/trap-lines.ts';

test('a trap is its comment to the last line, and no code', () => {
  const python = 'a = 1\n    # trap: the old\n    # value\nb = 2\n# no trap';
  expect([...trapLines(python)]).toEqual([2, 3]);
});

test('a trap beside code is that line', () => {
  expect([...trapLines('a(); // trap: twice\nb(); // once')]).toEqual([1]);
});
