import type { Language } from './languages.ts';

interface LicenseWords {
  /** The name of the page, as the foot of every page links to it. */
  readonly page: string;
  /** What opens the text of a licence. */
  readonly text: (license: string) => string;
}

/** What the page of licences says, and what leads to it. */
export const licenseWords: Readonly<Record<Language, LicenseWords>> = {
  ko: { page: '라이선스', text: (license) => `${license} 전문` },
  en: { page: 'Licences', text: (license) => `${license}, in full` },
};
