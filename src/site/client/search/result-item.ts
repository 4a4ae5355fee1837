import type { SearchDialogWords } from '../../../i18n/search-dialog-words.ts';
import { excerptOf } from './excerpt.ts';
import { markWords } from './mark-words.ts';
import type { FoundSection } from './search-sections.ts';

/** A section that was found, as an item of the list: its title, its page, and what it says of the words. */
export function resultItem(
  section: FoundSection,
  words: readonly string[],
  { without }: SearchDialogWords,
): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = section.url;
  const line = (name: string, text: string): HTMLElement => {
    const element = document.createElement('span');
    element.className = name;
    element.append(...markWords(text, words));
    return element;
  };
  link.append(line('result-title', section.title));
  if (section.on !== undefined) link.append(line('result-page', section.on));
  link.append(line('result-text', excerptOf(section.text, words)));
  if (section.without.length > 0) {
    const lacking = document.createElement('span');
    lacking.className = 'result-without';
    lacking.textContent = without(section.without.join(', '));
    link.append(lacking);
  }
  item.append(link);
  return item;
}
