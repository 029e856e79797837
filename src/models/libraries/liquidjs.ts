import type { LibraryModel } from '../schema.ts';

/** Liquid templates hold no code, but can read what they are given. */
export const liquidjs = {
  package: 'liquidjs',
  evidence: 'https://liquidjs.com/api/classes/Liquid.html',
  types: [{ name: 'liquid.Liquid', path: 'Member[Liquid].Instance' }],
  sinks: [
    { threat: 'code', type: 'liquid.Liquid', path: 'Member[parseAndRender,parseAndRenderSync,parse].Argument[0]', confidence: 'strict' },
  ],
} as const satisfies LibraryModel;
