import { expect, test } from 'vitest';
import { movedPages } from '../../../../src/site/navigation/moved-pages.ts';

test('a page that moved leads to its successor in every language, and one that stays leads nowhere', () => {
  const page = { headings: [], figures: [], equations: [] };
  const list = { 'a/old': { movedTo: 'b/new' }, 'b/new': page, start: { movedTo: 'index' } };
  expect(movedPages(list, '/site/')).toEqual({
    '/ko/a/old/': '/site/ko/b/new/',
    '/en/a/old/': '/site/en/b/new/',
    '/ko/start/': '/site/ko/',
    '/en/start/': '/site/en/',
  });
});
