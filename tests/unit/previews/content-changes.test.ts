import { expect, test } from 'vitest';
import { readChanges } from '../../../src/previews/content-changes.ts';

test('each page has the date of its latest commit, the latest page first', () => {
  const log = [
    '@1764460800',
    '',
    'content/ko/beyond.mdx',
    'content/anchors.json',
    '@1764374400',
    '',
    'content/ko/compare/code.mdx',
    'content/ko/beyond.mdx',
  ].join('\n');
  expect(readChanges(log)).toEqual([
    { page: 'ko/beyond', date: new Date('2025-11-30T00:00:00Z') },
    { page: 'ko/compare/code', date: new Date('2025-11-29T00:00:00Z') },
  ]);
});

test('a log of nothing holds no change', () => {
  expect(readChanges('')).toEqual([]);
});
