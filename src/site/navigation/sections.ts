import type { Language } from '../../i18n/languages.ts';

/** A text in every language of the site. */
export type Words = Readonly<Record<Language, string>>;

/** A section of the site: a page that exists when `content/ko/<slug>.mdx` does. */
export interface Section {
  readonly slug: string;
  readonly title: Words;
  /** What the reader finds there, in one line. */
  readonly summary: Words;
}

/** Sections that are read together, in their order. */
export interface SectionGroup {
  readonly title: Words;
  readonly sections: readonly Section[];
}

function section(slug: string, title: Words, summary: Words): Section {
  return { slug, title, summary };
}

/** The map of the site in reading order: the sidebar and the home pages are made from it. */
export const sectionGroups: readonly SectionGroup[] = [
  {
    title: { ko: '첫걸음', en: 'First steps' },
    sections: [
      section(
        'normalization-and-regularization',
        { ko: '정규화와 규제', en: 'Normalization and Regularization' },
        {
          ko: '데이터의 스케일을 맞추는 일과 함수의 복잡도를 누르는 일을 나란히 놓고 비교합니다.',
          en: 'Adjusting the scale of the data, beside holding down the complexity of the function.',
        },
      ),
    ],
  },
  {
    title: { ko: '배치 정규화', en: 'Batch Normalization' },
    sections: [
      section(
        'batch-normalization',
        { ko: '배치 정규화', en: 'Batch Normalization' },
        {
          ko: '평균과 표준편차로 맞춘 값이 γ와 β를 거치는 과정을 학습과 추론으로 나누어 따라갑니다.',
          en: 'From the mean and the deviation to γ and β, in training and in inference.',
        },
      ),
      section(
        'batch-normalization-gradient',
        { ko: '배치 정규화의 기울기', en: 'The gradient of Batch Normalization' },
        {
          ko: '기울기가 세 갈래로 돌아오는 길과, 앞 층의 가중치 길이가 학습에서 하는 일을 봅니다.',
          en: 'How the gradient comes back in three pieces, and what the length of a weight does then.',
        },
      ),
      section(
        'batch-normalization-in-practice',
        { ko: '실전에서 쓰는 배치 정규화', en: 'Batch Normalization in practice' },
        {
          ko: '편향, 접어 넣기, 드롭아웃, 미세 조정과 동결에서 틀리기 쉬운 것을 짚습니다.',
          en: 'Biases, folding, dropout, fine-tuning and freezing, and what goes wrong there.',
        },
      ),
      section(
        'batch-normalization-limits',
        { ko: '배치 정규화의 한계', en: 'The limits of Batch Normalization' },
        {
          ko: '배치에 샘플이 하나뿐이거나 몇 개 없을 때 무엇이 무너지는지 봅니다.',
          en: 'What breaks when the batch holds one sample, or a few.',
        },
      ),
      section(
        'large-batches-and-recurrent-networks',
        { ko: '큰 배치와 순환 신경망', en: 'Large batches and recurrent networks' },
        {
          ko: '배치를 키우면 다 풀릴까요? 메모리, 제각각인 길이, 섞인 데이터, 계산 비용을 따져 봅니다.',
          en: 'Is a larger batch the cure? Memory, uneven lengths, mixed data, and the cost.',
        },
      ),
    ],
  },
  {
    title: { ko: '다른 방법들', en: 'Other methods' },
    sections: [
      section(
        'weight-normalization',
        { ko: '가중치 정규화', en: 'Weight Normalization' },
        {
          ko: '데이터가 아니라 가중치의 길이와 방향을 나누어 다룹니다.',
          en: 'Not the data: the length and the direction of the weights, apart.',
        },
      ),
      section(
        'layer-normalization',
        { ko: '레이어 정규화', en: 'Layer Normalization' },
        {
          ko: '샘플 하나 안에서 평균을 구하므로 옆 샘플이 바뀌어도 답이 그대로입니다.',
          en: 'Statistics of one sample, so that its neighbours no longer change the answer.',
        },
      ),
      section(
        'layer-normalization-in-transformers',
        {
          ko: '순환 신경망과 트랜스포머의 레이어 정규화',
          en: 'Layer Normalization in recurrent networks and Transformers',
        },
        {
          ko: '시간과 깊이를 따라 되풀이되는 계산에서 기울기가 어떻게 달라지는지 실제로 역전파해 봅니다.',
          en: 'What becomes of gradients over time and depth, by real backpropagation.',
        },
      ),
      section(
        'instance-normalization',
        { ko: '인스턴스 정규화', en: 'Instance Normalization' },
        {
          ko: '그림 한 장의 채널마다 명암을 지웁니다. 스타일 변환이 이것을 쓰는 까닭을 봅니다.',
          en: 'Removes the contrast of each channel of one picture, as style transfer wants it.',
        },
      ),
      section(
        'group-normalization',
        { ko: '그룹 정규화', en: 'Group Normalization' },
        {
          ko: '채널을 몇 묶음으로 나눌지 정하면 레이어 정규화와 인스턴스 정규화 사이를 오갑니다.',
          en: 'One number of groups leads from Layer Normalization to Instance Normalization.',
        },
      ),
      section(
        'beyond',
        { ko: '그 뒤에 나온 방법들', en: 'What came after' },
        {
          ko: '평균을 빼지 않는 RMS 정규화와, 정규화를 쓰지 않는 길을 둘러봅니다.',
          en: 'RMSNorm, which keeps the mean, and networks without any normalization.',
        },
      ),
      section(
        'batch-renormalization',
        {
          ko: '배치 재정규화와 통계량을 바꾸는 방법들',
          en: 'Batch Renormalization, and other statistics',
        },
        {
          ko: '작은 배치의 통계량을 고쳐 쓰거나, 다르게 모으거나, 섞습니다.',
          en: 'Mending the statistics of small batches, gathering them differently, or mixing them.',
        },
      ),
      section(
        'weights-and-spectra',
        {
          ko: '스펙트럴 정규화와 가중치 표준화',
          en: 'Spectral Normalization and Weight Standardization',
        },
        {
          ko: '활성값이 아니라 가중치를 맞춥니다. 가장 큰 특잇값으로 나누거나, 필터마다 표준화합니다.',
          en: 'Weights instead of activations: by their largest singular value, or filter by filter.',
        },
      ),
      section(
        'compare',
        { ko: '비교와 선택', en: 'Compare and choose' },
        {
          ko: '모든 방법을 한 표에 놓고, 내 문제에 맞는 것을 고릅니다.',
          en: 'Every method in one table, and a way to choose.',
        },
      ),
      section(
        'compare/code',
        { ko: '방법마다 보는 코드', en: 'Code for every method' },
        {
          ko: 'PyTorch, Keras 3, JAX/Flax의 코드를 나란히 놓고 기본값이 갈리는 곳을 봅니다.',
          en: 'PyTorch, Keras 3 and JAX/Flax side by side, and where their defaults part.',
        },
      ),
    ],
  },
  {
    title: { ko: '참고 자료', en: 'Reference' },
    sections: [
      section(
        'reference/notation',
        { ko: '표기법', en: 'Notation' },
        { ko: '이 사이트가 쓰는 기호를 모았습니다.', en: 'The symbols of this site.' },
      ),
      section(
        'reference/glossary',
        { ko: '용어집', en: 'Glossary' },
        { ko: '한국어와 영어 용어를 잇습니다.', en: 'Terms in Korean and English.' },
      ),
      section(
        'reference/core',
        { ko: '계산 코드', en: 'The core' },
        {
          ko: '모든 그림이 함께 쓰는 계산 함수의 설명서입니다.',
          en: 'The functions behind every figure.',
        },
      ),
      section(
        'reference/core/normalization',
        { ko: '네 가지 정규화의 함수', en: 'Functions of the four normalizations' },
        {
          ko: '배치, 레이어, 인스턴스, 그룹 정규화의 함수입니다.',
          en: 'Batch, Layer, Instance and Group Normalization.',
        },
      ),
      section(
        'reference/core/methods',
        { ko: '다른 방법들의 함수', en: 'Functions of other methods' },
        {
          ko: '가중치 정규화와 그 뒤에 나온 방법들의 함수입니다.',
          en: 'Weight Normalization, and what came after.',
        },
      ),
      section(
        'reference/core/foundations',
        { ko: '바탕이 되는 함수', en: 'Foundations of the core' },
        {
          ko: '텐서, 분할, 특성 스케일링, 난수, 초등 함수입니다.',
          en: 'Tensors, partitions, feature scaling, random numbers, elementary functions.',
        },
      ),
      section(
        'reference/bibliography',
        { ko: '참고문헌', en: 'Bibliography' },
        { ko: '본문이 인용한 자료입니다.', en: 'The sources that this site cites.' },
      ),
      section(
        'for-bloggers',
        { ko: '블로그에서 링크하고 퍼가기', en: 'Link and embed' },
        {
          ko: '절과 그림에 링크하고, 움직이는 그림을 퍼가는 방법입니다.',
          en: 'Addresses of sections and states, and the code that shows a live figure elsewhere.',
        },
      ),
      section(
        'changelog',
        { ko: '바뀐 것', en: 'Changes' },
        { ko: '무엇이 언제 바뀌었는지 적었습니다.', en: 'What changed here, and when.' },
      ),
    ],
  },
];
