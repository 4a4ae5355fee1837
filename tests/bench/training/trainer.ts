/** Somebody's way to train a net. */
export interface Trainer {
  /** One step of training: forward, backward, every parameter moved. Gives the loss before it. */
  readonly step: () => number | Promise<number>;
  readonly dispose?: () => void;
}

/** A normalization's, convolution's or other layer's kind and name, from our layers' names. */
export interface Stage {
  readonly kind: string;
  readonly name: string;
}

/** The layers of a net by our names, such as `conv0`, for those that build it in another library. */
export function stagesOf(layers: readonly { readonly name: string }[]): readonly Stage[] {
  return layers.map(({ name }) => ({ kind: name.replace(/\d+$/, ''), name }));
}
