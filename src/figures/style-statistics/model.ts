import { instancePartition, moments, tensor, type Tensor } from '../../core/index.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { photographSide, type Photograph } from '../../training/photographs/decode-photograph.ts';
import {
  fromPixels,
  toPixels,
  type PhotographPixels,
} from '../../training/photographs/photograph-pixels.ts';
import { photographs } from '../../training/photographs/photographs.ts';
import type { parameters } from './parameters.ts';
import { transfer, type Moved } from './transfer.ts';
import {
  analyze,
  scales,
  synthesize,
  type Directions,
  type Features,
} from '../../training/photographs/wavelets.ts';

const area = photographSide * photographSide;
const colors = 3;

/** The pictures of the figure, in their order. */
export const pictureNames = ['content', 'style', 'pixels', 'features'] as const;

/** One of the pictures. */
export type PictureName = (typeof pictureNames)[number];

/** How much contrast each picture has in textures of one size. */
export type Texture = Readonly<Record<PictureName, number>> & {
  /** In pixels; infinite for all that is coarser than the bank's scales. */
  readonly size: number;
};

/** The state of the figure. */
export interface Model {
  readonly moved: Moved;
  readonly strength: number;
  readonly pictures: Readonly<Record<PictureName, PhotographPixels>>;
  readonly textures: readonly Texture[];
}

/** Gives the content the statistics of the style: of its three colours, and of all features of the bank. */
export function model(values: Values<typeof parameters>): Model {
  const { moved, strength, photo, ownStyle } = values;
  const content = photo === null ? photographs.cat : fromPixels(photo);
  const style = ownStyle === null ? photographs[values.style] : fromPixels(ownStyle);
  const pixels = transfer(colorTensor(content), colorTensor(style), moved, strength);
  const [bandsOfContent, bandsOfStyle] = [knownBands(content), knownBands(style)];
  const bands = bandsOfContent.map((band, index) => {
    const data = transfer(band, bandsOfStyle[index]!, moved, strength);
    return tensor(data, band.shape);
  });
  const features = pictureOf(bands);
  const contrasts = [bandsOfContent, bandsOfStyle, bandsOf(pixels), bands].map(contrastsOf);
  return {
    moved,
    strength,
    pictures: {
      content: toPixels(content),
      style: toPixels(style),
      pixels: toPixels(pixels),
      features: toPixels(features),
    },
    textures: Array.from({ length: scales + 1 }, (_, scale) => {
      const [a = NaN, b = NaN, c = NaN, d = NaN] = contrasts.map((contrast) => contrast[scale]!);
      const size = scale < scales ? 2 * (1 << scale) : Infinity;
      return { size, content: a, style: b, pixels: c, features: d };
    }),
  };
}

/** The contrasts, a row for each size of texture. */
export function rows({ textures }: Model): Table {
  return {
    columns: ['size', ...pictureNames],
    rows: textures.map((texture) => [
      Number.isFinite(texture.size) ? String(texture.size) : `> ${2 * (1 << (scales - 1))}`,
      ...pictureNames.map((name) => texture[name]),
    ]),
  };
}

function colorTensor(picture: Float64Array): Tensor {
  return tensor(picture, [1, colors, photographSide, photographSide]);
}

/** Features of photographs that were asked for before: those of the bundled ones never change. */
const known = new WeakMap<Photograph, readonly Tensor[]>();

function knownBands(picture: Photograph): readonly Tensor[] {
  const bands = known.get(picture) ?? bandsOf(picture);
  known.set(picture, bands);
  return bands;
}

/** The features of a picture, a tensor for each scale, finest first, and one for the rest. */
function bandsOf(picture: Photograph | Float64Array): readonly Tensor[] {
  const features = Array.from({ length: colors }, (_, color) =>
    analyze(picture.slice(color * area, (color + 1) * area), photographSide),
  );
  const details = Array.from({ length: scales }, (_, scale) =>
    stack(features.flatMap((one) => one.details[scale]!)),
  );
  return [...details, stack(features.map(({ rest }) => rest))];
}

function stack(channels: readonly Float64Array[]): Tensor {
  const [{ length } = new Float64Array()] = channels;
  const data = new Float64Array(channels.length * length);
  for (const [index, channel] of channels.entries()) data.set(channel, index * length);
  const side = Math.sqrt(length);
  return tensor(data, [1, channels.length, side, side]);
}

function unstack({ data, shape }: Tensor): readonly Float64Array[] {
  const count = shape[1]!;
  const length = data.length / count;
  return Array.from({ length: count }, (_, index) =>
    Float64Array.from(data.subarray(index * length, (index + 1) * length)),
  );
}

/** Puts a picture together from its features. */
function pictureOf(bands: readonly Tensor[]): Float64Array {
  const channels = bands.map(unstack);
  const picture = new Float64Array(colors * area);
  for (let color = 0; color < colors; color++) {
    const features: Features = {
      details: channels.slice(0, scales).map((scale) => directionsOf(scale, color)),
      rest: channels[scales]![color]!,
    };
    picture.set(synthesize(features, photographSide), color * area);
  }
  return picture;
}

/** The three directions of one colour. */
function directionsOf(scale: readonly Float64Array[], color: number): Directions {
  return [scale[3 * color]!, scale[3 * color + 1]!, scale[3 * color + 2]!];
}

/** The standard deviation that each scale brings into the picture, over its colours: squares add, as the bank is orthogonal. */
function contrastsOf(bands: readonly Tensor[]): readonly number[] {
  return bands.map((band) => {
    const { variance, count } = moments(band, instancePartition(band.shape));
    const total = variance.reduce((sum, one) => sum + one, 0);
    return Math.sqrt((total * count) / (colors * area));
  });
}
