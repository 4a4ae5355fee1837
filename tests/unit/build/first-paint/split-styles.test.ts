import { expect, test } from 'vitest';
import { splitStyles } from '../../../../src/build/first-paint/split-styles.ts';

const isUsed = (name: string): boolean => ['a', 'b'].includes(name);

test('rules go that need a class which no page has', () => {
  const css = '.a{x:1}.c{x:2}.a .c,.b{x:3}@media print{.c{x:4}}p:not(.c){x:5}:is(.c,.a){x:6}';
  expect(splitStyles(css, isUsed).first).toBe('.a{x:1}.b{x:3}p:not(.c){x:5}:is(.c,.a){x:6}');
});

test('fonts that a page must fetch come after, those of the device stay', () => {
  const late = '@font-face{font-family:F;src:url(f.woff2)}';
  const local = '@font-face{font-family:G;src:local(G)}';
  expect(splitStyles(`${local}@layer x{${late}}.a{x:1}`, isUsed)).toEqual({
    first: `${local}.a{x:1}`,
    fonts: late,
  });
});

test('the order of layers and the steps of a movement stay', () => {
  const css = '@layer one,two;@keyframes c{from{x:1}}';
  expect(splitStyles(css, isUsed).first).toBe(css);
});
