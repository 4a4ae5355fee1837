import type { Language } from './languages.ts';

/** Why a text in the address is no value of a figure's parameter. */
export type Fault =
  | 'not-a-number'
  | 'not-a-point'
  | 'not-an-index'
  | 'out-of-range'
  | 'between-steps'
  | 'not-an-option'
  | 'unknown';

/** Why a file that the reader chose is not shown. */
export type FileFault = 'not-a-picture' | 'too-large' | 'too-many-pixels' | 'unreadable';

/** The words that all figures share: tools, notes, names of things to focus. */
export interface SharedFigureWords {
  readonly figure: (number: number) => string;
  /** Leads past a figure, for those who go by the keyboard. */
  readonly skip: string;
  readonly controls: string;
  /** What assistive technology calls the buttons of a figure's presets. */
  readonly presets: string;
  /** The way back to the sentence whose link set the figure's state. */
  readonly back: string;
  readonly more: string;
  readonly reset: string;
  readonly drawAgain: string;
  readonly chooseFile: string;
  readonly removeFile: string;
  /** What becomes of a file, told before one is chosen. */
  readonly fileStays: string;
  readonly fileFault: (name: string, fault: FileFault) => string;
  /** What the buttons do that move a parameter, by its label. */
  readonly play: (label: string) => string;
  readonly pause: (label: string) => string;
  readonly oneStep: (label: string) => string;
  /** What assistive technology calls a handle that moves both ways. */
  readonly pointHandle: string;
  /** What it calls the cursor that walks the cells of a grid. */
  readonly cellCursor: string;
  readonly table: string;
  readonly tableShort: (shown: number, all: number) => string;
  readonly link: string;
  readonly linkCopied: string;
  readonly linkWithoutFile: string;
  readonly linkByHand: string;
  readonly download: string;
  readonly downloadCsv: string;
  readonly downloadSvg: string;
  readonly downloadPng: string;
  readonly equations: string;
  readonly scriptsOff: string;
  readonly badState: string;
  readonly problem: (name: string, text: string, fault: Fault) => string;
  readonly moreProblems: (count: number) => string;
  /** Said of a figure whose files have not come for a while. */
  readonly loadSlow: string;
  readonly loadFailed: string;
  /** Said of a figure when the script that all of them need has not come for a while. */
  readonly scriptLate: string;
  readonly drawFailed: string;
  /** Said when a file to download could not be made. */
  readonly saveFailed: string;
  readonly source: (address: string) => string;
}

const faultsInKorean: Readonly<Record<Fault, string>> = {
  'not-a-number': '수가 아닙니다',
  'not-a-point': '쉼표로 나눈 두 수가 아닙니다',
  'not-an-index': '축마다 하나씩, 쉼표로 나눈 번호가 아닙니다',
  'out-of-range': '범위를 벗어납니다',
  'between-steps': '고를 수 있는 값 사이에 있습니다',
  'not-an-option': '고를 수 있는 값이 아닙니다',
  unknown: '이 그림에 없는 이름입니다',
};

const faultsInEnglish: Readonly<Record<Fault, string>> = {
  'not-a-number': 'is not a number',
  'not-a-point': 'is not two numbers with a comma between',
  'not-an-index': 'is not a number for each axis, with commas between',
  'out-of-range': 'is out of range',
  'between-steps': 'lies between the values on offer',
  'not-an-option': 'is not among the options',
  unknown: 'is not a name that this figure knows',
};

const fileFaultsInKorean: Readonly<Record<FileFault, string>> = {
  'not-a-picture': 'PNG, JPEG, WebP, GIF, AVIF 형식의 사진만 쓸 수 있습니다.',
  'too-large': '25 MB보다 큰 파일은 쓸 수 없습니다.',
  'too-many-pixels': '7,000만 화소가 넘는 사진은 쓸 수 없습니다. 줄여서 다시 골라 주세요.',
  unreadable: '사진을 읽지 못했습니다. 파일이 깨졌는지 확인해 주세요.',
};

const fileFaultsInEnglish: Readonly<Record<FileFault, string>> = {
  'not-a-picture': 'is not a PNG, JPEG, WebP, GIF or AVIF picture.',
  'too-large': 'is larger than 25 MB.',
  'too-many-pixels': 'has more than 70 million pixels. Choose a smaller version of it.',
  unreadable: 'could not be read. Is the file whole?',
};

/** The words that all figures share, by language. */
export const figureWords: Readonly<Record<Language, SharedFigureWords>> = {
  ko: {
    figure: (number) => `그림 ${String(number)}`,
    skip: '이 그림 건너뛰기',
    controls: '값 바꾸기',
    presets: '살펴볼 상태',
    back: '읽던 곳으로',
    more: '더 바꾸기',
    reset: '기본값으로',
    drawAgain: '다시 뽑기',
    chooseFile: '내 사진 고르기',
    removeFile: '사진 빼기',
    fileStays: '고른 사진은 이 기기 안에서만 쓰이고 링크에 담기지 않습니다.',
    fileFault: (name, fault) => `“${name}”: ${fileFaultsInKorean[fault]}`,
    play: (label) => `재생: ${label}`,
    pause: (label) => `멈춤: ${label}`,
    oneStep: (label) => `한 단계: ${label}`,
    pointHandle: '평면 위의 점',
    cellCursor: '격자의 칸',
    table: '표',
    tableShort: (shown, all) =>
      `전체 ${String(all)}행 가운데 ${String(shown)}행입니다. CSV 파일에는 모든 행이 들어 있습니다.`,
    link: '이 상태의 링크 복사',
    linkCopied: '이 상태의 링크를 복사했습니다.',
    linkWithoutFile: '이 상태의 링크를 복사했습니다. 고른 사진은 링크에 담기지 않습니다.',
    linkByHand: '링크를 복사하지 못했습니다. 아래 주소를 직접 복사해 주세요.',
    download: '내려받기',
    downloadCsv: 'CSV',
    downloadSvg: 'SVG',
    downloadPng: 'PNG',
    equations: '지금 값을 넣은 식',
    scriptsOff: '스크립트가 꺼져 있어 기본값으로 그린 그림만 보입니다.',
    badState: '주소에 적힌 값을 쓸 수 없어 기본값을 사용했습니다.',
    problem: (name, text, fault) =>
      fault === 'unknown'
        ? `“${name}”: ${faultsInKorean[fault]}.`
        : `${name} = “${text}”: ${faultsInKorean[fault]}.`,
    moreProblems: (count) => `그 밖에 ${String(count)}개가 더 있습니다.`,
    loadSlow: '그림을 움직이는 데 필요한 파일이 늦어지고 있습니다. 도착하면 바로 움직입니다.',
    loadFailed:
      '그림을 움직이는 데 필요한 파일을 불러오지 못했습니다. 연결을 확인하고 다시 시도해 보세요.',
    scriptLate:
      '그림을 움직이는 스크립트가 아직 오지 않았습니다. 오래 걸리면 페이지를 새로 고쳐 보세요.',
    drawFailed: '이 값으로는 그림을 그리지 못했습니다. 기본값으로 되돌려 보세요.',
    saveFailed: '브라우저가 파일을 만들지 못했습니다. 다른 형식으로 내려받아 보세요.',
    source: (address) => `출처: ${address}`,
  },
  en: {
    figure: (number) => `Figure ${String(number)}`,
    skip: 'Skip this figure',
    controls: 'Change the values',
    presets: 'States worth seeing',
    back: 'Back to the text',
    more: 'More values',
    reset: 'Reset',
    drawAgain: 'Draw again',
    chooseFile: 'Choose a photo',
    removeFile: 'Remove it',
    fileStays: 'Your photo stays on this device; links leave it out.',
    fileFault: (name, fault) => `“${name}” ${fileFaultsInEnglish[fault]}`,
    play: (label) => `Play: ${label}`,
    pause: (label) => `Pause: ${label}`,
    oneStep: (label) => `One step: ${label}`,
    pointHandle: 'point on a plane',
    cellCursor: 'cell of a grid',
    table: 'Table',
    tableShort: (shown, all) =>
      `${String(shown)} of ${String(all)} rows. The CSV file holds them all.`,
    link: 'Copy link to this state',
    linkCopied: 'The link to this state is copied.',
    linkWithoutFile: 'The link to this state is copied. It leaves your photo out.',
    linkByHand: 'The link could not be copied. Please copy the address below by hand.',
    download: 'Download',
    downloadCsv: 'CSV',
    downloadSvg: 'SVG',
    downloadPng: 'PNG',
    equations: 'The equation with the current values',
    scriptsOff: 'Scripts are off, so this figure shows its initial values only.',
    badState: 'Values in the address could not be used; the defaults stand in their place.',
    problem: (name, text, fault) =>
      fault === 'unknown'
        ? `“${name}” ${faultsInEnglish[fault]}.`
        : `${name} = “${text}” ${faultsInEnglish[fault]}.`,
    moreProblems: (count) => `And ${String(count)} more.`,
    loadSlow: 'The files that move this figure are late. It will move when they come.',
    loadFailed:
      'The files that move this figure could not be loaded. Check the connection and touch it again.',
    scriptLate:
      'The script that moves this figure has not come yet. If it stays away, reload the page.',
    drawFailed: 'The figure could not be drawn with these values. Try resetting it.',
    saveFailed: 'The browser could not make the file. Try another format.',
    source: (address) => `Source: ${address}`,
  },
};
