import { model, type Model } from '../../src/figures/style-statistics/model.ts';
import { parameters } from '../../src/figures/style-statistics/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

type Picture = keyof Model['pictures'];

/** How much contrast the pictures have in textures of one size; the first is the finest. */
function texture({ textures }: Model, place: number) {
  const found = textures.at(place);
  if (!found) throw new Error(`no texture ${String(place)}`);
  return found;
}

/** The average of each colour of a picture. */
function colour({ pictures }: Model, picture: Picture): readonly [number, number, number] {
  const { data } = pictures[picture];
  const sums = [0, 0, 0] as [number, number, number];
  for (let i = 0; i < data.length; i += 4) {
    for (const channel of [0, 1, 2] as const) sums[channel] += data[i + channel] ?? 0;
  }
  return sums.map((sum) => (4 * sum) / data.length) as [number, number, number];
}

const apart = (a: number, b: number) => Math.abs(a / b - 1);

/** How far the average colours of two pictures are apart, of 255. */
const coloursApart = (shown: Model, a: Picture, b: Picture) =>
  Math.max(...colour(shown, a).map((value, i) => Math.abs(value - (colour(shown, b)[i] ?? NaN))));

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { style: 'rocket', moved: 'mean' },
      says: 'means alone bring the blue of the night sky and leave the contrast',
      holds: (shown) => {
        const [red, , blue] = colour(shown, 'features');
        const { content, pixels, features } = texture(shown, 0);
        return blue > red && apart(pixels, content) < 0.02 && apart(features, content) < 0.02;
      },
    },
    {
      at: { moved: 'deviation' },
      says: 'standard deviations alone leave the average colour and change the contrast',
      holds: (shown) =>
        coloursApart(shown, 'pixels', 'content') < 6 &&
        coloursApart(shown, 'features', 'content') < 6 &&
        apart(texture(shown, 0).features, texture(shown, 0).content) > 0.2,
    },
    {
      at: { style: 'coffee' },
      says: 'by colours textures of up to 16 pixels end up stronger than the style’s, coarser ones weaker; by features all match',
      holds: (shown) => {
        const [rest, textures] = [texture(shown, -1), shown.textures.slice(0, -1)];
        return (
          textures.every(({ size, pixels, style }) => size <= 16 && pixels > 1.05 * style) &&
          rest.pixels < 0.95 * rest.style &&
          shown.textures.every(({ features, style }) => apart(features, style) < 0.05)
        );
      },
    },
    {
      at: { style: 'grass' },
      says: 'the line of the colours stays beside the content’s, that of the filter bank follows the style',
      holds: ({ textures }) =>
        textures.every(({ features, style }) => apart(features, style) < 0.05) &&
        textures.every(
          ({ pixels, content, style }) =>
            Math.abs(Math.log2(pixels / content)) < 0.5 ||
            Math.abs(pixels - content) < Math.abs(pixels - style),
        ),
    },
  ],
  sentences: [],
});
