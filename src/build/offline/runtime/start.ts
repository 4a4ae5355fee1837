/**
 * The one script of ours that every page loads first: it runs the other scripts of the site, from
 * wherever the site lies.
 */
import { fetchFromDisk } from './disk-files.ts';
import { completeLanguageMenu } from './language-menu.ts';
import { define, type Body } from './loader.ts';
import { completeLinks, namesPages } from './named-pages.ts';

declare global {
  interface Window {
    __define: (needs: readonly string[], body: Body) => void;
  }
}

const script = document.currentScript as HTMLScriptElement;
const root = new URL('..', script.src).pathname;

window.__define = (needs, body) => {
  define(needs, body, root);
};
// Scripts that wait for the page run when all of it stands.
completeLanguageMenu();
if (namesPages()) completeLinks(root);
if (location.protocol === 'file:') {
  fetchFromDisk(root, new URL('../disk-files.js', script.src).href);
}
