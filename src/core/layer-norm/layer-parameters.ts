import {
  channelParameters,
  trailingParameters,
  type ParameterLayout,
} from '../partition/parameter-layout.ts';

/** Which axes a layer normalization runs over and how its γ and β are laid out. */
export interface LayerOptions {
  /** How many axes at the end are normalized over; all but the first if left out. */
  readonly trailing?: number | undefined;
  /** One γ and β for each element of these axes ('element', the default) or for each channel. */
  readonly affine?: 'element' | 'channel' | undefined;
}

/**
 * How the γ and β of a layer normalization lie over the elements.
 *
 * @param shape [N, ...features]
 * @param options trailing axes and the kind of affine map
 * @returns the layout
 * @throws RangeError if `affine` is not 'element' or 'channel'
 */
export function layerParameters(shape: readonly number[], options: LayerOptions): ParameterLayout {
  const { trailing, affine = 'element' } = options;
  if (affine === 'channel') return channelParameters(shape);
  if (affine === 'element') return trailingParameters(shape, trailing);
  throw new RangeError(`affine must be 'element' or 'channel': affine = ${String(affine)}`);
}
