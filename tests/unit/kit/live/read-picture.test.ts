import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pixelCount } from '../../../../src/kit/live/read-picture.ts';

const blank = sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } });

test.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)(
  'a %s tells how many pixels it holds before they are decoded',
  async (format) => {
    const bytes = await blank.clone().toFormat(format).toBuffer();
    expect(pixelCount(bytes)).toBe(1200);
  },
);

test('a photograph with all that a camera writes before its size tells it too', async () => {
  const bytes = await blank
    .clone()
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Copyright: 'x'.repeat(5000) } })
    .jpeg({ progressive: true })
    .toBuffer();
  expect(pixelCount(bytes)).toBe(1200);
});

test('what begins like no picture has no pixels', () => {
  expect(() => pixelCount(new TextEncoder().encode('a cat, and nothing else'))).toThrow();
  expect(() => pixelCount(new Uint8Array())).toThrow();
});
