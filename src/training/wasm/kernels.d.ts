/** `kernels.js` is made from `assembly/` by `src/build/build-kernels.mjs`. */

/** The WebAssembly module in Base64. */
export const module: string;
