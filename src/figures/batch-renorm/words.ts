import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '작은 배치의 통계량을 고쳐 쓰면 출력이 추론 때와 가까워질까요?',
    parameters: {
      B: { label: '배치 크기 B' },
      rMax: { label: 'r의 한도 r_max' },
      dMax: { label: 'd의 한도 d_max' },
      x: { label: '샘플 x의 값' },
      shift: { label: '이동 통계량을 모은 뒤 데이터의 평균이 변한 양' },
      seed: { label: '난수 시드' },
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
      '마름모가 배치마다 쓰는 보정이고 네모가 한도입니다. 한도에 걸린 배치에는 원래의 보정을 고리로 표시했습니다.',
    correctionsTitle: '배치마다 쓰는 보정 r과 d',
    dAxis: 'd',
    outputs: '세로축이 샘플 x의 출력이고, 가로축이 배치의 번호입니다.',
    outputsTitle: '배치마다 같은 샘플 x의 출력',
    batchAxis: '배치의 번호',
    renorm: '배치 재정규화',
    inference: '추론',
    presets: {
      closed: '닫은 한도',
      narrow: '좁은 한도',
      wide: '넓은 한도',
      shifted: '데이터가 변한 뒤',
    },
    headline: {
      closed: '아니요. 한도를 모두 닫으면 아무것도 고치지 않습니다.',
      open: '네. 배치가 달라도 출력은 추론의 출력과 같습니다.',
      less: '네. 추론의 출력까지의 거리가 {batchNorm}에서 {renorm}까지 줄어듭니다.',
      same: '거의 그대로입니다. 추론의 출력까지의 거리는 고치기 전 {batchNorm}, 고친 뒤 {renorm}입니다.',
      more: '아니요. 추론의 출력까지의 거리가 {batchNorm}에서 {renorm}까지 늘어납니다.',
    },
    found: {
      closed:
        '한도를 모두 닫으면 배치 재정규화는 배치 정규화와 같습니다. 배치 {batches}개에서 출력은 추론의 출력에서 RMS로 {batchNorm}만큼 벗어납니다.',
      open: '배치 {batches}개 모두 한도에 걸리지 않았으므로 배치 재정규화의 출력은 추론의 출력과 같습니다(차이의 RMS {renorm}). 배치 정규화의 출력은 RMS로 {batchNorm}만큼 벗어납니다.',
      between:
        '추론의 출력까지의 거리(RMS)는 배치 정규화에서 {batchNorm}, 배치 재정규화에서 {renorm}입니다. 배치 {batches}개 가운데 {clipped}개에서 r이나 d가 한도에 걸렸습니다.',
    },
  },
  en: {
    question: 'Does correcting a small batch’s statistics bring its outputs closer to inference?',
    parameters: {
      B: { label: 'Batch size B' },
      rMax: { label: 'Limit of r, r_max' },
      dMax: { label: 'Limit of d, d_max' },
      x: { label: 'Value of the sample x' },
      shift: { label: 'Shift of the data’s mean since the running statistics were gathered' },
      seed: { label: 'Random seed' },
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
      'A diamond is the correction that a batch uses, the box the limits. A ring marks where it would be without them.',
    correctionsTitle: 'The corrections r and d of each batch',
    dAxis: 'd',
    outputs:
      'Vertical axis: the output for the sample x; horizontal axis: the number of the batch.',
    outputsTitle: 'The output for the same sample x, batch by batch',
    batchAxis: 'number of the batch',
    renorm: 'Batch Renorm.',
    inference: 'inference',
    presets: {
      closed: 'Closed limits',
      narrow: 'Narrow limits',
      wide: 'Wide limits',
      shifted: 'After the data moved',
    },
    headline: {
      closed: 'No: with both limits closed, nothing is corrected.',
      open: 'Yes: every batch gives the output of inference.',
      less: 'Yes: the distance from inference falls from {batchNorm} to {renorm}.',
      same: 'Hardly: the distance from inference goes from {batchNorm} to {renorm}.',
      more: 'No: the distance from inference grows from {batchNorm} to {renorm}.',
    },
    found: {
      closed:
        'With both limits closed, Batch Renormalization is Batch Normalization. Over {batches} batches the output is off that of inference by an RMS of {batchNorm}.',
      open: 'None of the {batches} batches meets a limit, so Batch Renormalization gives the output of inference (the RMS of the difference is {renorm}). Batch Normalization is off by an RMS of {batchNorm}.',
      between:
        'The distance from the output of inference has an RMS of {batchNorm} for Batch Normalization and {renorm} for Batch Renormalization. Of {batches} batches, {clipped} had r or d at a limit.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
