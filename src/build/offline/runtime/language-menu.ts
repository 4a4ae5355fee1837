import { namesPages } from './named-pages.ts';

/**
 * Completes the addresses in Starlight's language menu, which sets `location.pathname`: a path that
 * starts from the page would be read as one that starts from the root.
 */
export function completeLanguageMenu(): void {
  const options = document.querySelectorAll<HTMLOptionElement>('starlight-lang-select option');
  for (const option of options) {
    const { pathname } = new URL(option.value, document.baseURI);
    option.value = namesPages() ? pathname.replace(/\/$/, '/index.html') : pathname;
  }
}
