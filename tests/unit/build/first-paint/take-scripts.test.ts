import { expect, test } from 'vitest';
import { takeScripts } from '../../../../src/build/first-paint/take-scripts.ts';

test('takes the scripts that wait for the text, in their order, and leaves all others', () => {
  const { page, scripts } = takeScripts(
    '<script>a()</script><p><script defer src="../l.js"></script><script defer src="../p.js" data-run></script>' +
      '</p><script src="now.js"></script><script defer src="q.js" data-run></script>',
  );
  expect(page).toBe('<script>a()</script><p></p><script src="now.js"></script>');
  expect(scripts).toBe('../l.js ../p.js* q.js*');
});
