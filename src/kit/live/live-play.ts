import { figureWords } from '../../i18n/figure-words.ts';
import type { Play } from '../parameters/play.ts';
import { kindOf, type Parameter, type Value } from '../parameters/parameter.ts';
import type { FigureSession } from './figure-session.ts';
import { motionFor, passTime } from './pass-time.ts';
import { eased } from './tween.ts';
import { wantsLessMotion } from './wants-less-motion.ts';

/** What plays in a figure, and what stops it: one parameter at a time. */
interface Player {
  stop: () => void;
}

/** Lets parameters pass their values: one step, or by themselves until paused or at the end. */
export function bindPlay(session: FigureSession): void {
  const player: Player = { stop: () => undefined };
  for (const [name, parameter] of Object.entries(session.figure.parameters)) {
    const play = playOf(parameter);
    const values = kindOf(parameter).walk?.(parameter);
    if (!play || !values) continue;
    const button = session.root.querySelector<HTMLButtonElement>(`[data-play="${name}"]`);
    if (button) bindPlayButton(session, player, { button, name, values, play });
    session.root.querySelector(`[data-one-step="${name}"]`)?.addEventListener('click', () => {
      const next = values[values.indexOf(session.values[name] ?? null) + 1];
      if (next !== undefined) session.change({ [name]: next }, { motion: eased });
    });
  }
}

function playOf(parameter: Parameter): Play | undefined {
  return 'play' in parameter ? parameter.play : undefined;
}

interface Played {
  readonly button: HTMLButtonElement;
  readonly name: string;
  readonly values: readonly Value[];
  readonly play: Play;
}

function bindPlayButton(session: FigureSession, player: Player, played: Played): void {
  const { button, name, values, play } = played;
  const interval = (play.seconds * 1000) / (values.length - 1);
  let plays = false;

  const show = (playing: boolean): void => {
    plays = playing;
    const words = figureWords[session.language];
    const { label } = session.words.parameters[name] ?? { label: name };
    nameButton(button, playing ? words.pause(label) : words.play(label));
    button.toggleAttribute('data-playing', playing);
    hush(session, playing);
  };
  button.addEventListener('click', () => {
    const wasPlaying = plays;
    player.stop();
    if (wasPlaying) return;
    const at = values.indexOf(session.values[name] ?? null);
    const ahead = values.slice(at < values.length - 1 ? at : 0);
    let shown = session.values[name];
    show(true);
    player.stop = passTime({
      count: ahead.length,
      interval,
      // Whatever else sets the value (its control, a link, reset) takes over.
      goesOn: () => session.values[name] === shown && !wantsLessMotion() && session.isSeen(),
      show: (index) => {
        if (ahead[index] === shown) return;
        shown = ahead[index];
        session.change({ [name]: shown }, { motion: motionFor(interval) });
      },
      end: () => {
        show(false);
      },
    });
  });
}

function nameButton(button: HTMLButtonElement, text: string): void {
  button.setAttribute('aria-label', text);
  button.title = text;
}

/** A finding that changes many times a second is not to be read out each time. */
function hush(session: FigureSession, quiet: boolean): void {
  session.root.toggleAttribute('data-playing', quiet);
  if (quiet) session.speech.pause();
  else session.speech.resume();
}
