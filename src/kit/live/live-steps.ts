import { figureWords } from '../../i18n/figure-words.ts';
import type { FigureSession } from './figure-session.ts';
import type { StepParameter } from '../parameters/parameter.ts';

/** Lets time pass in a figure: step by step, or by itself until it is paused or over. */
export function bindSteps(session: FigureSession): void {
  for (const [name, parameter] of Object.entries(session.figure.parameters)) {
    if (parameter.kind !== 'step') continue;
    const button = session.root.querySelector<HTMLButtonElement>(`[data-play="${name}"]`);
    if (button) bindPlay(session, button, name, parameter);
    session.root.querySelector(`[data-one-step="${name}"]`)?.addEventListener('click', () => {
      session.change({ [name]: Math.min(Number(session.values[name]) + 1, parameter.last) });
    });
  }
}

function bindPlay(
  session: FigureSession,
  button: HTMLButtonElement,
  name: string,
  { last, rate }: StepParameter,
): void {
  const words = figureWords[session.language];
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let frame = 0;
  let shown = 0;

  const pause = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    button.textContent = words.play;
    session.part('finding')?.removeAttribute('aria-live');
  };
  const play = (): void => {
    const from = Number(session.values[name]) < last ? Number(session.values[name]) : 0;
    let start: number | undefined;
    shown = Number(session.values[name]);
    button.textContent = words.pause;
    // A finding that changes many times a second is not to be read out each time.
    session.part('finding')?.setAttribute('aria-live', 'off');
    const pass = (now: number): void => {
      // Whatever else set the time (the slider, a link, reset) takes over.
      if (session.values[name] !== shown || still.matches) {
        pause();
        return;
      }
      start ??= now;
      const step = Math.min(from + Math.floor(((now - start) / 1000) * rate), last);
      if (step !== shown) {
        shown = step;
        session.change({ [name]: step });
      }
      if (step === last) pause();
      else frame = requestAnimationFrame(pass);
    };
    frame = requestAnimationFrame(pass);
  };
  button.addEventListener('click', () => {
    if (frame === 0) play();
    else pause();
  });
}
