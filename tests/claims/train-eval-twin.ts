import { model, seeds, twinNames } from '../../src/figures/train-eval-twin/model.ts';
import { parameters } from '../../src/figures/train-eval-twin/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** So many of the stored seeds are 95 %. */
const enough = 0.95 * seeds;
const epochs = [0.5, 1, 2, 3, 4, 5] as const;
/** Where a sorted training does harm beyond doubt. */
const harmed = [
  { network: 'dense', B: 4 },
  { network: 'dense', B: 16 },
  { network: 'dense', B: 64 },
  { network: 'convolutional', B: 16 },
  { network: 'convolutional', B: 64 },
] as const;

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { B: 4 },
      says: 'with batches of four the batch’s statistics err about twice as often as running ones',
      holds: ({ less, twins }) => {
        const ratio = twins.batch.error.median / twins.running.error.median;
        return less >= enough && ratio > 1.8 && ratio < 2.6;
      },
    },
    {
      at: { B: 64 },
      says: 'with 64 images the medians are less than three points apart',
      holds: ({ twins }) => Math.abs(twins.batch.error.median - twins.running.error.median) < 3,
    },
    {
      at: { network: 'convolutional' },
      says: 'in the convolutional network no twin is clearly ahead, and the medians are less than one point apart',
      holds: ({ more, less, twins }) =>
        more < enough &&
        less < enough &&
        Math.abs(twins.batch.error.median - twins.running.error.median) < 1,
    },
    {
      at: { m: 0.9, convention: 'keras' },
      says: '0.9 in Keras is the layer with 0.1 in PyTorch',
      holds: ({ weight, twins }, at) => {
        const pytorch = at({ m: 0.1, convention: 'pytorch' });
        return weight === 0.1 && same(twins.running.now, pytorch.twins.running.now);
      },
    },
    {
      at: { m: 0.9 },
      says: 'copied into PyTorch, with batches of four, 0.9 makes running statistics err about twice as often as 0.1 does',
      holds: ({ twins }, at) => {
        const before = at({ m: 0.1 }).twins.running;
        const ratio = twins.running.error.median / before.error.median;
        return ratio > 1.8 && ratio < 2.6 && seedsAbove(twins.running.now, before.now) >= enough;
      },
    },
    {
      at: { m: 0.9, B: 64 },
      says: 'with 64 images it hardly matters: not a seventh more errors than with 0.1, in the median',
      holds: ({ twins }, at) => {
        const before = at({ m: 0.1 }).twins.running.error.median;
        const ratio = twins.running.error.median / before;
        return ratio > 1 && ratio < 8 / 7;
      },
    },
    {
      at: { B: 64, m: 0.99, convention: 'keras', epochs: 1 },
      says: 'after 15 steps running statistics with 0.99 err about 1.8 times as often as the batch’s',
      holds: ({ more, twins }) => {
        const ratio = twins.running.error.median / twins.batch.error.median;
        return more >= enough && ratio > 1.75 && ratio < 1.85;
      },
    },
    {
      at: { sorted: 'test' },
      says: 'where only the test is sorted, in batches of four, the dense network errs in more than 80 % of cases with the batch’s statistics, and with running ones as before',
      holds: ({ twins }, at) =>
        twins.batch.error.low > 80 &&
        same(twins.running.now, at({ sorted: 'none' }).twins.running.now),
    },
    {
      at: { sorted: 'test', network: 'convolutional' },
      says: 'the convolutional network loses about two points there in the median, and less than four with every seed',
      holds: ({ twins }, at) => {
        const before = at({ sorted: 'none' }).twins.batch;
        const lost = twins.batch.error.median - before.error.median;
        const each = twins.batch.now.map((error, seed) => error - (before.now[seed] ?? NaN));
        return lost > 1.5 && lost < 2.5 && each.every((points) => points > 0 && points < 4);
      },
    },
    {
      at: { sorted: 'training' },
      says: 'where training is sorted, the dense network errs in more than 80 % of cases with either',
      holds: ({ twins }) => twins.batch.error.low > 80 && twins.running.error.low > 80,
    },
    {
      at: { sorted: 'training', network: 'convolutional' },
      says: 'the convolutional network learns even so, with an error below 12 %',
      holds: ({ twins }) => twins.batch.error.high < 12 && twins.running.error.high < 12,
    },
    {
      at: { sorted: 'training', network: 'convolutional', B: 64 },
      says: 'but not with 64 images in a batch: the median error is above 60 % with either',
      holds: ({ twins }) => twins.batch.error.median > 60 && twins.running.error.median > 60,
    },
  ],
  sentences: [
    {
      at: {},
      says: 'in the last normalization the statistics of a batch of four stay about a third of a deviation off, all through the training',
      holds: (_, at) =>
        epochs.every((time) => {
          const { median } = at({ epochs: time }).twins.batch.misfit;
          return median > 0.33 && median < 0.4;
        }),
    },
    {
      at: { B: 64, m: 0.99, convention: 'keras', epochs: 1 },
      says: 'after 15 steps the start still weighs 86 %',
      holds: ({ weight }) => Math.round(100 * (1 - weight) ** 15) === 86,
    },
    {
      at: { sorted: 'training' },
      says: 'wherever training is sorted, the twins’ medians after five epochs are less than ten points apart',
      holds: (_, at) =>
        ([4, 16, 64] as const).every((B) =>
          (['dense', 'convolutional'] as const).every((network) => {
            const { batch, running } = at({ B, network }).twins;
            return Math.abs(batch.error.median - running.error.median) < 10;
          }),
        ),
    },
    {
      at: { sorted: 'training' },
      says: 'neither mixed batches nor running statistics in the test make up for the harm of a sorted training',
      holds: (_, at) =>
        harmed.every((values) => {
          const [sorted, mixed] = [at(values).twins, at({ ...values, sorted: 'none' }).twins];
          return twinNames.every((name) => seedsAbove(sorted[name].now, mixed[name].now) >= enough);
        }),
    },
    {
      at: {},
      says: 'where training is shuffled the weights learn: with mixed batches the median error is below 60 %',
      holds: (_, at) =>
        everyState()
          .filter(({ sorted }) => sorted === 'none')
          .every((values) => at(values).twins.batch.errors.every(({ median }) => median < 60)),
    },
    {
      at: {},
      says: 'all medians of the error and of the misfit lie on the axes',
      holds: (_, at) =>
        everyState().every((values) =>
          Object.values(at(values).twins).every(
            ({ errors, misfits }) =>
              errors.every(({ median }) => median > 4 && median < 100) &&
              misfits.every(({ median }) => median > 0.006 && median < 5),
          ),
        ),
    },
  ],
});

function same(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, seed) => value === other[seed]);
}

function seedsAbove(one: readonly number[], other: readonly number[]): number {
  return one.filter((value, seed) => value > (other[seed] ?? NaN)).length;
}

function everyState() {
  const { network, sorted } = parameters;
  return network.options.flatMap((name) =>
    sorted.options.flatMap((order) =>
      [4, 16, 64].flatMap((B) =>
        [0.01, 0.1, 0.9, 0.99].map((m) => ({ network: name, sorted: order, B, m })),
      ),
    ),
  );
}
