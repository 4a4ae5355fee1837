import { expect, test } from 'vitest';
import { preferredLanguage } from '../../../../src/site/client/language-door.ts';

test('the language door opens to the first language of the browser that the site has', () => {
  expect(preferredLanguage(['ko-KR', 'en-US'])).toBe('ko');
  expect(preferredLanguage(['fr', 'en-GB', 'ko'])).toBe('en');
  expect(preferredLanguage(['fr', 'de'])).toBeUndefined();
  expect(preferredLanguage([])).toBeUndefined();
});
