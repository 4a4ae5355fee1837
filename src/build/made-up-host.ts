/** Stands for whatever host the site is served from, while its pages are read. */
export const madeUpHost = 'http://site.test';
