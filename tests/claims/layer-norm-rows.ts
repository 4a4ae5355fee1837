import { model, type Model } from '../../src/figures/layer-norm-rows/model.ts';
import { parameters } from '../../src/figures/layer-norm-rows/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { change: 'value' },
      says: 'one value moves its column in Batch Normalization and its row in Layer Normalization',
      holds: ({ outputs: [bn, ln] }) => bn.moved === 4 && ln.moved === 5 && ln.movedElsewhere === 0,
    },
    {
      at: { B: 1 },
      says: 'all outputs of Batch Normalization become β = 0, and those of Layer Normalization stay',
      holds: ({ outputs: [bn, ln] }, at) =>
        bn.cells.every(({ value }) => value === 0) &&
        ln.cells.every(({ value }, i) => value === at({ B: 4 }).outputs[1].cells[i]?.value),
    },
    {
      at: { input: 'images' },
      says: 'one value moves its image over (C, H, W), and its position over C',
      holds: ({ shape, outputs: [over, channels] }) => {
        const [, C = NaN] = shape;
        return (
          over.moved > C &&
          channels.moved <= C &&
          over.movedElsewhere === 0 &&
          channels.movedElsewhere === 0
        );
      },
    },
    {
      at: { change: 'value', amount: 3 },
      says: 'when one value changes a lot, the whole row moves',
      holds: ({ outputs: [, ln] }) => ln.moved === 5,
    },
  ],
  sentences: [
    {
      at: {},
      says: 'when sample 1 changes, Batch Normalization moves others and Layer Normalization none',
      holds: ({ outputs: [bn, ln] }: Model) => bn.movedElsewhere > 0 && ln.movedElsewhere === 0,
    },
    {
      at: { B: 2 },
      says: 'with two samples the outputs of Batch Normalization are almost ±1',
      holds: ({ outputs: [bn] }) => bn.cells.every(({ value }) => Math.abs(value) > 0.9),
    },
  ],
});
