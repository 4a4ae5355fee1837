import type { Words } from '../../i18n/words.ts';

/** What a reader does, and the methods to start with: an answer of “Which one?” on the page of comparison. */
export interface Situation {
  /** The id of the answer on the page is `choose-` and this. */
  readonly id: string;
  readonly label: Words;
  /** Rows of the table, by their ids. */
  readonly fits: readonly string[];
  /** Rows that do harm. */
  readonly harms?: readonly string[];
}

/** All answers, in the order in which the page asks. */
export const situations: readonly Situation[] = [
  {
    id: 'large-batch',
    label: {
      ko: '합성곱 신경망, 장치마다 이미지 16장 이상',
      en: 'a convolutional net, 16 or more images a device',
    },
    fits: ['batch-norm'],
  },
  {
    id: 'medium-batch',
    label: {
      ko: '합성곱 신경망, 장치마다 이미지 8장 안팎',
      en: 'a convolutional net, about 8 images a device',
    },
    fits: ['batch-norm', 'group-norm'],
  },
  {
    id: 'small-batch',
    label: {
      ko: '합성곱 신경망, 장치마다 이미지 4장 이하',
      en: 'a convolutional net, 4 or fewer images a device',
    },
    fits: ['group-norm'],
  },
  {
    id: 'fine-tuning',
    label: {
      ko: '배치 정규화가 든 모델의 미세 조정',
      en: 'fine-tuning a model that has Batch Normalization',
    },
    fits: ['batch-norm'],
  },
  {
    id: 'transformer',
    label: { ko: '트랜스포머', en: 'a Transformer' },
    fits: ['layer-norm'],
  },
  {
    id: 'language-model',
    label: { ko: '대규모 언어 모델', en: 'a large language model' },
    fits: ['rms-norm'],
  },
  {
    id: 'recurrent',
    label: { ko: '순환 신경망', en: 'a recurrent net' },
    fits: ['layer-norm'],
  },
  {
    id: 'one-style',
    label: {
      ko: '정해진 스타일 하나로 이미지 바꾸기',
      en: 'changing images to one given style',
    },
    fits: ['instance-norm'],
  },
  {
    id: 'any-style',
    label: { ko: '어떤 스타일로든 이미지 바꾸기', en: 'changing images to any style' },
    fits: ['adaptive-instance-norm'],
  },
  {
    id: 'diffusion',
    label: { ko: '확산 모델', en: 'a diffusion model' },
    fits: ['group-norm', 'layer-norm'],
  },
  {
    id: 'medical',
    label: { ko: '의료 영상 분할', en: 'segmenting medical images' },
    fits: ['instance-norm'],
  },
  {
    id: 'discriminator',
    label: { ko: 'GAN의 판별자', en: 'the discriminator of a GAN' },
    fits: ['spectral-norm'],
  },
  {
    id: 'brightness',
    label: {
      ko: '밝기나 대비에서 답을 읽는 일',
      en: 'reading an answer from brightness or contrast',
    },
    fits: [],
    harms: ['instance-norm'],
  },
  {
    id: 'one-by-one',
    label: {
      ko: '샘플이 하나씩 오거나, 배치가 데이터 전체를 닮지 않았을 때',
      en: 'samples one by one, or batches unlike the data',
    },
    fits: ['group-norm', 'layer-norm', 'weight-norm'],
  },
  {
    id: 'other',
    label: { ko: '그 밖의 일', en: 'something else' },
    fits: ['group-norm', 'layer-norm'],
  },
];
