import * as Plot from '@observablehq/plot';

/** The length of a sample, in pixels. */
export const sampleLength = 16;

/** A short piece of a line before its name, so that names of lines of one colour tell which is which. */
export function lineSample(style: Plot.VectorOptions): Plot.Vector {
  return Plot.vector([0], {
    length: sampleLength,
    rotate: 90,
    anchor: 'start',
    shape: {
      draw(path, length) {
        path.moveTo(0, 0);
        path.lineTo(0, -length);
      },
    },
    ...style,
  });
}
