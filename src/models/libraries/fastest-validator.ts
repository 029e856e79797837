import type { LibraryModel } from '../schema.ts';

const validator = 'fastest-validator.Validator';
const check = 'fastest-validator.Check';

/**
 * fastest-validator: rules by the names of properties. A check answers `true`, or a list of what is wrong; the data stays as it is, but for
 * conversions in place.
 */
export const fastestValidator = {
  package: 'fastest-validator',
  versions: '>=1',
  evidence: 'https://github.com/icebob/fastest-validator#usage',
  types: [
    { name: validator, path: 'Instance', declared: ['default'] },
    { name: validator, path: 'Member[default].Instance' },
    { name: check, type: validator, path: 'Member[compile].ReturnValue', declared: ['SyncCheckFunction', 'AsyncCheckFunction'] },
  ],
  schemas: [
    { type: validator, path: 'Member[compile]', schema: 'rules' },
    {
      type: validator,
      path: 'Member[validate]',
      schema: 'safe-parse',
      of: 'Argument[1]',
      writtenAs: 'rules',
      answers: { isTrueOrList: true },
    },
    { type: check, path: '', schema: 'safe-parse', of: 'callee', answers: { isTrueOrList: true } },
  ],
} as const satisfies LibraryModel;
