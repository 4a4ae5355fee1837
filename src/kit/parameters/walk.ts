import { kindOf, type Parameter, type Value } from './parameter.ts';
import { isPoint } from './point.ts';
import { nearestValue } from './read-parameter.ts';

/** Into how many parts the way of a point is cut, which has no order to walk along. */
const partsOfPoint = 60;

/** Tells whether a parameter has a way to walk along. */
export function canWalk(parameter: Parameter): boolean {
  return parameter.kind === 'point' || kindOf(parameter).walk !== undefined;
}

/** The values of a parameter from one to the default, both of them too, in the order of its steps. */
export function wayOf(parameter: Parameter, from: Value): readonly Value[] {
  const to = parameter.default;
  if (isPoint(from) && isPoint(to)) {
    return Array.from({ length: partsOfPoint + 1 }, (_, part) => {
      const share = part / partsOfPoint;
      const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
      return nearestValue(parameter, { x, y }) ?? to;
    });
  }
  const values = kindOf(parameter).walk?.(parameter) ?? [from, to];
  const [first, last] = [values.indexOf(from), values.indexOf(to)];
  if (first <= last) return values.slice(first, last + 1);
  return values.slice(last, first + 1).toReversed();
}
