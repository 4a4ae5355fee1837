/**
 * Stands first in a page that is named by its folder: a server that gives it without the last slash
 * would have it look for its files one folder too high. The address is mended before any of them is
 * asked for, without a reload, so that a server that insists on its own way makes no loop.
 */
export const slashScript =
  "/(\\/|\\.html)$/.test(location.pathname)||history.replaceState(history.state,'',location.pathname+'/'+location.search+location.hash)";
