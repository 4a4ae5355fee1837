import type { APIRoute, GetStaticPaths } from 'astro';
import { publicSite } from '../../../../previews/public-address.ts';
import { embedHeights } from '../../../../embeds/heights.ts';
import { languages, type Language } from '../../../../i18n/languages.ts';
import { siteWords } from '../../../../i18n/site-words.ts';
import { figureNames, findFigure } from '../../../../kit/contract/find-figure.ts';
import { writeSnippet } from '../../../../kit/embed/snippet.ts';
import { figurePage } from '../../../../site/navigation/figure-page.ts';
import { pagePath } from '../../../../site/navigation/page-path.ts';

interface Props {
  language: Language;
  name: string;
}

/** What a figure in a frame answers to those who ask by oEmbed, when the site knows its address. */
export const getStaticPaths = (() =>
  publicSite() === undefined
    ? []
    : languages.flatMap((language) =>
        figureNames.map((name) => ({
          params: { language, figure: name },
          props: { language, name },
        })),
      )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { language, name } }) => {
  const site = publicSite() ?? '';
  const { words } = await findFigure(name);
  const { question } = words[language];
  const heights = embedHeights(language, name);
  const siteTitle = siteWords[language].title;
  const html = writeSnippet({
    ...{ site, language, question, siteTitle, heights },
    figure: name,
    pagePath: pagePath(figurePage(name)),
    query: '',
  });
  return Response.json({
    ...{ version: '1.0', type: 'rich', html, width: 720, height: heights.wide },
    title: question,
    provider_name: siteTitle,
    provider_url: site,
  });
};
