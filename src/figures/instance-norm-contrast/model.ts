import { batchNormTraining, groupNorm, instanceNorm, layerNorm, tensor } from '../../core/index.ts';
import { tableOf } from '../../kit/data/table-of.ts';
import type { Values } from '../../kit/parameters/parameter.ts';
import type { Table } from '../../kit/render/table.ts';
import { photographSide, type Photograph } from '../../training/photographs/decode-photograph.ts';
import {
  fromPixels,
  toPixels,
  type PhotographPixels,
} from '../../training/photographs/photograph-pixels.ts';
import { photographs } from '../../training/photographs/photographs.ts';
import { methods, type Method, type parameters } from './parameters.ts';
import { relight, type Light } from '../../training/photographs/relight.ts';

const area = photographSide * photographSide;
const channels = 4;
/** Outputs are shown so that −2.4 is black and 2.4 is white. */
const shownDeviations = 2.4;

/** What an input looks like, and what each method makes of it. */
export type Looks = Readonly<Record<Method | 'input', PhotographPixels>>;

/** How far a method's output moved: the largest distance of any value, and the average one. */
export interface Change {
  readonly largest: number;
  readonly average: number;
}

/** The state of the figure. */
export interface Model extends Light {
  /** Whose output the pictures show. */
  readonly method: Method;
  readonly epsilon: number;
  readonly own: boolean;
  readonly before: Looks;
  readonly after: Looks;
  readonly changes: Readonly<Record<Method, Change>>;
}

/** Normalizes the untouched picture and the changed one, and compares the outputs. */
export function model(values: Values<typeof parameters>): Model {
  const { photo, method, brightness, contrast, tint, shade, clipped, epsilon } = values;
  const light = { brightness, contrast, tint, shade, clipped };
  const picture = photo === null ? photographs.cat : fromPixels(photo);
  const changed = relight(picture, light);
  const before = photo === null ? normalizedCat(epsilon) : normalize(picture, epsilon);
  const after = normalize(changed, epsilon);
  return {
    ...light,
    method,
    epsilon,
    own: photo !== null,
    before: look(picture, before),
    after: look(changed, after),
    // Each by its own name: an access by a variable name was seen to give another method's outputs,
    // once in hundreds of runs, when V8 (of Node 24) had compiled it.
    changes: {
      bn: compare(before.bn, after.bn),
      ln: compare(before.ln, after.ln),
      gn: compare(before.gn, after.gn),
      in: compare(before.in, after.in),
    },
  };
}

/** How far each method's output moved. */
export function rows({ changes }: Model): Table {
  return tableOf(
    ['method', 'largest', 'average'],
    methods.map((method) => ({ ...changes[method], method: method.toUpperCase() })),
  );
}

/** Outputs of the bundled photo by ε: no other control changes them. */
const outputsOfCat = new Map<number, Outputs>();

function normalizedCat(epsilon: number): Outputs {
  const known = outputsOfCat.get(epsilon);
  if (known) return known;
  const outputs = normalize(photographs.cat, epsilon);
  outputsOfCat.set(epsilon, outputs);
  return outputs;
}

type Outputs = Readonly<Record<Method, Float64Array>>;

/** What the methods make of a picture, γ = 1 and β = 0; BN sees it in a batch with two others. */
function normalize(picture: Photograph, epsilon: number): Outputs {
  const own = fourChannels(picture);
  const batch = [own, fourChannels(photographs.coffee), fourChannels(photographs.rocket)];
  const together = new Float64Array(batch.length * own.length);
  for (const [index, one] of batch.entries()) together.set(one, index * own.length);
  const one = tensor(own, [1, channels, photographSide, photographSide]);
  const all = tensor(together, [batch.length, channels, photographSide, photographSide]);
  const ofBatch = batchNormTraining(all, { epsilon }).y.data;
  return {
    bn: Float64Array.from(ofBatch.subarray(0, own.length)),
    ln: Float64Array.from(layerNorm(one, { epsilon }).y.data),
    gn: Float64Array.from(groupNorm(one, { groups: 2, epsilon }).y.data),
    in: Float64Array.from(instanceNorm(one, { epsilon }).y.data),
  };
}

/** Red, green, green, blue, as a camera's sensor has them: three channels could not be halved into groups. */
function fourChannels(picture: Photograph): Float64Array {
  const four = new Float64Array(channels * area);
  four.set(picture.subarray(0, 2 * area));
  four.set(picture.subarray(area), 2 * area);
  return four;
}

/** Red, green and blue of an output: of the two greens, the mean. */
function threeChannels(output: Float64Array): Float64Array {
  const three = new Float64Array(3 * area);
  three.set(output.subarray(0, area));
  three.set(output.subarray(3 * area), 2 * area);
  for (let index = area; index < 2 * area; index++) {
    three[index] = (output[index]! + output[index + area]!) / 2;
  }
  return three;
}

function look(input: Photograph, outputs: Outputs): Looks {
  const show = (output: Float64Array): PhotographPixels =>
    toPixels(threeChannels(output), -shownDeviations, shownDeviations);
  return {
    input: toPixels(input),
    bn: show(outputs.bn),
    ln: show(outputs.ln),
    gn: show(outputs.gn),
    in: show(outputs.in),
  };
}

function compare(before: Float64Array, after: Float64Array): Change {
  let largest = 0;
  let total = 0;
  for (let index = 0; index < before.length; index++) {
    const distance = Math.abs(after[index]! - before[index]!);
    // Math.max keeps NaN, where a channel has no spread and ε is 0.
    largest = Math.max(largest, distance);
    total += distance;
  }
  return { largest, average: total / before.length };
}
