import type { Language } from '../../i18n/languages.ts';
import type { EquationSet } from './equation.ts';
import type { Statement } from './finding.ts';
import type {
  IndexParameter,
  Parameter,
  Parameters,
  Point,
  PointParameter,
  Values,
} from '../parameters/parameter.ts';
import type { Pixels } from './picture.ts';
import type { Table } from '../render/table.ts';

/** The two widths, in CSS pixels, at which every chart is drawn. */
export const widths = { narrow: 340, wide: 720 } as const;

/** The name of a width at which charts are drawn. */
export type WidthName = keyof typeof widths;

/** A place on a chart that the reader drags, or moves with the arrow keys, to set a range or a point. */
export interface Handle {
  readonly parameter: string;
  /** Where it stands, in the chart's pixels. */
  readonly x: number;
  readonly y: number;
  /** The parameter's value for a pointer at `x`, `y`; the kit brings it to the nearest step. */
  readonly valueAt: (x: number, y: number) => number | Point;
}

/** Where something begins and ends, in the chart's pixels. */
export type Span = readonly [from: number, to: number];

/** The cells of a chart: the reader picks one of them by pointer or finger, or walks with the arrow keys. */
export interface Cells {
  /** An index parameter; its shape and layout are those of the cells. */
  readonly parameter: string;
  readonly columns: readonly Span[];
  readonly rows: readonly Span[];
}

/** One drawing of a figure. */
export interface Chart {
  /** ASCII, unique in the figure. */
  readonly name: string;
  /** What the drawing shows, for those who do not see it. */
  readonly label: string;
  /** A line above the drawing. */
  readonly title?: string;
  readonly svg: SVGSVGElement;
  readonly handles?: readonly Handle[];
  readonly cells?: Cells;
}

/** A picture made of pixels: a file in the page, a canvas in the live figure. */
export interface Picture {
  /** ASCII, unique among the figure's pictures. */
  readonly name: string;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  /** A line above it. */
  readonly title?: string;
  readonly pixels: Pixels;
  /** How wide it stands in the drawing, in the drawing's pixels. */
  readonly shownWidth: number;
}

/** What a drawing needs to know about where it draws. */
export interface DrawingContext<W> {
  /** The browser's document, or linkedom's at build. */
  readonly document: Document;
  readonly width: WidthName;
  readonly words: W;
  readonly language: Language;
}

/** What a figure needs to know to show its pictures: no document, since nothing is drawn. */
export type PictureContext<W> = Omit<DrawingContext<W>, 'document'>;

/** The words of one parameter's control. */
export type ParameterWords<P extends Parameter> = {
  readonly label: string;
  /** Sets a number beside its label, where the number alone does not do: `'{value} ms'`. */
  readonly value?: `${string}{value${string}}${string}`;
  /** What some values are called, in the place of their number. */
  readonly values?: Readonly<Record<number, string>>;
} & (P extends {
  readonly kind: 'choice';
  readonly options: readonly (infer Option extends string)[];
}
  ? { readonly options: Readonly<Record<Option, string>> }
  : { readonly options?: never }) &
  (P extends PointParameter
    ? { readonly axes: Readonly<Record<keyof Point, string>> }
    : { readonly axes?: never }) &
  (P extends IndexParameter
    ? {
        /** Names a cell by its numbers along the axes: `'row {1}, column {2}'`. */ readonly cell: `${string}{1}${string}`;
      }
    : { readonly cell?: never });

/** The words that every figure has in each language; a figure adds its own. */
export interface FigureWords<P extends Parameters = Parameters> {
  /** A question that the figure answers, not a title. */
  readonly question: string;
  readonly parameters: { readonly [Name in keyof P]: ParameterWords<P[Name]> };
  /** Headings of the table's columns, by key. */
  readonly columns: Readonly<Record<string, string>>;
  /** Who made the photographs that the figure shows. */
  readonly credit?: string;
}

/** A figure: data and pure functions. The kit makes controls, drawings, equations, state and tests of it. */
export interface Figure<P extends Parameters, M, W extends FigureWords<P>> {
  readonly parameters: P;
  /** Parameters whose controls wait behind "more"; at most four are visible without it. */
  readonly more?: readonly (keyof P & string)[];
  /** Parameters that have a say; the controls of the others are disabled. All, where it is not given. */
  readonly active?: (values: Values<P>) => readonly (keyof P & string)[];
  /** Pure and deterministic: the same values give the same data, everywhere. */
  readonly model: (values: Values<P>) => M;
  /** Draws the charts, one below or beside the other; the same names in every state. */
  readonly charts: readonly ((model: M, context: DrawingContext<W>) => Chart)[];
  /**
   * Lets parts of a drawing stand out, for parameters marked `highlight`; `charts` do not look at those.
   * It sets attributes on what is there, and all of them each time, whatever stood out before.
   * (Attributes and not classes: a downloaded drawing has no stylesheet.)
   */
  readonly restyle?: (chart: Chart, model: M, width: WidthName) => void;
  /** Pictures, in rows above the charts; the same names in every state. */
  readonly pictures?: (model: M, context: PictureContext<W>) => readonly Picture[];
  /** Which of the words' sentences are true of the model, and the numbers in their slots. */
  readonly describe: (model: M) => Statement;
  readonly rows: (model: M) => Table;
  readonly equations?: EquationSet<M>;
  /** A state at the edge, kept as a snapshot beside the default. */
  readonly extreme: Partial<Values<P>>;
  readonly words: Readonly<Record<Language, W>>;
}

/** A figure as its folder defines it, its own types forgotten. */
export type FigureDefinition = Figure<Parameters, unknown, FigureWords>;

/** A figure as the kit handles it. */
export interface AnyFigure extends FigureDefinition {
  /** The name of its folder: ASCII, kebab-case, for ever, since it stands in URLs, bookmarks and blog posts. */
  readonly id: string;
}
