import type { MethodName } from './parameters.ts';

/** The colour of each method, the same all over the site. */
export const methodColor: Readonly<Record<MethodName, string>> = {
  bn: 'var(--method-bn)',
  in: 'var(--method-in)',
  gn: 'var(--method-gn)',
  ln: 'var(--method-ln)',
};
