/** What an anchor of ours looks like: short ASCII words, joined by hyphens. */
export const anchorId = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Beginnings that belong to figures, equations and references: no heading may take them. */
export const reservedPrefix = /^(?:fig|eq|ref)-/;
