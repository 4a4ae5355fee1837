import { expect, test } from 'vitest';
import { drawPictures } from '../../../../src/kit/render/draw-pictures.ts';
import type { AnyFigure, Picture } from '../../../../src/kit/contract/figure.ts';

const words = { question: 'Why?', parameters: {}, columns: {} };
const pixels = { width: 2, height: 1, data: new Uint8ClampedArray(8) };
const picture: Picture = { name: 'a', label: 'a picture', pixels, shownWidth: 100 };

function draw(pictures?: AnyFigure['pictures']): readonly Picture[] {
  const figure = {
    id: 'album',
    parameters: {},
    model: () => 0,
    charts: [],
    describe: () => ({ headline: [], detail: [] }),
    rows: () => ({ columns: [], rows: [] }),
    extreme: {},
    words: { ko: words, en: words },
    ...(pictures && { pictures }),
  };
  return drawPictures(figure, 0, { width: 'wide', words, language: 'en' });
}

test('drawPictures gives a figure’s pictures, and none for a figure of charts', () => {
  expect(draw(() => [picture])).toEqual([picture]);
  expect(draw()).toEqual([]);
});

test('drawPictures throws if two pictures have one name', () => {
  expect(() => draw(() => [picture, picture])).toThrow('album: two pictures have one name');
});

test('drawPictures throws if the pixels are not as many as width and height say', () => {
  const short = { ...picture, pixels: { ...pixels, height: 2 } };
  expect(() => draw(() => [short])).toThrow('album: a has 8 bytes for 2 × 2');
});
