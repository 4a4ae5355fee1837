import { defineWords } from '../../kit/words/define-words.ts';
import type { parameters } from './parameters.ts';

/** The words of the figure, by language. */
export const { words, say } = defineWords<typeof parameters>()({
  ko: {
    question: '평균과 표준편차만 옮겨도 이미지의 느낌이 옮겨 갈까요?',
    parameters: {
      style: {
        label: '스타일',
        options: { grass: '풀밭', coffee: '커피', rocket: '로켓' },
      },
      moved: {
        label: '옮기는 통계량',
        options: { both: '둘 다', mean: 'μ만', deviation: 'σ만' },
      },
      strength: { label: '세기 α' },
      photo: { label: '콘텐츠 사진' },
      ownStyle: { label: '스타일 사진' },
    },
    presets: { grass: '풀밭의 무늬', coffee: '커피의 굵은 무늬', night: '밤하늘의 평균만' },
    columns: {
      size: '무늬의 크기(픽셀)',
      content: '콘텐츠',
      style: '스타일',
      pixels: '색의 통계량을 옮김',
      features: '필터의 통계량을 옮김',
    },
    credit:
      '사진: S. van der Walt(고양이), LinolaFett(풀밭), R. Michetti(커피), SpaceX(로켓). scikit-image에서.',
    pictures: {
      content: { title: '콘텐츠', label: '콘텐츠 사진', line: '콘텐츠' },
      style: { title: '스타일', label: '통계량을 가져온 스타일 사진', line: '스타일' },
      pixels: {
        title: '색의 μ, σ를 옮기면',
        label: '빨강, 초록, 파랑의 평균과 표준편차를 옮긴 결과',
        line: '색',
      },
      features: {
        title: '필터의 μ, σ를 옮기면',
        label: '필터 뱅크의 특성마다 평균과 표준편차를 옮긴 결과',
        line: '필터 뱅크',
      },
    },
    chart: '세로축은 무늬의 크기마다 네 이미지에 든 대비(표준편차)입니다. 왼쪽이 가는 무늬입니다.',
    chartTitle: '무늬의 크기마다 이미지에 든 대비(σ)',
    sizeAxis: '무늬의 크기(픽셀)',
    coarser: '> 16',
    headline: {
      both: '색의 통계량으로는 색감만, 필터의 통계량으로는 무늬까지 옮겨 갑니다.',
      mean: '평균만 옮기면 색조는 옮겨 가고 무늬는 남습니다.',
      deviation: '표준편차만 옮기면 대비는 옮겨 가고 평균 색은 남습니다.',
      partly: '일부만 옮겨 갑니다. 콘텐츠에서 스타일 쪽으로 α = {strength}만큼입니다.',
      nothing: '아직 아무것도 옮기지 않아 두 결과 모두 콘텐츠 그대로입니다.',
    },
    found: {
      both: '가장 가는 무늬의 대비를 보면 콘텐츠는 {content}, 스타일은 {style}입니다. 색의 통계량만 옮긴 이미지에서는 {pixels}, 필터 뱅크의 통계량을 옮긴 이미지에서는 스타일과 같은 {features}입니다.',
      mean: '가장 가는 무늬의 대비는 콘텐츠의 {content}에 머뭅니다. 색의 통계량을 옮긴 이미지가 {pixels}, 필터 뱅크의 통계량을 옮긴 이미지가 {features}입니다.',
      deviation:
        '가장 가는 무늬의 대비가 스타일은 {style}, 색의 통계량을 옮긴 이미지는 {pixels}, 필터 뱅크의 통계량을 옮긴 이미지는 {features}입니다.',
      partly:
        '가장 가는 무늬의 대비가 콘텐츠는 {content}, 스타일은 {style}이고, 필터 뱅크의 통계량을 옮긴 이미지는 {features}입니다.',
      nothing: '세기 α가 0입니다. α를 올리면 두 결과가 갈라집니다.',
    },
  },
  en: {
    question:
      'Move nothing but means and standard deviations: does the look of an image move with them?',
    parameters: {
      style: {
        label: 'Style',
        options: { grass: 'grass', coffee: 'coffee', rocket: 'rocket' },
      },
      moved: {
        label: 'Statistics moved',
        options: { both: 'both', mean: 'μ only', deviation: 'σ only' },
      },
      strength: { label: 'Strength α' },
      photo: { label: 'Content photo' },
      ownStyle: { label: 'Style photo' },
    },
    presets: { grass: 'Texture of grass', coffee: 'Coarse coffee', night: 'Means of a night sky' },
    columns: {
      size: 'size of texture (pixels)',
      content: 'content',
      style: 'style',
      pixels: 'colours moved',
      features: 'filters moved',
    },
    credit:
      'Photos: S. van der Walt (cat), LinolaFett (grass), R. Michetti (coffee), SpaceX (rocket), from scikit-image.',
    pictures: {
      content: { title: 'content', label: 'The photo that gives the content', line: 'content' },
      style: { title: 'style', label: 'The photo that gives the statistics', line: 'style' },
      pixels: {
        title: 'μ, σ of colours moved',
        label:
          'The content with the means and standard deviations of the style’s red, green and blue',
        line: 'colours',
      },
      features: {
        title: 'μ, σ of filters moved',
        label:
          'The content with the means and standard deviations of the style’s features in a filter bank',
        line: 'filter bank',
      },
    },
    chart:
      'Vertical axis: how much contrast (standard deviation) each of the four images has in textures of one size. Fine textures are on the left.',
    chartTitle: 'Contrast (σ) in textures of each size',
    sizeAxis: 'size of texture (pixels)',
    coarser: '> 16',
    headline: {
      both: 'Colour statistics carry the colours along; filter statistics, the texture too.',
      mean: 'Means alone carry the tint along and leave the texture.',
      deviation: 'Standard deviations alone carry the contrast and leave the average colour.',
      partly: 'In part: both results have gone α = {strength} of the way.',
      nothing: 'Nothing has moved yet: both results are the content.',
    },
    found: {
      both: 'In the finest texture the content has a contrast of {content}, the style {style}. Moving the statistics of the colours gives {pixels}; moving those of the filter bank gives {features}, the style’s own.',
      mean: 'The contrast of the finest texture stays the content’s {content}: {pixels} by way of the colours, {features} by way of the filter bank.',
      deviation:
        'In the finest texture the style has a contrast of {style}; moving the standard deviations of the colours gives {pixels}, moving those of the filter bank {features}.',
      partly:
        'In the finest texture the content has a contrast of {content}, the style {style}, the result of the filter bank {features}.',
      nothing: 'The strength α is 0. Raise it, and the two results part.',
    },
  },
});

/** The words in one language. */
export type Words = (typeof words)['ko'];
