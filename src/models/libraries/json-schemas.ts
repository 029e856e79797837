import type { LibraryModel } from '../schema.ts';

/** Validators that are given data and a JSON Schema, and answer what they found. */
export const jsonschema = {
  package: 'jsonschema',
  evidence: 'https://github.com/tdegrunt/jsonschema#usage',
  schemas: [
    {
      path: 'Member[validate]',
      schema: 'assert',
      of: 'Argument[1]',
      isJson: true,
      when: [{ path: 'Argument[2].Member[throwError,throwAll,throwFirst]', is: 'truthy' }],
    },
    { path: 'Member[validate]', schema: 'safe-parse', of: 'Argument[1]', isJson: true, answers: { success: 'valid' } },
    {
      path: 'Member[Validator].Instance.Member[validate]',
      schema: 'assert',
      of: 'Argument[1]',
      isJson: true,
      when: [{ path: 'Argument[2].Member[throwError,throwAll,throwFirst]', is: 'truthy' }],
    },
    {
      path: 'Member[Validator].Instance.Member[validate]',
      schema: 'safe-parse',
      of: 'Argument[1]',
      isJson: true,
      answers: { success: 'valid' },
    },
  ],
} as const satisfies LibraryModel;

/** Validators that answer whether data obeys. */
export const jsonTests = {
  package: ['tv4', 'z-schema', 'is-my-json-valid', '@exodus/schemasafe'],
  evidence: 'https://github.com/geraintluff/tv4#usage-1-simple-validation',
  types: [
    { name: 'json-schema.Test', path: 'ReturnValue' },
    { name: 'json-schema.Test', path: 'Member[validator].ReturnValue' },
  ],
  schemas: [
    { path: 'Member[validate]', schema: 'test', of: 'Argument[1]', isJson: true },
    { path: 'Instance.Member[validate]', schema: 'test', of: 'Argument[1]', isJson: true },
    { path: 'Member[validateResult]', schema: 'safe-parse', of: 'Argument[1]', isJson: true, answers: { success: 'valid' } },
    { path: '', schema: 'json' },
    { path: 'Member[validator]', schema: 'json' },
    { type: 'json-schema.Test', path: '', schema: 'test', of: 'callee' },
  ],
} as const satisfies LibraryModel;
