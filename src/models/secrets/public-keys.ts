/** Modules that take keys for browsers and no others: clients that can only search. */
export const publicKeyModules: ReadonlySet<string> = new Set(['algoliasearch/lite']);

/** Words in the name of what a package is given, with which it is a key for browsers. */
export const publicKeyWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['algoliasearch', ['search']],
  ['@supabase/supabase-js', ['anon', 'publishable']],
]);

/** Properties, in lower case, beside which an `apiKey` is one for browsers: the search of a documentation, a Firebase app. */
export const publicCompanions: readonly (readonly string[])[] = [
  ['appid', 'indexname'],
  ['authdomain', 'projectid'],
];

/** What the payload of a token says of one for browsers: the `anon` key of Supabase. */
export const publicRoles: ReadonlySet<unknown> = new Set(['anon']);

/** Subjects and names of tokens that documentation shows. */
export const nobodies: ReadonlySet<string> = new Set(['1234567890', 'John Doe', 'Jane Doe']);

/** Hosts that are kept for examples (RFC 2606). */
export const exampleHost = /(?:^|[/.@])example\.(?:com|net|org)(?:[/:]|$)/u;
