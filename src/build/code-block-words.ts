import type { StarlightPlugin } from '@astrojs/starlight/types';

/**
 * Gives code blocks of English pages their English words: Starlight has none for `en`,
 * where it falls back to the default language, which is Korean here.
 */
export function codeBlockWords(): StarlightPlugin {
  return {
    name: 'code-block-words',
    hooks: {
      'i18n:setup': ({ injectTranslations }) =>
        injectTranslations({
          en: {
            'expressiveCode.copyButtonTooltip': 'Copy to clipboard',
            'expressiveCode.copyButtonCopied': 'Copied!',
            'expressiveCode.terminalWindowFallbackTitle': 'Terminal window',
          },
        }),
      // Starlight refuses a plugin without it.
      'config:setup': () => undefined,
    },
  };
}
