/** Starlight's menu of themes, as its script in the head offers it. */
interface ThemeProvider {
  readonly updatePickers: (theme: string) => void;
}

/** Follows the theme that the reader chooses in another tab. */
export function followTheme(): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== 'starlight-theme') return;
    const theme = newValue === 'light' || newValue === 'dark' ? newValue : 'auto';
    const isLight = matchMedia('(prefers-color-scheme: light)').matches;
    const system = isLight ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = theme === 'auto' ? system : theme;
    const { StarlightThemeProvider } = window as unknown as {
      readonly StarlightThemeProvider?: ThemeProvider;
    };
    StarlightThemeProvider?.updatePickers(theme);
  });
}
