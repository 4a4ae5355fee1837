/**
 * Brings the scripts of a page, which run in their order.
 *
 * @param list their addresses with spaces between; those that end with `*` are marked to run
 */
export function bringScripts(list: string): void {
  for (const entry of entriesOf(list)) {
    const script = document.createElement('script');
    script.src = entry.address;
    script.async = false;
    if (entry.runs) script.dataset['run'] = '';
    document.head.append(script);
  }
}

/** Lets scripts arrive that are soon to be run. */
export function announceScripts(list: string): void {
  for (const { address } of entriesOf(list)) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'script';
    link.href = address;
    document.head.append(link);
  }
}

function entriesOf(list: string): readonly { readonly address: string; readonly runs: boolean }[] {
  return list
    .split(' ')
    .filter(Boolean)
    .map((entry) => ({ address: entry.replace(/\*$/, ''), runs: entry.endsWith('*') }));
}
