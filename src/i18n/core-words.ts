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
  },
};
