import { model, type Model } from '../../src/figures/spectral-norm/model.ts';
import { parameters } from '../../src/figures/spectral-norm/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

/** The angle, in degrees, between the vector of the iteration and the first singular direction. */
function angle({ now, exact }: Model): number {
  const cosine = Math.abs(now.v[0] * exact.right[0] + now.v[1] * exact.right[1]);
  return (Math.acos(Math.min(1, cosine)) * 180) / Math.PI;
}

const isBelow = ({ now, exact }: Model) => now.sigma <= exact.largest * (1 + 1e-12);

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { first: { x: 1.2, y: 0 }, second: { x: 0, y: 0.3 }, iterations: 3 },
      says: 'three iterations are plenty when the singular values are far apart',
      holds: (shown) => angle(shown) < 0.5 && shown.now.sigma > 0.999 * shown.exact.largest,
    },
    {
      at: { first: { x: 1.2, y: 0 }, second: { x: 0, y: 1.1 }, start: 93, iterations: 10 },
      says: 'when they are almost equal ten leave the direction far off, and the estimate close',
      holds: (shown) => angle(shown) > 30 && shown.now.sigma > 0.9 * shown.exact.largest,
    },
    {
      at: { first: { x: 1.2, y: 0 }, second: { x: 0, y: 0.7 }, start: 93, iterations: 1 },
      says: 'after one iteration from a bad direction the ellipse reaches well outside the circle',
      holds: ({ now }) => now.lipschitz > 1.3,
    },
    {
      at: { iterations: 1 },
      says: 'the estimate comes from below',
      holds: (shown) => isBelow(shown) && shown.now.sigma < shown.exact.largest,
    },
    {
      at: { first: { x: 1, y: 0 }, second: { x: 0, y: 1 }, iterations: 1 },
      says: 'of the identity matrix the first estimate is exact',
      holds: ({ now, exact }) => Math.abs(now.sigma - exact.largest) < 1e-12,
    },
    {
      at: { first: { x: 1.2, y: 0 }, second: { x: 0, y: 0.3 }, iterations: 10 },
      says: 'the norm of the matrix is brought to 1',
      holds: (shown) => isBelow(shown) && Math.abs(shown.now.lipschitz - 1) < 1e-6,
    },
  ],
  sentences: [],
});
