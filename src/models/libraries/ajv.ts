import type { LibraryModel } from '../schema.ts';

const validator = 'ajv.Validator';

/** ajv 8: a compiled schema is a function that tells whether its argument obeys; the data stays as it is, but for conversions in place. */
export const ajv = {
  package: ['ajv', 'ajv/dist/2019', 'ajv/dist/2020', 'ajv/dist/jtd'],
  versions: '>=6',
  evidence: 'https://ajv.js.org/api.html',
  types: [
    { name: 'ajv.Ajv', path: 'Instance', declared: ['Ajv', 'default'] },
    { name: 'ajv.Ajv', path: 'Member[Ajv].Instance' },
    { name: 'ajv.Ajv', path: 'Member[default].Instance' },
    { name: validator, type: 'ajv.Ajv', path: 'Member[compile,compileAsync,getSchema].ReturnValue', declared: ['ValidateFunction'] },
    { name: 'ajv.Ajv', type: 'ajv.Ajv', path: 'Member[addFormat,addKeyword,addSchema].ReturnValue' },
  ],
  schemas: [
    { type: 'ajv.Ajv', path: 'Member[compile,compileAsync]', schema: 'json' },
    { type: 'ajv.Ajv', path: 'Member[addSchema]', schema: 'register' },
    { type: 'ajv.Ajv', path: 'Member[getSchema]', schema: 'named', of: 'Argument[0]' },
    { type: 'ajv.Ajv', path: 'Member[validate]', schema: 'test', of: 'Argument[0]', subject: 'Argument[1]', isJson: true },
    { type: validator, path: '', schema: 'test', of: 'callee' },
  ],
} as const satisfies LibraryModel;

/** ajv-formats and its kin add to a validator, and answer it. */
export const ajvFormats = {
  package: ['ajv-formats', 'ajv-keywords', 'ajv-errors'],
  evidence: 'https://ajv.js.org/packages/ajv-formats.html',
  flows: [{ path: '', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' }],
} as const satisfies LibraryModel;
