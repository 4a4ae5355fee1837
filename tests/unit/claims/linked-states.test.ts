import { describe, expect, test } from 'vitest';
import { figureParameters } from '../../claim-contract/figure-parameters.ts';
import { holdsAsShown } from '../../claim-contract/hold-over-seeds.ts';
import { linkedStates } from '../../claim-contract/linked-states.ts';
import { claimedFigures, loadClaims } from '../../claim-contract/load-claims.ts';
import { stateQuery } from '../../claim-contract/state-query.ts';

const links = linkedStates(await figureParameters());
const linked = new Set(links.map(({ figure }) => figure));

test('every figure that a page links to declares what the links claim', () => {
  const missing = [...linked].filter((figure) => !claimedFigures.includes(figure));
  expect(missing).toEqual([]);
});

describe.each(claimedFigures)('%s', (name) => {
  test('every state that a page links to has a claim, and every claim a link', async () => {
    const figure = await loadClaims(name);
    const claimed = new Set(figure.links.map((claim) => stateQuery(name, figure, claim)));
    const states = links.filter((link) => link.figure === name);
    const unclaimed = states
      .filter(({ query }) => !claimed.has(query))
      .map(({ query, places }) => `?${query}, linked at ${places.join(', ')}`);
    const unlinked = [...claimed].filter((query) => !states.some((state) => state.query === query));
    expect({ unclaimed, unlinked }).toEqual({ unclaimed: [], unlinked: [] });
  });

  test('every claim holds at the state that is shown', async () => {
    const figure = await loadClaims(name);
    // A sentence about most seeds says nothing of the one that is shown.
    const ofThisSeed = figure.sentences.filter(({ share }) => share === undefined);
    const broken = [...figure.links, ...ofThisSeed]
      .filter((claim) => !holdsAsShown(figure, claim))
      .map((claim) => `${claim.says} (?${stateQuery(name, figure, claim)})`);
    expect(broken).toEqual([]);
  });
});
