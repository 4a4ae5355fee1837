/** A colour in the light and in the dark theme, as hex. */
export interface ThemedColor {
  readonly light: string;
  readonly dark: string;
}

/** The name of a theme. */
export type Theme = keyof ThemedColor;

/** Both themes. */
export const themes = ['light', 'dark'] as const satisfies readonly Theme[];

/**
 * The colours of the site: the only place where they are written.
 * The CSS variables are made from it (`--ink`, `--method-bn`, …), and files that leave the page,
 * where variables mean nothing, take their hex values from it.
 *
 * The method and symbol colours were chosen by search so that the nearest two stay apart
 * (OKLab distance >= 0.10) for normal, deuteranopic, protanopic and tritanopic sight.
 */
export const colors = {
  ink: { light: '#1a1d23', dark: '#e7e9ee' },
  'ink-soft': { light: '#4b5260', dark: '#b3b9c4' },
  'ink-faint': { light: '#6a7180', dark: '#8b93a1' },
  paper: { light: '#ffffff', dark: '#15171c' },
  panel: { light: '#f7f8fa', dark: '#1b1e25' },
  line: { light: '#e1e4ea', dark: '#2e333d' },
  accent: { light: '#3d43a8', dark: '#b9c1ff' },
  'method-bn': { light: '#1f7dcf', dark: '#1795fa' },
  'method-ln': { light: '#cc7b4b', dark: '#ee9138' },
  'method-in': { light: '#005b46', dark: '#70f6b5' },
  'method-gn': { light: '#751888', dark: '#b761b1' },
  'method-wn': { light: '#716400', dark: '#edd200' },
  'method-none': { light: '#6b7280', dark: '#9ca3af' },
  'symbol-mu': { light: '#187a8a', dark: '#0095b5' },
  'symbol-sigma': { light: '#853050', dark: '#e5616a' },
  'symbol-gamma': { light: '#591f97', dark: '#dcaefe' },
  'symbol-beta': { light: '#4d7800', dark: '#81ce70' },
} as const satisfies Record<string, ThemedColor>;

/** The name of a colour of the site; its CSS variable is `--` and this name. */
export type ColorName = keyof typeof colors;
