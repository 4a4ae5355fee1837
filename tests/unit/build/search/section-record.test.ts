import { expect, test } from 'vitest';
import { sectionRecord } from '../../../../src/build/search/section-record.ts';

const section = { id: 'x', level: 2, title: 'A < B', text: 'Text & more', names: '' };
const searched = {
  page: { title: 'Page', description: 'What it is.', sections: [section] },
  section,
  slug: 'beyond',
  language: 'en',
  words: ['what people type'],
  namesIn: (text: string) => (text.includes('Text') ? ['other name'] : []),
};

test('the words that people type are metadata, and no part of the text that is quoted', () => {
  const record = sectionRecord(searched);
  expect(record).toContain('data-pagefind-meta="words">what people type</p>');
  expect(record).toContain('data-pagefind-meta="title">A &lt; B</p>');
  expect(record).toContain('data-pagefind-meta="mentions">other name</p>');
  expect(record).toContain('data-pagefind-meta="on">Page</p>');
  expect(record).toContain('<div data-pagefind-weight="1">Text &amp; more</div>');
});

test('a page is found by its title most, and quoted with its description', () => {
  const record = sectionRecord({ ...searched, section: { ...section, id: '', title: 'Page' } });
  expect(record).toContain('data-pagefind-meta="page">Page</p>');
  expect(record).toContain('>What it is. Text &amp; more</div>');
});

test('what only lists weighs least', () => {
  for (const weak of [{ slug: 'reference/core' }, { section: { ...section, id: 'self-checks' } }]) {
    const record = sectionRecord({ ...searched, ...weak });
    expect(record).toContain('data-pagefind-meta="entry">A');
    expect(record).toContain('data-pagefind-weight="0.2"');
  }
});
