import { defaultValues } from '../parameters/parameter.ts';
import { openingStates } from '../state/opening-states.ts';
import type { FigureSession } from './figure-session.ts';
import { openingEvent } from './opening-event.ts';
import { motionFor, passTime } from './pass-time.ts';
import { stateEvent } from './state-event.ts';
import { atOnce, eased, type Motion } from './tween.ts';

/** What a reader does to a figure that has begun to move: from then on it is hers. */
const touches = ['pointerdown', 'keydown', 'input', 'focusin', 'click', stateEvent];

/**
 * Lets a figure make its opening move when it is told to. Whatever the reader does meanwhile ends it
 * at the defaults, and is then obeyed.
 */
export function bindOpening(session: FigureSession): void {
  const { opening } = session.figure;
  if (!opening) return;
  session.root.addEventListener(openingEvent, () => {
    open(session, opening.seconds);
  });
}

function open(session: FigureSession, seconds: number): void {
  const states = openingStates(session.figure);
  const interval = (seconds * 1000) / (states.length - 1);
  const over = new AbortController();
  const { signal } = over;

  /** Where the opening is left, the defaults stand: all that the page says is said of them. */
  const rest = (motion: Motion): void => {
    over.abort();
    stop();
    session.root.removeAttribute('data-opening-now');
    session.endPose(defaultValues(session.figure.parameters), motion);
  };
  session.root.setAttribute('data-opening-now', '');
  const stop = passTime({
    count: states.length,
    interval,
    goesOn: () => !signal.aborted && session.isSeen(),
    show: (index) => {
      session.pose(states[index] ?? {}, index === 0 ? eased : motionFor(interval));
    },
    end: () => {
      if (!signal.aborted) rest(motionFor(interval));
    },
  });
  for (const touch of touches) {
    session.root.addEventListener(
      touch,
      () => {
        rest(eased);
      },
      { capture: true, passive: true, signal },
    );
  }
  for (const leave of ['beforeprint', 'popstate', 'pagehide']) {
    addEventListener(
      leave,
      () => {
        rest(atOnce);
        // Paper does not wait for the next frame.
        session.draw();
      },
      { capture: true, signal },
    );
  }
}
