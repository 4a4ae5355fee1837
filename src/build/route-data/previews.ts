import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { pageAddress } from '../../site/navigation/page-address.ts';
import { pathLanguage } from '../../site/navigation/path-language.ts';
import { isPreviewTag, previewTags } from '../../previews/head-tags.ts';
import { publicAddress } from '../../previews/public-address.ts';

/**
 * Writes canonical addresses, cards and feeds into a page's head when the build knows where the site
 * will stand, and none of them when it does not. Starlight's own know the base, not the address.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  const language = pathLanguage(route.id);
  const slug = route.id.replace(/^\w+\/?/, '') || 'index';
  route.head = route.head.filter((tag) => !isPreviewTag(tag));
  const root = publicAddress(import.meta.env.BASE_URL);
  if (root === undefined) return;
  const absolute = (path: string): string => publicAddress(path) ?? path;
  const addresses = {
    ko: absolute(pageAddress('ko', slug)),
    en: absolute(pageAddress('en', slug)),
  };
  const { title, description } = route.entry.data;
  const page = {
    language,
    title,
    description,
    addresses,
    // The door asks for the language; of a page inside, English is the one that most can read.
    anyLanguage: slug === 'index' ? root : addresses.en,
    card: `${root}previews/${language}/${slug}.png`,
    feed: `${root}${language}/feed.xml`,
    lastUpdated: route.lastUpdated,
  };
  route.head.push(...previewTags(page, `${root}sitemap-index.xml`));
});
