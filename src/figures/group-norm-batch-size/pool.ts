import { createRandom, tensor, type Tensor } from '../../core/index.ts';
import { rememberLast } from '../../kit/data/remember-last.ts';

/** How many images there are: what they give together is the large batch's value. */
export const imageCount = 256;
export const channels = 4;
/** Height and width of a feature map. */
export const side = 4;
export const positions = side * side;

/** The numbers that the images are made of: remembered, because moving the share must not draw them again. */
const numbersOf = rememberLast((seed: number) => {
  const { normal } = createRandom(seed);
  return {
    own: Float64Array.from({ length: imageCount * channels }, normal),
    texture: Float64Array.from({ length: imageCount * channels * positions }, normal),
  };
});

/**
 * Draws feature maps whose positions resemble each other: each channel of an image has a value of
 * its own, which all its positions share.
 *
 * @param share the part of the variance that lies between images, ρ
 * @returns [256, 4, 4, 4], of mean 0 and variance 1
 */
export function drawPool(seed: number, share: number): Tensor {
  const { own, texture } = numbersOf(seed);
  const [between, within] = [Math.sqrt(share), Math.sqrt(1 - share)];
  const data = texture.map((value, i) => {
    const image = own[Math.floor(i / positions)] ?? NaN;
    return between * image + within * value;
  });
  return tensor(data, [imageCount, channels, side, side]);
}
