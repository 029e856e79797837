import type { LibraryModel } from '../schema.ts';

/** Middy's validator: the handler gets only events that obey a JSON Schema. */
export const middyValidator = {
  package: '@middy/validator',
  versions: '>=3',
  evidence: 'https://middy.js.org/docs/middlewares/validator',
  schemas: [{ path: '', schema: 'entry', of: 'Argument[0].Member[eventSchema]' }],
} as const satisfies LibraryModel;

/** The schemas of Middy's validator, compiled. */
export const middyTranspile = {
  package: '@middy/validator/transpile',
  evidence: 'https://middy.js.org/docs/middlewares/validator',
  schemas: [{ path: 'Member[transpileSchema]', schema: 'json' }],
} as const satisfies LibraryModel;
