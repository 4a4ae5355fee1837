/** The objects of a PDF as Chromium writes them: in plain sight, each on lines of its own. */
function findObject(pdf: string, number: string): string {
  const start = pdf.indexOf(`\n${number} 0 obj\n`);
  const end = pdf.indexOf('\nendobj\n', start);
  if (start < 0 || end < 0) throw new Error(`the PDF has no object ${number}`);
  return pdf.slice(start, end);
}

function findReference(object: string, key: string): string {
  const number = new RegExp(`/${key} (\\d+) 0 R`).exec(object)?.[1];
  if (number === undefined) throw new Error(`the PDF has no /${key}`);
  return number;
}

/** The numbers of the page objects below a node of the tree of pages, in reading order. */
function pageObjects(pdf: string, node: string): string[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(findObject(pdf, node))?.[1];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pageObjects(pdf, String(kid)));
}

/** The id that a name in a PDF stands for: what a name may not hold is written as `#` and hex. */
function readName(name: string): string {
  const bytes = name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/**
 * Reads on which page of a PDF by Chromium each place lies that a link of it leads to.
 *
 * No general reader of PDFs is meant here: Chromium's files name their places in one table, by the
 * ids of the HTML, and compress neither that table nor the tree of pages.
 *
 * @returns the page by the id, counted from 1
 */
export function destinationPages(file: Uint8Array): Map<string, number> {
  const pdf = Buffer.from(file).toString('latin1');
  const catalog = findObject(pdf, findReference(pdf.slice(pdf.lastIndexOf('trailer')), 'Root'));
  const pages = pageObjects(pdf, findReference(catalog, 'Pages'));
  const places = findObject(pdf, findReference(catalog, 'Dests'));
  return new Map(
    [...places.matchAll(/\/(\S+) \[(\d+) 0 R \/XYZ/g)].map(([, name, page]) => [
      readName(String(name)),
      pages.indexOf(String(page)) + 1,
    ]),
  );
}
