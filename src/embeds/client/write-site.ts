import { siteOf } from '../../kit/embed/snippet.ts';
import { pathLanguage } from '../../site/navigation/path-language.ts';

/** Writes the address of this site into code that holds it; a build that knew it has done so before. */
export function writeSite(): void {
  const site = siteOf(location.href, pathLanguage(document.documentElement.lang));
  for (const place of document.querySelectorAll('[data-site=""]')) place.textContent = site;
}
