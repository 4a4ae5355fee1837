/** Starlight's menu of themes, as its script in the head offers it. */
interface ThemeProvider {
  readonly updatePickers: (theme: string) => void;
}

const key = 'starlight-theme';

/**
 * Follows the theme that the reader chooses in another tab, or on the page from which she comes back
 * to this one as she left it.
 */
export function followTheme(): void {
  addEventListener('storage', (event) => {
    if (event.key === key) follow(event.newValue);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow(localStorage.getItem(key));
  });
}

function follow(chosen: string | null): void {
  const theme = chosen === 'light' || chosen === 'dark' ? chosen : 'auto';
  const isLight = matchMedia('(prefers-color-scheme: light)').matches;
  const system = isLight ? 'light' : 'dark';
  document.documentElement.dataset['theme'] = theme === 'auto' ? system : theme;
  const { StarlightThemeProvider } = window as unknown as {
    readonly StarlightThemeProvider?: ThemeProvider;
  };
  StarlightThemeProvider?.updatePickers(theme);
}
