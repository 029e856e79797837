import type { LibraryModel } from '../schema.ts';

/**
 * slugify 1. By default `! " ' ( ) * + - . : @ _ ~` stay besides letters and digits; with `strict` only letters, digits and the
 * replacement do.
 */
export const slugify: LibraryModel = {
  package: 'slugify',
  evidence: 'https://github.com/simov/slugify#options',
  sanitizers: [
    {
      removes: ['path', 'header', 'log', 'xml', 'nosql', 'mass-assignment'],
      when: [{ path: 'Argument[1].Member[strict]', is: 'truthy', not: true }],
    },
    { removes: 'all', when: [{ path: 'Argument[1].Member[strict]', is: 'truthy' }] },
  ],
};

/** Slugs of letters, digits and the separator. */
export const strictSlugs: LibraryModel = {
  package: ['@sindresorhus/slugify', 'limax', 'slug', 'speakingurl', 'url-slug'],
  evidence: 'https://github.com/sindresorhus/slugify#readme',
  sanitizers: [{ removes: 'all' }],
  flows: [{ path: 'Member[slugifyWithCounter].ReturnValue', from: 'Argument[any]', to: 'ReturnValue', removes: 'all' }],
};
