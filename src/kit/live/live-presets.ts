import { currentPreset, presetValues } from '../state/preset-state.ts';
import type { AnyFigure } from '../contract/figure.ts';
import type { Values } from '../parameters/parameter.ts';
import { isPlainClick } from './plain-click.ts';

/** What presets need of the figure that they belong to. */
export interface PresetHost {
  readonly root: HTMLElement;
  readonly figure: AnyFigure;
  readonly values: Values;
  readonly change: (values: Partial<Values>) => void;
}

/** Lets a figure's presets set their states in place; the focus stays on the one that was pressed. */
export function bindPresets(session: PresetHost): void {
  for (const link of presetLinks(session)) {
    link.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      session.change(presetValues(session.figure, link.dataset['preset'] ?? ''));
    });
  }
}

/** Marks the preset whose state the figure is in. */
export function markPreset(session: PresetHost): void {
  const current = currentPreset(session.figure, session.values);
  for (const link of presetLinks(session)) {
    if (link.dataset['preset'] === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

function presetLinks({ root }: PresetHost): NodeListOf<HTMLAnchorElement> {
  return root.querySelectorAll<HTMLAnchorElement>('a[data-preset]');
}
