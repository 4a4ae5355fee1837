import { oneEquation } from '../../kit/contract/one-equation.ts';
import { formatNumber, formatSignificant } from '../../kit/format/format-number.ts';
import type { Model } from './model.ts';

/** The updates, the time, and the batch that takes the least of it. */
export const equations = oneEquation(
  [
    String.raw`S = S_{\min}\left(1 + \frac{B_{\text{crit}}}{B}\right)`,
    String.raw`\phantom{S} = \slot{fewest}\left(1 + \frac{\slot{critical}}{\slot{B}}\right) = \slot{updates}`,
    String.raw`S \left(t_0 + \frac{B}{p}\right)`,
    String.raw`\phantom{S} = \slot{updates}\left(\slot{overhead} + \frac{\slot{B}}{\slot{peak}}\right)\text{s} = \slot{time}\,\text{s}`,
    String.raw`B^{*} = \sqrt{B_{\text{crit}}\; t_0\, p} = \sqrt{\slot{critical} \cdot \slot{half}} = \slot{best}`,
  ],
  ({ setting, now, half, best }: Model) => ({
    fewest: String(setting.fewest),
    critical: String(setting.critical),
    B: String(now.B),
    updates: formatNumber(now.updates, 0),
    overhead: formatNumber(setting.overhead, 3),
    peak: String(setting.peak),
    time: formatSignificant(now.time, 3),
    half: formatNumber(half, Number.isInteger(half) ? 0 : 1),
    best: formatNumber(best.B, 0),
  }),
);
