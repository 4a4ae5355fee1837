/**
 * The elementary functions that the core, training and models use instead of Math's, which give
 * different last bits in Node and in browsers.
 */
export { cos } from './elementary/cos.ts';
export { erf } from './elementary/erf.ts';
export { exp } from './elementary/exp.ts';
export { expm1 } from './elementary/expm1.ts';
export { log } from './elementary/log.ts';
export { log1p } from './elementary/log1p.ts';
export { pow } from './elementary/pow.ts';
export { sin } from './elementary/sin.ts';
export { tanh } from './elementary/tanh.ts';
