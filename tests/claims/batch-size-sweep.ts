import { model, type Model, type Point } from '../../src/figures/batch-size-sweep/model.ts';
import { parameters } from '../../src/figures/batch-size-sweep/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

const medians = (points: readonly Point[]) => points.map(({ median }) => median);
const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
const everyPoint = ({ series }: Model) => Object.values(series).flat();

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { B: 16 },
      says: 'with 16 images BN errs less than GN with nearly every seed',
      holds: ({ less }) => less >= 9,
    },
    {
      at: { B: 1 },
      says: 'with one image BN’s lead over GN is gone, and GN is not worse than with 16',
      holds: ({ more, less, now }, at) =>
        more >= less && now.other.median <= at({ B: 16 }).now.other.median,
    },
    {
      at: { B: 1, other: 'in', tested: 'batch' },
      says: 'tested with each image’s own statistics BN errs exactly as often as IN, seed by seed',
      holds: ({ now }) => now.bn.errors.every((error, seed) => error === now.other.errors[seed]),
    },
    {
      at: { B: 1, other: 'in' },
      says: 'with running statistics BN errs more than IN with most seeds',
      holds: ({ more }) => more >= 6,
    },
    {
      at: { B: 64, other: 'ln', rate: 0.003 },
      says: 'with the largest rate most runs of LN learn nothing, and no run of BN fails so',
      holds: ({ now }) => now.other.lost > 5 && now.bn.lost === 0,
    },
  ],
  sentences: [
    {
      at: {},
      says: 'at the middle rate BN’s medians at any two batch sizes differ by less than two points',
      holds: ({ series }) => range(medians(series.bn)) < 2,
    },
    {
      at: {},
      says: 'at the middle rate the seeds of one method and batch size differ by more than one point',
      holds: (shown) => everyPoint(shown).every(({ errors }) => range(errors) > 1),
    },
    {
      at: {},
      says: 'errors at the middle rate lie on the axis, and so do those at the smallest',
      holds: (shown, at) =>
        [...everyPoint(shown), ...everyPoint(at({ rate: 0.0003 }))].every(
          ({ lowest, highest }) => lowest > 4 && highest < 32,
        ),
    },
  ],
});
