import type { Plot } from '@observablehq/plot';
import type { AnyFigure, Chart } from '../../../../src/kit/contract/figure.ts';
import { placeOf } from './drawn-states.ts';
import type { Watcher } from './watcher.ts';

/** A line a chart whose size or axes change, unless it may, and one a chart that may and does not. */
export function watchFrames(figure: AnyFigure): Watcher {
  // The first state is the default, drawn in all ways: each later one has something to be compared with.
  const first = new Map<string, string>();
  const changed = new Map<string, string>();
  return {
    see(chart, place) {
      const key = `${chart.name} ${place.width} ${place.language}`;
      const now = frameOf(chart);
      const before = first.get(key) ?? now;
      first.set(key, before);
      if (now === before || changed.has(chart.name)) return;
      const where = `${figure.id} ${placeOf(figure, place)}, ${chart.name}`;
      changed.set(chart.name, `${where}: ${now}, at the default ${before}`);
    },
    faults() {
      const reasons = Object.keys(figure.rescales ?? {});
      const still = reasons.filter((chart) => !changed.has(chart));
      return [
        ...[...changed].flatMap(([chart, fault]) => (reasons.includes(chart) ? [] : [fault])),
        ...still.map((chart) => `${figure.id}, ${chart}: "rescales" names it, but it never does`),
      ];
    },
  };
}

/** A chart's size, and what its axes span: `340 by 200, x 0 to 1, y −4 to 4`. */
function frameOf({ svg }: Chart): string {
  const plot = svg as SVGSVGElement & Plot;
  const axes = (['x', 'y', 'fx', 'fy'] as const).flatMap((axis) => {
    const domain = plot.scale(axis)?.domain;
    return domain ? [`${axis} ${[...domain].join(' to ')}`] : [];
  });
  const [width, height] = [svg.getAttribute('width') ?? '', svg.getAttribute('height') ?? ''];
  return [`${width} by ${height}`, ...axes].join(', ');
}
