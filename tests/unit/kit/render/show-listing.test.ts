import { expect, test } from 'vitest';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';
import { showListing } from '../../../../src/kit/render/show-listing.ts';

test('code is written as text, its warnings marked, and the code before it goes', () => {
  const place = buildDocument().createElement('div');
  const listing = { name: 'pytorch', title: 'PyTorch', lines: ['a < b', 'c'] } as const;
  showListing(place, { ...listing, notes: [{ text: 'no option', warns: true }] });
  showListing(place, { ...listing, notes: [{ text: 'one note', warns: false }] });
  expect(place.querySelectorAll('pre')).toHaveLength(1);
  expect(place.querySelector('pre')?.textContent).toBe('a < b\nc');
  expect(place.querySelector('p')?.textContent).toBe('one note');
  expect(place.querySelector('.warns')).toBeNull();
});
