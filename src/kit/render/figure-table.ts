import type { Language } from '../../i18n/languages.ts';
import type { AnyFigure } from '../contract/figure.ts';
import type { Table } from './table.ts';

/** A figure's table as the reader sees it: headings in her language, and rows. */
export interface WordedTable {
  readonly headings: readonly string[];
  readonly rows: Table['rows'];
}

/**
 * The table of a figure's model, at build and live alike.
 *
 * @throws if a column has no words, or a row not a cell for each column
 */
export function figureTable(figure: AnyFigure, model: unknown, language: Language): WordedTable {
  const { columns, rows } = figure.rows(model);
  const headings = columns.map((column) => {
    const heading = figure.words[language].columns[column];
    if (heading) return heading;
    throw new Error(`${figure.id}: words.${language}.columns.${column}: is missing`);
  });
  const uneven = rows.findIndex(({ length }) => length !== columns.length);
  if (uneven < 0) return { headings, rows };
  const cells = rows[uneven]?.length ?? 0;
  throw new Error(
    `${figure.id}: rows[${uneven}]: has ${cells} cells for ${columns.length} columns`,
  );
}
