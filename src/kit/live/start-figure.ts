import { isLanguage } from '../../i18n/languages.ts';
import { FigureSession } from './figure-session.ts';
import { findFigure } from '../contract/find-figure.ts';
import { bindSteps } from './live-steps.ts';
import { beforeLeaving } from './before-leaving.ts';
import { bindPrint } from './print-figure.ts';
import { stateEvent } from './state-event.ts';
import { bindTools } from './tools.ts';

/**
 * Brings a figure that stands in the page to life: state from the address first, then whatever
 * the reader has moved meanwhile.
 *
 * @param root the `<live-figure>`
 * @param name the figure's folder
 * @param moved names of the controls that were moved before
 */
export async function startFigure(
  root: HTMLElement,
  name: string,
  moved: ReadonlySet<string>,
): Promise<void> {
  const figure = await findFigure(name);
  const language = root.closest<HTMLElement>('[lang]')?.lang;
  const session = new FigureSession(root, figure, isLanguage(language) ? language : 'en');
  bindTools(session);
  bindSteps(session);
  beforeLeaving(() => {
    session.flushAddress();
  });
  bindPrint(session);
  session.begin(location.search, moved);
  session.draw();
  root.addEventListener(stateEvent, (event) => {
    if (event instanceof CustomEvent) session.restore(String(event.detail));
  });
  addEventListener('popstate', () => {
    session.hearAddress();
  });
}
