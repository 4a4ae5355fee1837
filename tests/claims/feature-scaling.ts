import { model, type Model } from '../../src/figures/feature-scaling/model.ts';
import { parameters, type ScalingName } from '../../src/figures/feature-scaling/parameters.ts';
import { defineClaims } from '../claim-contract/claims.ts';

function scaled({ scalings }: Model, name: ScalingName) {
  const found = scalings.find((scaling) => scaling.name === name);
  if (!found) throw new Error(`no scaling ${name}`);
  return found;
}

/** The error along the steepest direction at every step of both walks, in units of the drawing. */
function steepErrors({ descents }: Model): readonly (readonly number[])[] {
  return descents.map(({ view }) => view.path.map(([, steep]) => Math.abs(steep)));
}

/** How wide the others stand in distance when one house is far away, as a share of how they stood. */
const squeezed = (name: ScalingName, far: Model, near: Model) =>
  scaled(far, name).width[0] / scaled(near, name).width[0];

const nearHouse = { house: parameters.house.default } as const;

export default defineClaims({
  parameters,
  model,
  links: [
    {
      at: { scaling: 'none' },
      says: 'without scaling the distance might as well not be there',
      holds: ({ now }) => now.width[0] < now.width[1] / 10,
    },
    {
      at: { scaling: 'z-score' },
      says: 'the valley is much rounder, and a walk of thousands of steps ends within a few tens',
      holds: ({ now }, at) => {
        const before = at({ scaling: 'none' }).now;
        return now.condition < before.condition / 20 && before.steps > 1000 && now.steps < 60;
      },
    },
    {
      at: { rate: 1.05 },
      says: 'beyond the limit the error along the steepest direction grows at every step',
      holds: (shown) => {
        return steepErrors(shown).every((errors) =>
          errors.every((error, step) => step === 0 || error > (errors[step - 1] ?? NaN)),
        );
      },
    },
    {
      at: { unit: 'm', scaling: 'none' },
      says: 'in metres the distance overwhelms the area; condition number and steps change',
      holds: (shown, at) => {
        const now = scaled(shown, 'none');
        const kilometres = scaled(at({ unit: 'km' }), 'none');
        return (
          now.width[0] > 5 * now.width[1] &&
          kilometres.width[0] < kilometres.width[1] &&
          now.condition !== kilometres.condition &&
          now.steps !== kilometres.steps
        );
      },
    },
    {
      at: { unit: 'm', scaling: 'z-score' },
      says: 'metres with z-scores give the answer that kilometres gave',
      holds: ({ now }, at) => {
        const kilometres = at({ unit: 'km' }).now;
        return (
          now.steps === kilometres.steps &&
          Math.abs(now.condition / kilometres.condition - 1) < 1e-6
        );
      },
    },
    {
      at: { scaling: 'z-score', house: { x: 6, y: 300 } },
      says: 'an outlier in the corner makes the valley long whichever the scaling',
      holds: ({ scalings }, at) => {
        const before = at(nearHouse);
        return scalings.every(
          ({ name, condition }) =>
            name === 'none' || condition > 2 * scaled(before, name).condition,
        );
      },
    },
    {
      at: { scaling: 'min-max', house: { x: 6, y: 80 } },
      says: 'min-max scaling squeezes the others most',
      holds: (shown, at) => {
        const near = at(nearHouse);
        const share = squeezed('min-max', shown, near);
        return (
          share < 0.6 &&
          share < squeezed('z-score', shown, near) &&
          share < squeezed('robust', shown, near)
        );
      },
    },
    {
      at: { scaling: 'min-max' },
      says: 'min-max scaling leaves the middle half much wider while the house is where it was',
      holds: (shown, at) => squeezed('min-max', at({ house: { x: 6, y: 80 } }), shown) < 0.6,
    },
    {
      at: { scaling: 'z-score', house: { x: 6, y: 80 } },
      says: 'z-scores squeeze the others too, and the far house stays far',
      holds: (shown, at) => {
        const [own = [0, 0], ...others] = scaled(shown, 'z-score').z;
        return (
          squeezed('z-score', shown, at(nearHouse)) < 0.95 &&
          others.every(([distance]) => distance < own[0] / 1.5)
        );
      },
    },
    {
      at: { scaling: 'robust', house: { x: 6, y: 80 } },
      says: 'after robust scaling the middle half spans 1',
      holds: ({ now }) => now.width.every((width) => Math.abs(width - 1) < 1e-9),
    },
    {
      at: { scaling: 'robust', house: { x: 6, y: 80 } },
      says: 'with the far house z-scores have the smallest condition number',
      holds: (shown) => {
        const least = Math.min(...shown.scalings.map(({ condition }) => condition));
        return scaled(shown, 'z-score').condition === least;
      },
    },
    {
      at: { scaling: 'z-score', rate: 0.5 },
      says: 'half the limit takes fewer steps with z-scores while κ is below about 5',
      holds: ({ now }, at) => now.condition > 4.5 || now.steps < at({ rate: 0.9 }).now.steps,
    },
  ],
  sentences: [
    {
      at: { rate: 0.5 },
      says: 'without scaling half the limit takes more steps',
      holds: (shown, at) => scaled(shown, 'none').steps > scaled(at({ rate: 0.9 }), 'none').steps,
    },
    {
      at: { scaling: 'z-score' },
      says: 'after standardization κ is (1 + |ρ|) / (1 − |ρ|), and not 1',
      holds: ({ now }) => {
        const rho = Math.abs(now.z.reduce((sum, [a, b]) => sum + a * b, 0) / now.z.length);
        return now.condition > 1.05 && Math.abs(now.condition / ((1 + rho) / (1 - rho)) - 1) < 0.01;
      },
    },
    {
      at: {},
      says: 'the distance runs from 0 to 3, the area from some tens to over a hundred',
      holds: ({ x }) => {
        const [distances, areas] = [x.map(([distance]) => distance), x.map(([, area]) => area)];
        return (
          Math.max(...distances) > 2 &&
          Math.max(...distances) < 3.5 &&
          Math.min(...distances) < 1 &&
          Math.min(...areas) > 20 &&
          Math.max(...areas) > 100
        );
      },
    },
    {
      at: { rate: 1 },
      says: 'at the limit itself it swings along the steep direction for ever',
      holds: (shown) => {
        return steepErrors(shown).every((errors) =>
          errors.every((error) => Math.abs(error / (errors[0] ?? NaN) - 1) < 1e-6),
        );
      },
    },
  ],
});
