import { expect, test } from 'vitest';
import { defineClaims } from '../../claim-contract/claims.ts';
import { figureParameters } from '../../claim-contract/figure-parameters.ts';
import {
  claimsOfAnySeed,
  holdOverSeeds,
  isDoubtful,
} from '../../claim-contract/hold-over-seeds.ts';
import { claimedFigures, loadClaims } from '../../claim-contract/load-claims.ts';
import { stateQuery } from '../../claim-contract/state-query.ts';

const seeded = [...(await figureParameters())]
  .filter(([, parameters]) => 'seed' in parameters)
  .map(([figure]) => figure);

test.each(seeded)('what is said of %s holds for at least 95 % of the seeds', async (name) => {
  expect(claimedFigures, 'a figure with a seed declares what is said of it').toContain(name);
  const figure = await loadClaims(name);
  const claims = claimsOfAnySeed(figure);
  expect(claims.length, 'at least one claim is held over seeds').toBeGreaterThan(0);
  const doubtful = holdOverSeeds(figure, claims)
    .filter(isDoubtful)
    .map(({ claim, against, seeds }) => {
      const agreed = `${String(seeds - against.length)} of ${String(seeds)} seeds agree`;
      const first = against.slice(0, 3).join(', ');
      return `${claim.says} (?${stateQuery(name, figure, claim)}): ${agreed}, not ${first}`;
    });
  expect(doubtful).toEqual([]);
});

test('a claim that one seed in ten denies is held to all 200, and found', () => {
  const figure = defineClaims({
    parameters: { seed: { kind: 'seed', default: 1 } },
    model: ({ seed }) => seed,
    links: [],
    sentences: [
      { at: {}, says: 'no seed ends in 7', holds: (seed) => seed % 10 !== 7 },
      { at: {}, says: 'a seed is positive', holds: (seed) => seed > 0 },
      { at: {}, says: 'the seed is 1', holds: (seed) => seed === 1, atItsSeed: 'it says so' },
    ],
  });
  const [often, always, ...others] = holdOverSeeds(figure, claimsOfAnySeed(figure));
  expect(others).toEqual([]);
  expect(often).toMatchObject({ seeds: 200, against: { length: 20 } });
  expect(always).toMatchObject({ seeds: 60, against: [] });
});
