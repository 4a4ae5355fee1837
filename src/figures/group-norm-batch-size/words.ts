import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '배치가 작아질 때 배치 정규화는 나빠지는데 그룹 정규화는 왜 그대로일까요?',
    parameters: {
      B: { label: '배치 크기 (GPU 하나의 이미지 수)' },
      share: { label: '이미지 사이의 분산이 차지하는 비율 ρ' },
      statistic: { label: '통계량', options: { mean: 'μ', deviation: 'σ' } },
      seed: { label: '난수 시드' },
    },
    columns: {
      B: '배치 크기',
      bn: 'BN 통계량의 오차',
      gn: 'GN 통계량의 차이',
      paperBn: '논문의 BN 오류율 (%)',
      paperGn: '논문의 GN 오류율 (%)',
    },
    paper: 'GPU 8개로 학습한 ResNet-50의 ImageNet 검증 오류율입니다. 원은 BN, 네모는 GN입니다.',
    paperTitle: '논문의 오류율 % (Wu & He 2018, 표 1·2)',
    perGpu: 'GPU 하나의 이미지 수 (GPU 8개)',
    errors: {
      mean: '옅은 점 하나는 배치 하나에서 구한 BN의 μ가 벗어난 정도입니다(크기마다 많아야 16개, 축을 벗어난 점은 그리지 않습니다). 원은 BN의 오차(RMS), 네모는 GN, 점선은 BN의 이론값입니다.',
      deviation:
        '옅은 점 하나는 배치 하나에서 구한 BN의 σ가 벗어난 정도입니다(크기마다 많아야 16개). 원은 BN의 오차(RMS), 네모는 GN입니다.',
    },
    errorsTitle: {
      mean: '계산: 256장의 μ에서 벗어난 정도 (단위 σ)',
      deviation: '계산: 256장의 σ에서 벗어난 정도 (상대 오차)',
    },
    law: '이론값 √((ρ + (1 − ρ)/16)/B)',
    presets: {
      two: '2장',
      many: '32장',
      alike: '이미지 안이 서로 닮음',
      independent: '이미지 안이 제각각',
    },
    headline: {
      mean: '{B}장씩 모으면 BN의 μ는 {bn}σ쯤 흔들리고, GN의 μ는 그대로입니다.',
      deviation: '{B}장씩 모으면 BN의 σ는 {bn%}쯤 흔들리고, GN의 σ는 그대로입니다.',
    },
    batchSize: '배치 크기',
    computed: {
      mean: '배치 크기 {B}에서 BN의 μ 하나는 값 {values}개로 구하지만, 독립인 값 {independent}개로 구한 만큼 흔들립니다. 256장의 값에서 벗어난 정도(RMS)는 σ의 {bn}배이고, GN에서는 {gn}입니다. ',
      deviation:
        '배치 크기 {B}에서 BN은 값 {values}개로 σ 하나를 구하며, 256장의 값에서 벗어난 상대 오차(RMS)는 {bn}입니다. GN에서는 {gn}입니다. ',
    },
    inPaper: '같은 크기에서 논문의 오류율은 BN이 {bn%}, GN이 {gn%}입니다.',
    notInPaper: '논문에는 이 크기의 실험이 없습니다.',
  },
  en: {
    question: 'Why does Batch Normalization fail on small batches, and Group Normalization not?',
    parameters: {
      B: { label: 'Batch size (images per GPU)' },
      share: { label: 'Share of variance between images ρ' },
      statistic: { label: 'Statistic', options: { mean: 'μ', deviation: 'σ' } },
      seed: { label: 'Random seed' },
    },
    columns: {
      B: 'batch size',
      bn: 'BN: error of the statistic',
      gn: 'GN: difference',
      paperBn: 'paper, BN (%)',
      paperGn: 'paper, GN (%)',
    },
    paper:
      'Validation error on ImageNet of a ResNet-50 trained on 8 GPUs: circles for BN, squares for GN.',
    paperTitle: 'Paper: error % (Wu & He 2018, Tables 1, 2)',
    perGpu: 'images per GPU (8 GPUs)',
    errors: {
      mean: 'Each faint dot is how far BN’s μ of one batch is off (at most 16 of each size; those beyond the axis are cut off). Circles: BN’s error (root mean square); squares: GN’s; dashed: what theory gives for BN.',
      deviation:
        'Each faint dot is how far BN’s σ of one batch is off (at most 16 of each size). Circles: BN’s error (root mean square); squares: GN’s.',
    },
    errorsTitle: {
      mean: 'Computed: distance from μ of 256 images (in σ)',
      deviation: 'Computed: distance from σ of 256 images (relative)',
    },
    law: 'theory √((ρ + (1 − ρ)/16)/B)',
    presets: {
      two: '2 images',
      many: '32 images',
      alike: 'Alike within images',
      independent: 'Unrelated within',
    },
    headline: {
      mean: 'In batches of {B} BN’s μ strays by {bn} σ; GN’s never.',
      deviation: 'In batches of {B} BN’s σ strays by {bn%}; GN’s never.',
    },
    batchSize: 'batch size',
    computed: {
      mean: 'In batches of {B}, BN takes μ over {values} values, but it scatters as over {independent} independent ones: it is off by {bn} σ (root mean square) from the value of 256 images. GN is off by {gn}. ',
      deviation:
        'In batches of {B}, BN takes σ over {values} values; its relative error (root mean square) against the value of 256 images is {bn}. GN’s is {gn}. ',
    },
    inPaper: 'At this size the paper’s errors are {bn%} for BN and {gn%} for GN.',
    notInPaper: 'The paper has no experiment at this size.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
