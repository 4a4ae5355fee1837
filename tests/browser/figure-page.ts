import type { Locator, Page } from '@playwright/test';
import { languages, type Language } from '../../src/i18n/languages.ts';
import type { AnyFigure } from '../../src/kit/contract/figure.ts';
import { findingText } from '../../src/kit/contract/finding.ts';
import { toldFindingOf } from '../../src/kit/words/finding-of.ts';
import { indexForKey } from '../../src/kit/charts/grid.ts';
import {
  type ChoiceParameter,
  defaultValues,
  type IndexParameter,
  kindOf,
  type Parameter,
  type RangeParameter,
  type StepParameter,
  type Value,
  type Values,
} from '../../src/kit/parameters/parameter.ts';
import { nearestStep } from '../../src/kit/parameters/steps.ts';
import { figurePage } from '../../src/site/navigation/figure-page.ts';
import { pagePath } from '../../src/site/navigation/page-path.ts';
import { writeState } from '../../src/kit/state/state.ts';
import { expect } from './test.ts';

/** Where the figure is at home, relative to the base. */
export function figurePath(figure: AnyFigure, language: Language): string {
  return `${language}/${pagePath(figurePage(figure.id))}`;
}

/** The figures that are at home on a page, by its path relative to the base. */
export function figuresAt(figures: readonly AnyFigure[], path: string): readonly AnyFigure[] {
  return figures.filter((figure) =>
    languages.some((language) => figurePath(figure, language) === path),
  );
}

/** The figure on its page. */
export function root(page: Page, figure: AnyFigure): Locator {
  return page.locator(`#fig-${figure.id}`);
}

/** Opens the folded parts of the page in which the figure stands. */
export async function unfold(page: Page, figure: AnyFigure): Promise<void> {
  await root(page, figure).evaluate((element) => {
    for (
      let fold = element.closest('details');
      fold;
      fold = fold.parentElement?.closest('details') ?? null
    ) {
      fold.open = true;
    }
  });
}

/** Touches the figure, and waits until it lives. */
export async function wake(page: Page, figure: AnyFigure): Promise<void> {
  await unfold(page, figure);
  await root(page, figure).locator('.question').hover();
  await awake(page, figure);
}

/** Waits until the figure lives. */
export async function awake(page: Page, figure: AnyFigure): Promise<void> {
  await unfold(page, figure);
  await expect(root(page, figure)).toHaveAttribute('data-awake', '');
}

/** A parameter's control, brought from behind "more" if it waits there. */
export async function showControl(page: Page, figure: AnyFigure, name: string): Promise<Locator> {
  const control = root(page, figure).locator(`.controls input[name="${name}"]`);
  const more = root(page, figure).locator('details.more:not([open])');
  if (figure.more?.includes(name) && (await more.count()) > 0)
    await more.locator('summary').click();
  return control;
}

/** Finding and address say that the figure, on a Korean page, is in this state. */
export async function expectValues(page: Page, figure: AnyFigure, values: Values): Promise<void> {
  await expectFinding(page, figure, 'ko', values);
  const query = writeState(figure.id, figure.parameters, values, '');
  await expect.poll(() => new URL(page.url()).search.replace('?', '')).toBe(query);
}

/** The figure shows the finding of this state. */
export async function expectFinding(
  page: Page,
  figure: AnyFigure,
  language: Language,
  values: Values,
): Promise<void> {
  const { headline, detail } = toldFindingOf(figure, figure.model(values), language);
  const part = (name: string) => root(page, figure).locator(`[data-part="${name}"]`);
  await expect(part('headline')).toHaveText(findingText(headline));
  await expect(part('finding')).toHaveText(findingText(detail));
}

/** The parameters that have a say while the figure is at its defaults. */
export function activeParameters(figure: AnyFigure) {
  const { parameters, active } = figure;
  const names: readonly string[] = active?.(defaultValues(parameters)) ?? Object.keys(parameters);
  return Object.entries(parameters).filter(([name]) => names.includes(name));
}

/** Where the figure's first control leads from the defaults: a slider or the cells one key down; without them, a choice to its last option. */
export function firstStep(figure: AnyFigure): Values {
  const [name, parameter] = firstMover(figure);
  return { ...defaultValues(figure.parameters), [name]: stepOf(parameter) };
}

/** Takes the {@link firstStep}, in a figure that lives. */
export async function takeFirstStep(page: Page, figure: AnyFigure): Promise<void> {
  const [name, parameter] = firstMover(figure);
  if (parameter.kind === 'index') {
    await root(page, figure).locator('.drawn-wide .cell-cursor').first().press('ArrowLeft');
    return;
  }
  const control = await showControl(page, figure, name);
  if (parameter.kind !== 'choice') await control.press('ArrowLeft');
  else await control.and(page.locator(`[value="${parameter.options.at(-1) ?? ''}"]`)).check();
}

type Mover = RangeParameter | StepParameter | IndexParameter | ChoiceParameter;

function firstMover(figure: AnyFigure): readonly [string, Mover] {
  const movers = activeParameters(figure)
    .filter((entry): entry is [string, Mover] =>
      ['range', 'step', 'index', 'choice'].includes(entry[1].kind),
    )
    // A slider that starts at its lower end has nowhere to go.
    .filter(([, parameter]) => stepOf(parameter) !== parameter.default);
  const found = movers.find(([, { kind }]) => kind !== 'choice') ?? movers[0];
  if (!found) throw new Error(`${figure.id} has neither a slider, nor cells, nor a choice`);
  return found;
}

function stepOf(parameter: Mover): Value {
  if (parameter.kind === 'choice') return kindOf(parameter).ends(parameter).at(-1) ?? '';
  if (parameter.kind !== 'index') return stepDown(parameter);
  return indexForKey(parameter, parameter.default, 'ArrowLeft') ?? parameter.default;
}

/** Tells whether a parameter's control is a slider. */
export function hasSlider(parameter: Parameter): parameter is RangeParameter | StepParameter {
  return parameter.kind === 'range' || parameter.kind === 'step';
}

/** The value one step left of a slider's default. */
export function stepDown(range: RangeParameter | StepParameter): number {
  if (range.kind === 'step') return Math.max(range.default - 1, 0);
  if (range.values) return range.values[range.values.indexOf(range.default) - 1] ?? range.default;
  return nearestStep(range, range.default - range.step);
}
