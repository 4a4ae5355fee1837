import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '배치 정규화 층을 동결하면 무엇이 멈추고 무엇이 계속 움직일까요?',
    parameters: {
      how: {
        label: '8스텝에서 동결하는 방법',
        options: {
          none: '동결 안 함',
          'requires-grad': 'requires_grad=False',
          eval: 'eval()',
          both: '둘 다',
          trainable: 'Keras trainable=False',
        },
      },
      trainAgain: { label: '34스텝에서 model.train()을 다시 부름' },
      seed: { label: '난수 시드' },
    },
    presets: {
      parameters: '파라미터만',
      statistics: '통계량만',
      both: '둘 다',
      undone: '둘 다 + train()',
    },
    columns: {
      step: '스텝',
      gamma: 'γ',
      beta: 'β',
      mean: '이동 평균',
      variance: '이동 분산',
      output: '출력',
    },
    titles: {
      gamma: '스케일 γ',
      beta: '시프트 β',
      mean: '이동 평균 μ',
      output: '고정한 입력 x = 1의 평가 출력',
    },
    traces: '학습 스텝에 따른 {title}입니다.',
    step: '학습 스텝',
    freezing: '동결',
    moves: '움직임',
    still: '멈춤',
    headline: {
      none: '동결하지 않으면 아무것도 멈추지 않습니다.',
      'requires-grad': 'γ와 β만 멈추고, 이동 평균과 출력은 계속 움직입니다.',
      eval: '이동 평균만 멈추고, γ와 β, 출력은 계속 움직입니다.',
      both: '모두 멈춥니다. γ도 β도 이동 평균도 출력도 움직이지 않습니다.',
      trainable: '설정 하나로 γ, β, 이동 평균, 출력이 모두 멈춥니다.',
      thawed: 'γ와 β는 멈춘 채이지만, model.train() 뒤에 이동 평균이 다시 움직입니다.',
      undone: '모두 움직입니다. 멈췄던 이동 평균도 model.train() 뒤에 다시 움직입니다.',
    },
    found: {
      none: '동결하지 않으면 네 값이 모두 움직입니다. ',
      'requires-grad': 'γ와 β는 멈추지만 이동 평균은 파라미터가 아니라 버퍼여서 계속 갱신됩니다. ',
      eval: '이동 평균은 멈추지만 γ와 β는 기울기를 받아 계속 학습됩니다. ',
      both: 'γ와 β, 이동 평균이 모두 멈추어야 출력도 멈춥니다. ',
      trainable:
        'Keras에서는 trainable=False 하나로(compile() 전에 설정하면) γ, β, 이동 평균이 모두 멈춥니다. ',
    },
    thawed: '그러나 model.train()을 부르는 순간 이동 평균이 다시 움직입니다. ',
    moved:
      '8스텝 이후에 값이 움직인 폭은 γ {gamma}, β {beta}, 이동 평균 {mean}, 평가 출력 {output}입니다.',
  },
  en: {
    question: 'Freeze a Batch Normalization layer: what stops, and what keeps moving?',
    parameters: {
      how: {
        label: 'Frozen at step 8 by',
        options: {
          none: 'nothing',
          'requires-grad': 'requires_grad=False',
          eval: 'eval()',
          both: 'both',
          trainable: 'Keras trainable=False',
        },
      },
      trainAgain: { label: 'model.train() is called again at step 34' },
      seed: { label: 'Random seed' },
    },
    presets: {
      parameters: 'Parameters only',
      statistics: 'Statistics only',
      both: 'Both',
      undone: 'Both, then train()',
    },
    columns: {
      step: 'step',
      gamma: 'γ',
      beta: 'β',
      mean: 'running mean',
      variance: 'running variance',
      output: 'output',
    },
    titles: {
      gamma: 'Scale γ',
      beta: 'Shift β',
      mean: 'Running mean μ',
      output: 'Output for a fixed input x = 1, in evaluation',
    },
    traces: '{title}, over the training steps.',
    step: 'training step',
    freezing: 'frozen',
    moves: 'moves',
    still: 'still',
    headline: {
      none: 'Nothing stops: the layer is not frozen.',
      'requires-grad': 'γ and β stop; the running mean and the output keep moving.',
      eval: 'The running mean stops; γ, β and the output keep moving.',
      both: 'Everything stops: γ, β, the running mean and the output.',
      trainable: 'One setting stops γ, β, the running mean and the output.',
      thawed: 'γ and β stay still, but model.train() restarts the running mean.',
      undone: 'γ and β never stop, and model.train() restarts the running mean.',
    },
    found: {
      none: 'With nothing frozen, all four move. ',
      'requires-grad':
        'γ and β stop, but the running mean is a buffer, not a parameter, and goes on. ',
      eval: 'The running mean stops, but γ and β still get gradients and go on learning. ',
      both: 'Only when γ, β and the running mean all stop does the output stop. ',
      trainable:
        'In Keras, trainable=False alone (set before compile()) stops γ, β and the running mean. ',
    },
    thawed: 'But model.train() sets the running mean moving again. ',
    moved:
      'Range of movement from step 8 on: γ {gamma}, β {beta}, running mean {mean}, output in evaluation {output}.',
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
