import { expect, test } from 'vitest';
import { buildDocument } from '../../../../src/kit/render/build-document.ts';
import { readControl, valueText, writeControl } from '../../../../src/kit/parameters/control.ts';
import type { ParameterWords } from '../../../../src/kit/contract/figure.ts';
import type { Parameter, Value } from '../../../../src/kit/parameters/parameter.ts';
import { sliderBounds, sliderPosition } from '../../../../src/kit/parameters/range.ts';
import { parameters } from '../mixed-parameters.ts';

const { B, cell, gamma, house, mode, rate, seed, shown, time } = parameters;
const plain: ParameterWords<Parameter> = { label: 'a label' };
const tiny: Parameter = { kind: 'range', values: [-1e-7], default: -1e-7 };
const houseWords = { label: 'House', axes: { x: 'distance', y: 'area' } };
const modeWords = { label: 'Mode', options: { training: 'Training', inference: 'Inference' } };

/** A native input as it stands in the page; linkedom has no `valueAsNumber`. */
function input(attributes: string): HTMLInputElement {
  const { body } = buildDocument();
  body.innerHTML = `<div class="control"><input ${attributes}><output></output></div>`;
  const element = body.querySelector('input') as HTMLInputElement;
  Object.defineProperty(element, 'valueAsNumber', { get: () => parseFloat(element.value) });
  return element;
}

function written(element: HTMLInputElement): string | null | undefined {
  return element.closest('.control')?.querySelector('output')?.textContent;
}

test('sliderBounds of a stepped range are its own', () => {
  expect(sliderBounds(gamma)).toEqual({ min: -3, max: 3, step: 0.1 });
});

test('sliderBounds of a list of values are its positions', () => {
  expect(sliderBounds(B)).toEqual({ min: 0, max: 6, step: 1 });
});

test('sliderPosition of a stepped value is the value, of a listed one its place in the list', () => {
  expect(sliderPosition(gamma, -0.1)).toBe(-0.1);
  expect(sliderPosition(B, 16)).toBe(4);
});

test.each<[string, Parameter, ParameterWords<Parameter>, Value, string]>([
  ['a number by itself', gamma, plain, 0.3, '0.3'],
  ['a negative number with the true minus', gamma, plain, -0.3, '\u22120.3'],
  ['a tiny negative number without any hyphen', tiny, plain, -1e-7, '\u22121e\u22127'],
  ['a number by its words', gamma, { label: '', value: '{value} px' }, 2, '2.0 px'],
  ['a number with the decimals of its step', gamma, plain, 2, '2.0'],
  ['a number in its format', { ...B, format: { kind: 'percent', digits: 0 } }, plain, 0.5, '50%'],
  ['a value by its name', B, { label: '', values: { 1: 'one' } }, 1, 'one'],
  ['a value without a name by itself', B, { label: '', values: { 1: 'one' } }, 2, '2'],
  ['an option by its words', mode, modeWords, 'inference', 'Inference'],
  ['an option without words by itself', mode, plain, 'both & more', 'both & more'],
  ['a numeric option by its words', rate, { label: '', options: { '1e-3': '10⁻³' } }, 1e-3, '10⁻³'],
  ['a numeric option without words as it is declared', rate, plain, 0.1, '0.10'],
  ['a point by its axes', house, houseWords, { x: -0.5, y: 80 }, 'distance \u22120.5, area 80'],
  ['a point without words by x and y', house, plain, { x: 1, y: 80 }, 'x 1.0, y 80'],
  ['a cell by its words', cell, { label: '', cell: 'example {1}' }, [2, 1, 1, 1], 'example 2'],
  ['a cell without words by its numbers', cell, plain, [2, 3, 1, 5], '2,3,1,5'],
  ['nothing for a switch, which shows itself', shown, plain, true, ''],
])('valueText writes %s', (_name, parameter, words, value, text) => {
  expect(valueText(parameter, words, value)).toBe(text);
});

test.each<[string, Parameter, string, number]>([
  ['the step under a slider', gamma, 'type="range" value="0.3"', 0.3],
  ['a step without its dust', gamma, 'type="range" value="0.30000000000000004"', 0.3],
  ['the listed value at a position', B, 'type="range" value="3"', 8],
  ['the step under a slider of time', time, 'type="range" value="31"', 31],
  ['the seed in a field', seed, 'type="number" value="12"', 12],
])('readControl reads %s', (_name, parameter, html, value) => {
  expect(readControl(parameter, input(html))).toBe(value);
});

test('readControl reads the option of a radio button that is chosen', () => {
  const element = input('type="radio" value="inference"');
  element.checked = true;
  expect(readControl(mode, element)).toBe('inference');
});

test('readControl reads the number of a numeric option that is chosen', () => {
  const element = input('type="radio" value="1e-3"');
  element.checked = true;
  expect(readControl(rate, element)).toBe(1e-3);
});

test.each([true, false])('readControl reads a switch that is %s', (checked) => {
  const element = input('type="checkbox"');
  element.checked = checked;
  expect(readControl(shown, element)).toBe(checked);
});

test.each<[string, Parameter, string]>([
  ['an empty field', seed, 'type="number" value=""'],
  ['a seed out of range', seed, 'type="number" value="0"'],
  ['half a seed', seed, 'type="number" value="1.5"'],
  ['a position outside the list', B, 'type="range" value="7"'],
  ['no position at all', B, 'type="range" value=""'],
  ['a radio button that is not chosen', mode, 'type="radio" value="training"'],
])('readControl says nothing of %s', (_name, parameter, html) => {
  const element = input(html);
  element.checked = false;
  expect(readControl(parameter, element)).toBeUndefined();
});

test('writeControl moves a slider, and writes its value beside it and for those who listen', () => {
  const element = input('type="range" value="0"');
  writeControl(gamma, plain, element, -0.3);
  expect(element.value).toBe('-0.3');
  expect(element.getAttribute('aria-valuetext')).toBe('\u22120.3');
  expect(written(element)).toBe('\u22120.3');
});

test('writeControl moves the slider of a list to the place of the value', () => {
  const element = input('type="range" value="0"');
  writeControl(B, plain, element, 16);
  expect(element.value).toBe('4');
  expect(written(element)).toBe('16');
});

test('writeControl checks the radio button of the chosen option, and no other', () => {
  const [training, inference] = ['training', 'inference'].map((option) => {
    const element = input(`type="radio" value="${option}"`);
    writeControl(mode, modeWords, element, 'inference');
    return element.checked;
  });
  expect([training, inference]).toEqual([false, true]);
});

test('writeControl checks the radio button of the chosen number', () => {
  const chosen = rate.options.filter((option) => {
    const element = input(`type="radio" value="${option}"`);
    writeControl(rate, plain, element, 0.1);
    return element.checked;
  });
  expect(chosen).toEqual(['0.10']);
});

test('writeControl sets a switch', () => {
  const element = input('type="checkbox"');
  writeControl(shown, plain, element, true);
  expect(element.checked).toBe(true);
});

/** The two fields of a point, as they stand in the page. */
function pointInputs(x: string, y: string): readonly [HTMLInputElement, HTMLInputElement] {
  const { body } = buildDocument();
  const field = (axis: string, value: string) => `<input data-axis="${axis}" value="${value}">`;
  body.innerHTML = `<fieldset class="control">${field('x', x)}${field('y', y)}</fieldset>`;
  return [...body.querySelectorAll('input')] as unknown as [HTMLInputElement, HTMLInputElement];
}

test('readControl reads a point from both of its fields, whichever was changed', () => {
  for (const field of pointInputs('2.5', '120')) {
    expect(readControl(house, field)).toEqual({ x: 2.5, y: 120 });
  }
});

test.each([
  ['', '80'],
  ['1.5', ''],
  ['1.55', '80'],
  ['7', '80'],
])('readControl says nothing of a point whose fields hold "%s" and "%s"', (x, y) => {
  expect(readControl(house, pointInputs(x, y)[0])).toBeUndefined();
});

test('writeControl writes each field of a point, and leaves one that says it in other digits', () => {
  const [x, y] = pointInputs('1.50', '');
  for (const field of [x, y]) writeControl(house, houseWords, field, { x: 1.5, y: 300 });
  expect([x.value, y.value]).toEqual(['1.50', '300']);
});

test('writeControl needs no place for the value', () => {
  const element = buildDocument().createElement('input');
  writeControl(seed, plain, element, 12);
  expect(element.value).toBe('12');
});

test('readControl reads back what writeControl wrote, at every step and every listed value', () => {
  const element = input('type="range" value="0"');
  const steps = Array.from({ length: 61 }, (_, index) => Number((index / 10 - 3).toFixed(1)) + 0);
  for (const [parameter, values] of [
    [gamma, steps],
    [B, B.values],
  ] as const) {
    for (const value of values) {
      writeControl(parameter, plain, element, value);
      expect(readControl(parameter, element)).toBe(value);
    }
  }
});

test('writeControl offers to take a file back while there is one, and forgets it afterwards', () => {
  const { body } = buildDocument();
  body.innerHTML =
    '<div class="control"><input name="photo"><button data-remove-file="photo" hidden></button></div>';
  const element = body.querySelector('input') as HTMLInputElement;
  const remove = body.querySelector('button');
  element.value = 'cat.png';
  const photo = { width: 1, height: 1, data: new Uint8ClampedArray(4) };
  writeControl(parameters.photo, plain, element, photo);
  expect([remove?.hidden, element.value]).toEqual([false, 'cat.png']);
  writeControl(parameters.photo, plain, element, null);
  expect([remove?.hidden, element.value]).toEqual([true, '']);
  expect(readControl(parameters.photo, element)).toBeUndefined();
});
