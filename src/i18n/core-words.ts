import type { Language } from './languages.ts';

interface CoreWords {
  readonly parameters: string;
  readonly optional: string;
  readonly shape: string;
  readonly returns: string;
  readonly errors: string;
  readonly example: string;
  readonly sources: string;
  readonly file: string;
  readonly explained: string;
  /** The name of an equation, for who cannot see it. */
  readonly equationOf: (name: string) => string;
  readonly presets: PresetWords;
  readonly speed: SpeedWords;
}

interface SpeedWords {
  readonly caption: (place: string) => string;
  readonly sizes: Readonly<Record<'layer' | 'transformer', string>>;
  readonly steps: Readonly<Record<'forward' | 'forward + backward', string>>;
  /** What a star says, where there is one. */
  readonly star: string;
  /** What was measured on, before the command. */
  readonly measured: (machine: string, date: string, load: string) => string;
  /** What is said of a run of an earlier core. */
  readonly older: (commit: string) => string;
}

interface PresetWords {
  readonly caption: string;
  readonly epsilon: string;
  readonly momentum: string;
  readonly weighs: string;
  readonly divisor: string;
  readonly groups: string;
  readonly affine: string;
  readonly layers: Readonly<
    Record<'batchNorm' | 'layerNorm' | 'instanceNorm' | 'groupNorm' | 'rmsNorm', string>
  >;
  /** What momentum weighs, by the name of the convention. */
  readonly conventions: Readonly<Record<'new-weight' | 'old-weight', string>>;
  readonly machine: string;
  readonly noLayer: string;
  readonly noDefault: string;
  readonly none: string;
}

/** What the reference of the core says around the doc comments. */
export const coreWords: Readonly<Record<Language, CoreWords>> = {
  ko: {
    parameters: '인자',
    optional: '생략 가능',
    shape: '모양',
    returns: '반환값',
    errors: '오류',
    example: '예제',
    sources: '출처',
    file: '파일',
    explained: '본문',
    equationOf: (name) => `${name} 함수의 식`,
    presets: {
      caption: '프레임워크마다 다른 층의 기본값',
      epsilon: 'ε',
      momentum: '모멘텀',
      weighs: '모멘텀을 곱하는 값',
      divisor: '저장하는 분산의 분모',
      groups: '그룹 수 G',
      affine: '학습 파라미터',
      layers: {
        batchNorm: '배치 정규화',
        layerNorm: '레이어 정규화',
        instanceNorm: '인스턴스 정규화',
        groupNorm: '그룹 정규화',
        rmsNorm: 'RMS 정규화',
      },
      conventions: { 'new-weight': '새 배치의 값', 'old-weight': '이전 이동 평균' },
      machine: '계산에 쓰는 자료형의 기계 엡실론',
      noLayer: '층 없음',
      noDefault: '기본값 없음',
      none: '없음',
    },
    speed: {
      caption: (place) => `가장 빠른 비교 대상의 시간 ÷ 계산 코드의 시간, ${place}에서 얻은 측정값`,
      sizes: { layer: '이미지 [32, 64, 32, 32]', transformer: '토큰 [8, 512, 768]' },
      steps: { forward: '순전파', 'forward + backward': '순전파와 역전파' },
      star: '별표는 그만큼 복사하기만 해도 가장 빠른 비교 대상이 쓰는 시간의 절반보다 오래 걸리는 곳입니다.',
      measured: (machine, date, load) => `${machine}, ${date}, 평균 부하 ${load}, 명령:`,
      older: (commit) =>
        `(커밋 ${commit}의 계산 코드이며, 그 뒤 여러 방법을 빠르게 고쳤으나 아직 다시 측정하지 않았습니다.)`,
    },
  },
  en: {
    parameters: 'Parameters',
    optional: 'optional',
    shape: 'shape',
    returns: 'Returns',
    errors: 'Errors',
    example: 'Example',
    sources: 'Source',
    file: 'File',
    explained: 'Explained in',
    equationOf: (name) => `The equation of ${name}`,
    presets: {
      caption: 'The defaults of the layers, which differ between frameworks',
      epsilon: 'ε',
      momentum: 'momentum',
      weighs: 'what momentum weighs',
      divisor: 'divisor of the stored variance',
      groups: 'number of groups G',
      affine: 'learned parameters',
      layers: {
        batchNorm: 'Batch Normalization',
        layerNorm: 'Layer Normalization',
        instanceNorm: 'Instance Normalization',
        groupNorm: 'Group Normalization',
        rmsNorm: 'RMSNorm',
      },
      conventions: { 'new-weight': 'the new batch', 'old-weight': 'the old value' },
      machine: 'machine epsilon of the type it computes in',
      noLayer: 'no layer',
      noDefault: 'no default',
      none: 'none',
    },
    speed: {
      caption: (place) => `The best peer's time ÷ the core's, measured in ${place}`,
      sizes: { layer: 'images [32, 64, 32, 32]', transformer: 'tokens [8, 512, 768]' },
      steps: { forward: 'forward', 'forward + backward': 'forward and backward' },
      star: 'A star marks where even such a copy would not be twice ahead.',
      measured: (machine, date, load) => `${machine}, ${date}, average load ${load}, by`,
      older: (commit) =>
        `(The core at commit ${commit}: several methods have been made faster since, and not yet measured again.)`,
    },
  },
};
