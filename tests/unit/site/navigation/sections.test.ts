import { expect, test } from 'vitest';
import { sectionSlugs } from '../../../../src/site/navigation/sections.ts';
import { sidebar } from '../../../../src/site/navigation/sidebar.ts';

test('the sidebar leads to every section, in reading order', () => {
  const items = sidebar().flatMap((group) =>
    typeof group === 'object' && 'items' in group ? group.items : [],
  );
  expect(items).toEqual(sectionSlugs);
});
