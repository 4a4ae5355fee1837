import { expect, test } from 'vitest';
import { findFigure } from '../../../src/kit/contract/find-figure.ts';
import { thumbnailSvg } from '../../../src/previews/thumbnail.ts';
import { writeThumbnail } from '../../../src/previews/write-thumbnail.ts';
import { colors } from '../../../src/styles/tokens.ts';

test.for(['batch-norm-steps', 'layer-norm-rows', 'recurrent-batch'])(
  'a thumbnail of %s has no letters and no variables',
  async (name) => {
    const svg = thumbnailSvg(await findFigure(name), 'dark');
    expect(svg).not.toMatch(/<text|var\(--|color-mix/);
    expect(svg).toContain(colors['ink-soft'].dark);
  },
);

// A photograph, and curves that reach far beyond their chart.
test.for(['instance-norm-contrast', 'model-complexity'])(
  'a thumbnail of %s is a WebP file of a few kilobytes',
  async (name) => {
    const file = await writeThumbnail(thumbnailSvg(await findFigure(name), 'light'));
    expect(Buffer.from(file).subarray(8, 12).toString()).toBe('WEBP');
    expect(file.length).toBeLessThan(16_000);
  },
);
