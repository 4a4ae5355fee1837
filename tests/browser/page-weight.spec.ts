import { weighPage } from './page-weight.ts';
import { builtPages } from './site.ts';
import { expect, test } from './test.ts';

test.use({ locale: 'fr-FR' });

for (const path of builtPages()) {
  test(`/${path} brings at most 100 KB of HTML and 20 KB of scripts, so no Plot, untouched`, async ({
    page,
  }) => {
    const { html, scripts } = await weighPage(page, path);
    expect(html).toBeLessThanOrEqual(100 * 1024);
    expect(scripts).toBeLessThanOrEqual(20 * 1024);
  });
}
