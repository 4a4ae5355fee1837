/** `kernels.js` is made from `assembly/` by `src/site/build-kernels.mjs`. */

/** The WebAssembly module in Base64. */
export const module: string;
