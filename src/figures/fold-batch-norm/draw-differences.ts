import * as Plot from '@observablehq/plot';
import { annotation } from '../../kit/charts/annotation.ts';
import { chart, named } from '../../kit/charts/chart.ts';
import { tickNumbers } from '../../kit/charts/log-ticks.ts';
import type { Chart, DrawingContext } from '../../kit/contract/figure.ts';
import { formatPowerOf } from '../../kit/format/format-power.ts';
import { channelMark } from './channel-mark.ts';
import type { Model } from './model.ts';
import type { Words } from './words.ts';

/** No logarithm reaches 0: it is drawn below the smallest rounding that is seen here. */
const floor = 1e-18;
const ticks = [1, 1e-4, 1e-8, 1e-12, 1e-16];

/** Draws how far each output of the folded layer is from that of the two layers. */
export function drawDifferences(model: Model, context: DrawingContext<Words>): Chart {
  const { words } = context;
  const perChannel = model.outputs.length / model.channels.length;
  const perName = model.channels.map(({ channel }) => differencesOf(model, channel));
  return chart(context, {
    ...named('differences', words),
    width: 290,
    height: 250,
    margin: { top: 10, right: 8, left: 44 },
    x: { domain: [0.5, perChannel + 0.5], ticks: [1, 8, 16], label: words.position },
    y: { type: 'log', domain: [floor / 3, 300], axis: null },
    marks: [
      tickNumbers([...ticks, floor], { text: tickText }),
      Plot.gridY(ticks),
      model.channels.map(({ channel }, index) =>
        Plot.dot(perName[index] ?? [], {
          x: 'position',
          y: 'difference',
          r: 3,
          ...channelMark[channel]?.mark,
        }),
      ),
      note(perName.flat(), perChannel, words.notes[model.mistake]),
    ],
  });
}

/** What the differences are, beside the largest of those in the middle. */
function note(all: readonly Difference[], perChannel: number, text: string): Plot.RenderFunction {
  const marks = all.map(({ position, difference }) => ({ x: position, y: difference, r: 3 }));
  const middle = Math.ceil(perChannel / 2);
  const y = Math.max(...marks.filter(({ x }) => x === middle).map((mark) => mark.y));
  return annotation({ x: middle, y, r: 3, lines: [text], avoid: { marks } });
}

/** How far one output is from that of the two layers. */
interface Difference {
  readonly position: number;
  readonly difference: number;
}

function differencesOf({ outputs }: Model, channel: number): readonly Difference[] {
  return outputs
    .filter((output) => output.channel === channel)
    .map(({ separate, folded }, index) => ({
      position: index + 1,
      difference: Math.max(floor, Math.abs(folded - separate)),
    }));
}

function tickText(tick: number): string {
  return tick === floor ? '0' : formatPowerOf(tick, 10);
}
