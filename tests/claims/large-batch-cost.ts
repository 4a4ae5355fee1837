import { model } from '../../src/figures/large-batch-cost/model.ts';
import { parameters } from '../../src/figures/large-batch-cost/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { B: 65536 },
      says: 'the device is nearly at its limit, an epoch does not fill one update, and it takes longer',
      holds: ({ now, setting }, at) =>
        now.rate > 0.95 * setting.peak &&
        now.updatesPerEpoch < 1 &&
        now.time > at({ B: 256 }).now.time,
    },
    {
      at: { critical: 16 },
      says: 'where the critical batch is small, a large batch is a waste',
      holds: ({ best }, at) => at({ B: 4096 }).now.time > 4 * best.time && best.B < 100,
    },
    {
      at: { critical: 16384 },
      says: 'where it is large, a batch of hundreds is still small',
      holds: ({ best }) => best.B > 1000,
    },
    {
      at: { B: 256 },
      says: 'the target is reached sooner than at 65536, with a lower throughput',
      holds: ({ now }, at) => {
        const large = at({ B: 65536 }).now;
        return now.time < large.time && now.rate < large.rate;
      },
    },
  ],
  sentences: [],
});
