import type { Language } from '../../i18n/languages.ts';
import type { EquationSet } from './equation.ts';
import type { Told } from './finding.ts';
import type {
  IndexParameter,
  Parameter,
  Parameters,
  Point,
  PointParameter,
  Values,
} from '../parameters/parameter.ts';
import type { Listing } from './listing.ts';
import type { Pixels } from './picture.ts';
import type { Table } from '../render/table.ts';
import type { MovedParameters } from '../state/moved-query.ts';

/** The two widths, in CSS pixels, at which every chart is drawn. */
export const widths = { narrow: 340, wide: 720 } as const;

/** The name of a width at which charts are drawn. */
export type WidthName = keyof typeof widths;

/** The ways in which something can be dragged: sideways, up and down, or over the plane. */
export type Axis = 'x' | 'y' | 'both';

/** A part of a chart, in the chart's pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A place on a chart that the reader drags, or moves with the arrow keys, to set a number, a point, or
 * one of a choice's options where they lie along a line.
 */
export interface Handle {
  readonly parameter: string;
  /** Where it stands, in the chart's pixels. */
  readonly x: number;
  readonly y: number;
  /**
   * The ways it goes: a finger that goes another way scrolls the page. Where it is not given, a point
   * goes both ways, all else sideways.
   */
  readonly axis?: Axis;
  /** Where it can be grabbed beside its own place: a region, or a line; in every state, or in none. */
  readonly area?: Area;
  /**
   * The parameter's value for a handle that is dragged to `x`, `y`: a choice of names takes the number
   * of an option, from 0. The kit brings it to the nearest value.
   */
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
  /** When the control has an effect, where it has none at the default: `'Only at B = 1'`. */
  readonly matters?: string;
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
  /** What each preset is called, in at most six words: `'A batch of one'`. */
  readonly presets?: Readonly<Record<string, string>>;
  /** Who made the photographs that the figure shows. */
  readonly credit?: string;
}

/** A short move with which a figure comes into view, once, if nothing has touched it yet. */
export interface Opening<P extends Parameters> {
  /** Where it begins; it ends at the defaults. A number walks along its steps, a choice along its options. */
  readonly from: Partial<Values<P>>;
  readonly seconds: number;
}

/** The presets that some words have captions for: what each sets, from the defaults. */
export type Presets<P extends Parameters, W extends FigureWords<P>> = Readonly<
  Record<keyof NonNullable<W['presets']> & string, Partial<Values<P>>>
>;

/** A figure: data and pure functions. The kit makes controls, drawings, equations, state and tests of it. */
export interface Figure<P extends Parameters, M, W extends FigureWords<P>> {
  readonly parameters: P;
  /** The parameter whose control stands above the drawing: the first thing to try. */
  readonly first?: keyof P & string;
  /** Parameters whose controls wait behind "more"; at most four are visible without it. */
  readonly more?: readonly (keyof P & string)[];
  /** Parameters that have a say; the controls of the others are disabled. All, where it is not given. */
  readonly active?: (values: Values<P>) => readonly (keyof P & string)[];
  /**
   * Where a control has an effect that is seen, if it has none while the others stand at their default:
   * the values of the others. A hint beside the control, in its `matters` of the words, leads there.
   */
  readonly matters?: Readonly<Partial<Record<keyof P & string, Partial<Values<P>>>>>;
  /** Why the size or an axis of a chart changes with the state, by the chart's name; those of all others stay. */
  readonly rescales?: Readonly<Record<string, string>>;
  /** Parameters that it once had: links to them lead to the figure on the same page that has them now. */
  readonly moved?: MovedParameters;
  /** Two to four states worth seeing, one of them the surprise: buttons under the question. */
  readonly presets?: Presets<P, W>;
  /**
   * The chart that a parameter changes most, by its name; the first, where none is given. On a phone
   * the control stands under that chart, which stays in view while the control is used.
   */
  readonly shows?: { readonly [Name in keyof P]?: string };
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
  /** Code for the state, in tabs where it is narrow, beside each other where it is wide; the same names in every state. */
  readonly listings?: (model: M, words: W) => readonly Listing[];
  /** Which of the words' sentences are true of the model, and the numbers in their slots. */
  readonly describe: (model: M) => Told;
  readonly rows: (model: M) => Table;
  readonly equations?: EquationSet<M>;
  /** A move that answers the question, shown before the reader does anything; all charts keep their sizes. */
  readonly opening?: Opening<P>;
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
