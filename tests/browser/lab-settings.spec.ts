import { figureWords } from '../../src/i18n/figure-words.ts';
import { lab, openLab, part, rows, small, trainToEnd, words } from './lab-page.ts';
import { settled } from './settled.ts';
import { expect, test } from './test.ts';

test('values in the address that are none are told, and the default stands', async ({ page }) => {
  await openLab(page, 'lab.B=3&lab.nonsense=1&lab.epochs=2');
  const note = part(page, 'note').first();
  await expect(note).toContainText(figureWords.ko.badState);
  await expect(note).toContainText('nonsense');
  await expect(lab(page).locator('input[name="epochs"]')).toHaveValue('2');
});

test('a link to a normalization that the network cannot have is told, and those are not on offer', async ({
  page,
}) => {
  await openLab(page, 'lab.task=moons&lab.norm=instance');
  const { norm, task } = words.parameters;
  await expect(part(page, 'lab-note')).toHaveText(
    words.notes.impossible(norm.options.instance, task.options.moons),
  );
  const option = (name: string) => lab(page).locator(`input[name="norm"][value="${name}"]`);
  await expect(option('batch')).toBeChecked();
  await expect(option('instance')).toBeDisabled();
  await lab(page).locator('input[name="task"][value="digits"]').check({ force: true });
  await expect(option('instance')).toBeEnabled();
});

test('settings go into the address, and a run’s settings come back from the table', async ({
  page,
}) => {
  await openLab(page, small.moons);
  await trainToEnd(page);
  await lab(page).locator('input[name="norm"][value="layer"]').check({ force: true });
  await expect.poll(() => page.url()).toContain('lab.norm=layer');
  await rows(page).first().locator('[data-cell="actions"] a').click();
  await expect(lab(page).locator('input[name="norm"][value="batch"]')).toBeChecked();
  await expect.poll(() => page.url()).not.toContain('lab.norm');
});

test('links in the text set the lab without a reload, to the defaults too, and a button leads back', async ({
  page,
}) => {
  await page.goto('ko/lab/');
  await settled(page);
  // The page's own links are words: these are like them.
  await page.evaluate(() => {
    const text = document.createElement('p');
    text.innerHTML =
      '<a data-figure-state="lab" href="?lab.B=2&lab.norm=group#lab">GN</a> <a data-figure-state="lab" href="?#lab">BN</a>';
    document.querySelector('h1')?.append(text);
    document.documentElement.dataset['same'] = '';
  });
  await page.locator('h1 a', { hasText: 'GN' }).click();
  await expect(lab(page).locator('input[name="norm"][value="group"]')).toBeChecked();
  await expect(lab(page).locator('figure').first()).toBeFocused();
  await lab(page).locator('.way-back').click();
  await expect(page.locator('h1 a', { hasText: 'GN' })).toBeFocused();
  await page.locator('h1 a', { hasText: 'BN' }).click();
  await expect(lab(page).locator('input[name="norm"][value="batch"]')).toBeChecked();
  expect(new URL(page.url()).search).toBe('');
  await page.goBack();
  await expect(lab(page).locator('input[name="norm"][value="group"]')).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-same', '');
});

test('the keyboard alone sets, trains, stops and selects', async ({ page }) => {
  await page.goto('ko/lab/');
  await settled(page);
  await lab(page).locator('input[name="task"]').first().focus();
  await expect(lab(page)).toHaveAttribute('data-awake', '');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(lab(page).locator('input[name="task"][value="moons"]')).toBeChecked();
  await part(page, 'train').focus();
  await page.keyboard.press('Enter');
  await expect(rows(page).first()).toHaveAttribute('data-state', 'finished');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(2);
  await rows(page).first().getByRole('radio').focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).last()).toHaveAttribute('data-selected', '');
});
