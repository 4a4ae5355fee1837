const column = { min: -1.2, max: 1.2, step: 0.1 } as const;

/** Everything that can change in the figure. */
export const parameters = {
  first: { kind: 'point', x: { ...column, min: 0.2 }, y: column, default: { x: 1.2, y: 1 } },
  second: { kind: 'point', x: column, y: column, default: { x: -0.9, y: 0.9 } },
  // No start is at right angles to the image of a map of rank 1: then there would be no way out.
  start: { kind: 'range', min: 3, max: 173, step: 10, default: 113 },
  iterations: { kind: 'range', min: 1, max: 10, step: 1, play: { seconds: 5 }, default: 5 },
} as const;
