/** The front door of the core, as its reference shows it. Texts are Markdown with code in backticks. */
export interface CoreReference {
  readonly functions: readonly CoreFunction[];
  readonly types: readonly CoreType[];
  /** What the doc comment of `presets` says. */
  readonly presets: readonly string[];
}

/** An exported function, from its types and its doc comment. */
export interface CoreFunction {
  readonly name: string;
  /** Its file, from the root of the project. */
  readonly file: string;
  readonly signature: string;
  readonly summary: string;
  /** What the doc comment says after the formula. */
  readonly remarks: readonly string[];
  readonly parameters: readonly CoreParameter[];
  readonly returns: { readonly type: string; readonly text: string };
  readonly throws: readonly string[];
  /** TypeScript. */
  readonly example: string;
  /** Works and files, as the doc comment names them. */
  readonly sources: readonly string[];
}

/** A parameter of an exported function. */
export interface CoreParameter {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly text: string;
}

/** An exported type. */
export interface CoreType {
  readonly name: string;
  readonly summary: string;
  /** Its declaration in TypeScript, the doc comments of its members inside. */
  readonly declaration: string;
}

/** The address of a function or type on the page: `batch-norm-training`, `type-tensor`. */
export function coreAnchor({ name }: { readonly name: string }, kind: 'function' | 'type'): string {
  const words = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
  return kind === 'type' ? `type-${words}` : words;
}
