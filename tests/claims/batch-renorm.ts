import { model } from '../../src/figures/batch-renorm/model.ts';
import { parameters } from '../../src/figures/batch-renorm/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { rMax: 1, dMax: 0 },
      says: 'the diamonds cover the dots: the outputs are those of Batch Normalization',
      holds: ({ batches }) =>
        batches.every(({ r, d, renorm, batchNorm }) => r === 1 && d === 0 && renorm === batchNorm),
    },
    {
      at: { rMax: 5, dMax: 2 },
      says: 'nearly all diamonds lie on the dashed line, that of inference',
      holds: ({ batches, inference }) =>
        batches.filter(({ renorm }) => Math.abs(renorm - inference) < 1e-6).length >=
        0.9 * batches.length,
    },
    {
      at: { B: 2 },
      says: 'smaller batches meet a limit more often',
      holds: ({ clipped }, at) => clipped > at({ B: 8 }).clipped,
    },
    {
      at: { shift: 1.5 },
      says: 'after a shift of the data, most d stand at one wall',
      holds: ({ batches }) => batches.filter(({ d }) => d === 0.5).length > 0.8 * batches.length,
    },
    {
      at: { B: 2, rMax: 5, dMax: 2 },
      says: 'some batches meet even wide limits, and the others give the output of inference',
      holds: ({ batches, inference, clipped }) =>
        clipped > 0 &&
        clipped < batches.length &&
        batches.every(
          ({ r, d, wantedR, wantedD, renorm }) =>
            r !== wantedR || d !== wantedD || Math.abs(renorm - inference) < 1e-6,
        ),
    },
    {
      at: { B: 32 },
      says: 'hardly a batch of 32 meets a limit',
      holds: ({ clipped, batches }) => clipped <= batches.length / 12,
    },
  ],
  sentences: [
    {
      at: {},
      says: 'the outputs of Batch Renormalization lie closer to those of inference',
      holds: ({ renormError, batchNormError }) => renormError < batchNormError,
    },
  ],
});
