import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '작은 배치의 통계량을 고쳐 쓰면 출력이 덜 흔들릴까요?',
    parameters: {
      B: { label: '배치 크기 B' },
      rMax: { label: 'r의 한도 r_max' },
      dMax: { label: 'd의 한도 d_max' },
      x: { label: '지켜보는 샘플 x' },
      shift: { label: '이동 통계량을 모은 뒤 데이터가 옮겨 간 거리' },
      seed: { label: '배치' },
    },
    columns: {
      number: '배치',
      mean: 'μ_B',
      deviation: 'σ_B',
      r: 'r',
      d: 'd',
      batchNorm: 'BN의 출력',
      renorm: '재정규화의 출력',
    },
    corrections:
      '배치 24개에서 구한, 한도를 적용하기 전의 보정 d와 r(고리), 그리고 한도 안으로 들어온 보정(마름모)입니다. 네모가 한도이며, 세로축은 로그 눈금입니다.',
    correctionsTitle: '보정 r과 d: 네모 밖은 안으로 당겨집니다',
    dAxis: 'd',
    outputs:
      '같은 샘플 x가 배치마다 받는 출력입니다. 파란 점은 배치 정규화, 마름모는 배치 재정규화, 점선은 추론의 출력입니다.',
    outputsTitle: '같은 샘플 x의 출력, 배치마다',
    batchAxis: '배치',
    renorm: '배치 재정규화',
    inference: '추론',
    closed:
      '한도를 모두 닫으면 배치 재정규화는 배치 정규화와 같습니다. 배치 {batches}개에서 출력은 추론의 출력에서 RMS로 {batchNorm}만큼 벗어납니다.',
    open: '배치 {batches}개 모두 한도에 걸리지 않았으므로 배치 재정규화의 출력은 추론의 출력과 같습니다(차이의 RMS {renorm}). 배치 정규화의 출력은 RMS로 {batchNorm}만큼 벗어납니다.',
    between:
      '추론의 출력에서 벗어난 거리의 RMS는 배치 정규화에서 {batchNorm}, 배치 재정규화에서 {renorm}입니다. 배치 {batches}개 가운데 {clipped}개에서 r이나 d가 한도에 걸렸습니다.',
  },
  en: {
    question: 'Are outputs steadier when the statistics of a small batch are mended?',
    parameters: {
      B: { label: 'Batch size B' },
      rMax: { label: 'Limit of r, r_max' },
      dMax: { label: 'Limit of d, d_max' },
      x: { label: 'The sample x that we follow' },
      shift: { label: 'How far the data moved since the running statistics' },
      seed: { label: 'Batches' },
    },
    columns: {
      number: 'batch',
      mean: 'μ_B',
      deviation: 'σ_B',
      r: 'r',
      d: 'd',
      batchNorm: 'output of BN',
      renorm: 'output renormalized',
    },
    corrections:
      'The corrections d and r of each of 24 batches before the limits (rings), and what the limits leave of them (diamonds). The box is the limits; the vertical axis is logarithmic.',
    correctionsTitle: 'Corrections r and d, pulled into the box',
    dAxis: 'd',
    outputs:
      'The outputs that the same sample x gets in each batch: blue dots by Batch Normalization, diamonds by Batch Renormalization, dashed line in inference.',
    outputsTitle: 'The output for the same sample x, batch by batch',
    batchAxis: 'batch',
    renorm: 'Batch Renorm.',
    inference: 'inference',
    closed:
      'With both limits closed, Batch Renormalization is Batch Normalization. Over {batches} batches the output is off that of inference by an RMS of {batchNorm}.',
    open: 'None of the {batches} batches meets a limit, so Batch Renormalization gives the output of inference (the RMS of the difference is {renorm}). Batch Normalization is off by an RMS of {batchNorm}.',
    between:
      'The distance from the output of inference has an RMS of {batchNorm} for Batch Normalization and {renorm} for Batch Renormalization. Of {batches} batches, {clipped} had r or d at a limit.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
