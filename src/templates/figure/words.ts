import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '값이 거의 같을 때에도 출력의 표준편차는 1일까요?',
    parameters: {
      spread: { label: '입력의 표준편차' },
      epsilon: { label: 'ε', options: { '1e-5': '10⁻⁵', '1e-3': '10⁻³', '0': '0' } },
    },
    presets: { even: '값이 비슷할 때', tiny: '값이 거의 같을 때' },
    columns: { spread: '입력의 표준편차', deviation: '출력의 표준편차' },
    left: '입력의 표준편차에 따른 출력의 표준편차입니다. 가로축은 로그 눈금입니다.',
    leftTitle: '출력의 표준편차',
    spreadAxis: '입력의 표준편차',
    headline: { one: '네. 거의 1인 {deviation}입니다.', less: '아니요. {deviation}입니다.' },
    found: '입력의 표준편차가 {spread}일 때 출력의 표준편차는 {deviation}입니다.',
  },
  en: {
    question: 'Is the standard deviation of the output 1 even if the values are almost equal?',
    parameters: {
      spread: { label: 'Standard deviation of the input' },
      epsilon: { label: 'ε', options: { '1e-5': '10⁻⁵', '1e-3': '10⁻³', '0': '0' } },
    },
    presets: { even: 'Values alike', tiny: 'Values almost equal' },
    columns: { spread: 'input’s standard deviation', deviation: 'output’s standard deviation' },
    left: 'The standard deviation of the output against the input’s. The horizontal axis is logarithmic.',
    leftTitle: 'Standard deviation of the output',
    spreadAxis: 'standard deviation of the input',
    headline: { one: 'Yes, nearly: it is {deviation}.', less: 'No: it is {deviation}.' },
    found: 'At an input of standard deviation {spread} the output has {deviation}.',
  },
});

/** The words of one language. */
export type Words = (typeof words)['ko'];
