import { expect, test } from 'vitest';
import { renderEquation } from '../../../../src/kit/render/render-equation.ts';

/** KaTeX writes every equation twice: as MathML for those who listen, as HTML for those who see. */
function render(latex: string, slots: Readonly<Record<string, string>> = {}) {
  const html = renderEquation(latex, slots);
  const [mathml = '', visual = ''] = html.split('<span class="katex-html"');
  return { html, mathml, visual };
}

const row = (mathml: string) => /<semantics>(.*)<\/semantics>/.exec(mathml)?.[1];

test('renderEquation marks a slot once in the MathML and once in the HTML', () => {
  const { mathml, visual } = render(String.raw`y = \slot{y1}`, { y1: '\u22120.85' });
  expect(mathml).toContain('<mn class="y1" data-slot="y1">\u22120.85</mn>');
  expect(visual).toContain('<span class="y1" data-slot="y1">\u22120.85</span>');
});

test('renderEquation marks every place of a slot that stands twice', () => {
  const { html } = render(String.raw`\slot{a} + \slot{a}`, { a: '7' });
  expect(html.match(/data-slot="a">7</g)).toHaveLength(4);
});

test('renderEquation makes one part of what stands on either side of a narrow break, and no more', () => {
  const partsOf = (latex: string) => render(latex).html.match(/class="base"/g)?.length;
  const whole = render('a = b + c = d').html;
  const parted = render(String.raw`a = b + c \narrowbreak = d`).html;
  expect(whole).not.toContain('parted');
  expect(parted).toContain('class="katex-html parted"');
  expect(partsOf(String.raw`a = b + c \narrowbreak = d`)).toBe(2);
  expect(partsOf(String.raw`a = b \narrowbreak = c \narrowbreak = d`)).toBe(3);
});

test('renderEquation leaves no number that stood for a slot', () => {
  const { html } = render(String.raw`\frac{\slot{a}}{\sqrt{\slot{b}}} = \slot{c}`, {
    a: '1',
    b: '2',
    c: '3',
  });
  expect(html).not.toContain('9000');
});

test('renderEquation takes the numbers of slots for numbers, even those it works with inside', () => {
  const { mathml } = render(String.raw`\slot{a} + \slot{b}`, { a: '90002', b: '90001' });
  expect(row(mathml)).toBe(
    '<mrow><mn class="a" data-slot="a">90002</mn><mo>+</mo><mn class="b" data-slot="b">90001</mn></mrow>',
  );
});

test('renderEquation keeps a slot apart from the digits and the full stop beside it, in the MathML too', () => {
  const { mathml } = render(String.raw`2\slot{a}.`, { a: '7' });
  expect(row(mathml)).toBe(
    '<mrow><mrow><mn>2</mn><mn class="a" data-slot="a">7</mn><mn>.</mn></mrow></mrow>',
  );
});

test('renderEquation keeps the two children of a power whose base is a digit and a slot', () => {
  const { mathml } = render(String.raw`2\slot{a}^3`, { a: '7' });
  expect(row(mathml)).toBe(
    '<mrow><msup><mrow><mn>2</mn><mn class="a" data-slot="a">7</mn></mrow><mn>3</mn></msup></mrow>',
  );
});

test('renderEquation puts a filling in as it is, whatever String.replace would make of it', () => {
  const { html } = render(String.raw`\slot{a}`, { a: '$$1' });
  expect(html).toContain('data-slot="a">$$1<');
});

test('renderEquation gives a slot the colour of the symbol that its name begins with', () => {
  const { html } = render(String.raw`\slot{sigma-squared}`, { 'sigma-squared': '4' });
  expect(html).toContain('<mn class="sigma" data-slot="sigma-squared">4</mn>');
  expect(html).toContain('<span class="sigma" data-slot="sigma-squared">4</span>');
});

test.each([
  [String.raw`\mu`, 'mu', 'μ'],
  [String.raw`\sigma`, 'sigma', 'σ'],
  [String.raw`\gamma`, 'gamma', 'γ'],
  [String.raw`\beta`, 'beta', 'β'],
])('renderEquation gives %s its class in the MathML and in the HTML', (latex, name, letter) => {
  const { mathml, visual } = render(latex);
  expect(mathml).toContain(`<mi class="${name}">${letter}</mi>`);
  expect(visual).toMatch(new RegExp(`<span class="mord mathnormal ${name}"[^>]*>${letter}</span>`));
});

test('renderEquation colours a symbol beside another, under a hat and in an index', () => {
  const { mathml, visual } = render(String.raw`\gamma\beta\hat{\mu} x_\sigma`);
  for (const name of ['gamma', 'beta', 'mu', 'sigma']) {
    expect(mathml).toContain(`<mi class="${name}">`);
    expect(visual).toMatch(new RegExp(`<span class="mord mathnormal( mtight)? ${name}"`));
  }
});

test('renderEquation gives other letters no class', () => {
  expect(row(render(String.raw`x \epsilon`).mathml)).toBe('<mrow><mi>x</mi><mi>ϵ</mi></mrow>');
});

test('renderEquation leaves no TeX source behind', () => {
  const { html } = render(String.raw`\mu = \slot{mu}`, { mu: '1' });
  expect(html).not.toMatch(/annotation|\\/);
});

test('renderEquation throws at a slot without a text, and names it', () => {
  expect(() => renderEquation(String.raw`\slot{a} + \slot{b}`, { a: '1' })).toThrow('slot b');
});

test('renderEquation throws at a slot that has only the name of what objects inherit', () => {
  expect(() => renderEquation(String.raw`\slot{constructor}`, {})).toThrow('slot constructor');
});

test.each([String.raw`\frac{1`, String.raw`\nonsense`, String.raw`\slot{a b}`, '한', 'x^2^3', '#'])(
  'renderEquation throws at %s',
  (latex) => {
    expect(() => renderEquation(latex, {})).toThrow('KaTeX');
  },
);

test('renderEquation trusts no TeX with links or classes', () => {
  expect(renderEquation('x', {})).toContain('katex-display');
  expect(renderEquation(String.raw`\href{https://example.org}{x}`, {})).not.toContain('<a ');
});
