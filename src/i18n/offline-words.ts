import type { Language } from './languages.ts';

/** What the site says about its copy on the reader's device. */
export interface OfflineWords {
  readonly keep: (megabytes: number) => string;
  readonly keeping: (percent: number) => string;
  readonly kept: string;
  readonly failed: string;
  readonly updateWaits: string;
  readonly update: string;
}

/** The same in both languages. */
export const offlineWords: Readonly<Record<Language, OfflineWords>> = {
  ko: {
    keep: (megabytes) => `사이트 전체를 이 기기에 저장하기 (${String(megabytes)} MB)`,
    keeping: (percent) => `저장하는 중: ${String(percent)}%`,
    kept: '사이트 전체가 이 기기에 저장되어 있습니다. 네트워크 없이도 열립니다.',
    failed: '저장하지 못했습니다. 네트워크를 확인한 뒤 다시 눌러 주십시오.',
    updateWaits: '이 사이트의 새 판이 나왔습니다.',
    update: '새 판으로 바꾸기',
  },
  en: {
    keep: (megabytes) => `Keep the whole site on this device (${String(megabytes)} MB)`,
    keeping: (percent) => `Keeping: ${String(percent)}%`,
    kept: 'The whole site is kept on this device. It opens without a network.',
    failed: 'It could not be kept. Check the network, and press again.',
    updateWaits: 'There is a new version of this site.',
    update: 'Change to the new version',
  },
};
