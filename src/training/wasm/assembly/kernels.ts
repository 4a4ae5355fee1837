/** What the module exports. */
export { convolve } from './convolution';
export { packWeights, packTurned } from './packing';
export { convolveWeightGradient } from './weight-gradient';
export { multiply, product } from './dense';
export { biasGradient, rectify, rectifyGradient } from './elementwise';
export { multiplyAdds } from './peak';
export { poolLargest, poolLargestGradient } from './pooling';
export { moveByMomentum, moveByAdam } from './moves';
