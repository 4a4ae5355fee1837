import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureNames, findFigure } from '../../../../src/kit/contract/find-figure.ts';

test('figureNames are the folders of src/figures', () => {
  const folders = readdirSync(new URL('../../../../src/figures', import.meta.url));
  expect(figureNames.toSorted()).toEqual(folders.toSorted());
});

test.each(figureNames)('findFigure finds %s by its folder', async (name) => {
  expect((await findFigure(name)).id).toBe(name);
});

test.each(['nothing', '', 'constructor', '../../core'])(
  'findFigure throws at "%s", and tells which figures there are',
  async (name) => {
    await expect(findFigure(name)).rejects.toThrow(figureNames.join(', '));
  },
);
