import type { AnyFigure } from '../contract/figure.ts';
import type { Values } from '../parameters/parameter.ts';
import { writeState } from '../state/state.ts';

/** A figure that a link has led to a state. */
interface LedFigure {
  readonly root: HTMLElement;
  readonly figure: Pick<AnyFigure, 'id' | 'parameters' | 'more'>;
  readonly values: Values;
}

/** Unfolds the controls behind "more" where the state has moved one of them: who follows a link looks for what it moved. */
export function showMoved({
  root,
  figure: { id, parameters, more = [] },
  values,
}: LedFigure): void {
  const behind = Object.entries(parameters).filter(([name]) => more.includes(name));
  if (writeState(id, Object.fromEntries(behind), values, '') === '') return;
  root.querySelector('details.more')?.setAttribute('open', '');
}
