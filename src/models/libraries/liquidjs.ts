import type { LibraryModel } from '../schema.ts';

/** Liquid templates hold no code, but can read what they are given. */
export const liquidjs = {
  package: 'liquidjs',
  evidence: 'https://liquidjs.com/api/classes/Liquid.html',
  types: [{ name: 'liquid.Liquid', path: 'Member[Liquid].Instance' }],
  flows: [
    {
      type: 'liquid.Liquid',
      path: 'Member[parseAndRender,parseAndRenderSync,renderFile,renderFileSync,render,renderSync]',
      from: 'Argument[1]',
      to: 'ReturnValue.Awaited',
    },
  ],
  sinks: [
    { threat: 'code', type: 'liquid.Liquid', path: 'Member[parseAndRender,parseAndRenderSync,parse].Argument[0]', confidence: 'strict' },
  ],
} as const satisfies LibraryModel;
