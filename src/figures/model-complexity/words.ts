import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '학습 오차가 절반인 15차 다항식은 로그 함수보다 나을까요?',
    parameters: {
      degree: { label: '다항식의 차수 d' },
      lambda: { label: '규제의 세기 λ' },
      n: { label: '학습용 점의 수 n' },
      seed: { label: '난수 시드' },
    },
    presets: {
      wild: '15차',
      three: '3차',
      penalty: '15차에 규제',
      many: '점 100개',
    },
    columns: {
      degree: '차수',
      train: '다항식의 학습 오차',
      test: '다항식의 테스트 오차',
      logTrain: '로그의 학습 오차',
      logTest: '로그의 테스트 오차',
    },
    fit: '속이 빈 점이 학습용 점입니다. 그림 밖으로 나간 곡선은 그리지 않았습니다.',
    fitTitle: '같은 점에 맞춘 두 함수',
    polynomial: '{degree}차 다항식',
    logarithm: '로그 함수 a + b ln x',
    truth: '참 함수 ln x',
    degrees:
      '속을 채운 점은 다항식의 테스트 오차, 빈 점은 학습 오차입니다. 세로축은 로그 눈금이며, 1,000을 넘으면 위 끝에 그립니다. 적힌 수는 다항식의 테스트 오차를 로그 함수의 테스트 오차로 나눈 값입니다.',
    degreesTitle: '차수에 따른 RMS 오차',
    degreeAxis: '차수 d',
    lambdas:
      '같은 두 오차를 λ에 따라 그린 것입니다. 세로축은 로그 눈금이며, 1,000을 넘으면 위 끝에 그립니다.',
    lambdasTitle: '규제의 세기에 따른 RMS 오차',
    lambdaAxis: '규제의 세기 λ',
    logarithmTest: '로그 함수의 테스트 오차',
    times: '{times}배',
    train: '학습',
    test: '테스트',
    trained:
      '점 {n}개에 맞춘 뒤 학습 RMS 오차는 로그 함수 {logTrain}, {degree}차 다항식(λ = {lambda}) {train}입니다({trainRatio}배). ',
    tested:
      '새로 뽑은 점 {tests}개의 테스트 RMS 오차는 로그 함수 {logTest}, 다항식 {test}입니다({testRatio}배).',
    headline: {
      overfit: '아닙니다. 과적합되어 새 점의 오차가 로그 함수의 {testRatio}배입니다.',
      behind: '아닙니다. {degree}차 다항식도 새 점에서는 오차가 로그 함수의 {testRatio}배입니다.',
      underfit: '아닙니다. 학습용 점조차 로그 함수만큼 맞추지 못합니다.',
      better: '이 점들에서는 그렇습니다. 새 점의 오차가 로그 함수의 {testRatio}배입니다.',
    },
  },
  en: {
    question: 'Is a polynomial of degree 15 better than a logarithm if its training error is half?',
    parameters: {
      degree: { label: 'Degree d of the polynomial' },
      lambda: { label: 'Strength of regularization λ' },
      n: { label: 'Training points n' },
      seed: { label: 'Random seed' },
    },
    presets: {
      wild: 'Degree 15',
      three: 'Degree 3',
      penalty: '15 with a penalty',
      many: '100 points',
    },
    columns: {
      degree: 'degree',
      train: 'polynomial, training',
      test: 'polynomial, test',
      logTrain: 'logarithm, training',
      logTest: 'logarithm, test',
    },
    fit: 'Open dots are the training points. Where a curve leaves the chart it is not drawn.',
    fitTitle: 'Two functions, fitted to the same points',
    polynomial: 'polynomial, degree {degree}',
    logarithm: 'logarithm a + b ln x',
    truth: 'true function ln x',
    degrees:
      'Filled dots: the polynomial’s test error; open dots: its training error. The vertical axis is logarithmic; errors above 1,000 are drawn at its upper end. The number is the test error over the logarithm’s.',
    degreesTitle: 'RMS error against the degree',
    degreeAxis: 'degree d',
    lambdas:
      'The same two errors against λ. The vertical axis is logarithmic; errors above 1,000 are drawn at its upper end.',
    lambdasTitle: 'RMS error against the regularization',
    lambdaAxis: 'strength of regularization λ',
    logarithmTest: 'the logarithm’s test error',
    times: '{times}×',
    train: 'train',
    test: 'test',
    trained:
      'Fitted to {n} points, the logarithm has a training RMS error of {logTrain}, the polynomial of degree {degree} (λ = {lambda}) one of {train}, {trainRatio} times as much. ',
    tested:
      'On {tests} new points the test RMS error is {logTest} for the logarithm and {test} for the polynomial, {testRatio} times as much.',
    headline: {
      overfit: 'No: it overfits, and errs {testRatio} times as much on new points.',
      behind: 'No: degree {degree} still errs {testRatio} times as much on new points.',
      underfit: 'No: it fits even the training points less well.',
      better: 'With these points, yes: on new ones it errs {testRatio} times as much.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
