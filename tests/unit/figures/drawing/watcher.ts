import type { Chart } from '../../../../src/kit/contract/figure.ts';
import type { Drawn } from './drawn-states.ts';
import type { Mark } from './mark.ts';

/** Looks at all drawings of a figure, one after the other, for faults of one kind. */
export interface Watcher {
  /**
   * @param place where the chart is drawn: state, width, language
   * @param marks all that is seen in it
   */
  readonly see: (chart: Chart, place: Omit<Drawn, 'charts'>, marks: readonly Mark[]) => void;
  /** What was found until now, a line each. */
  readonly faults: () => readonly string[];
}
