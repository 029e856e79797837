import type { LibraryModel } from '../schema.ts';

const type = 'ts-pattern.Match';
const handler = 'Member[with,when]';

/** ts-pattern: functions get the value that was matched; one that a literal was written for is that literal. */
export const tsPattern = {
  package: 'ts-pattern',
  versions: '>=4',
  evidence: 'https://github.com/gvergnaud/ts-pattern#api-reference',
  types: [
    { name: type, path: 'Member[match].ReturnValue', declared: ['Match'] },
    { name: 'ts-pattern.Patterns', path: 'Member[P,Pattern]' },
    {
      name: 'ts-pattern.Literal',
      type: 'ts-pattern.Patterns',
      path: 'Member[union].ReturnValue',
      when: [{ path: 'Argument[any]', is: 'constant' }],
    },
    { name: 'ts-pattern.Literal', type: 'ts-pattern.Patterns', path: 'Member[number,boolean,bigint,nullish,symbol]' },
  ],
  guards: [
    { path: 'Member[isMatching]', subject: 'Argument[1]', removes: 'all', when: 'true', given: [{ path: 'Argument[0]', is: 'string' }] },
  ],
  flows: [
    { path: 'Member[match]', from: 'Argument[0]', to: 'ReturnValue.Member[%matched]', kind: 'value' },
    { type, path: 'Member[with,when,returnType,narrow]', from: 'Argument[this]', to: 'ReturnValue', kind: 'value' },
    {
      type,
      path: 'Member[with]',
      from: 'Argument[this].Member[%matched]',
      to: 'Argument[1..].Parameter[0]',
      kind: 'value',
      when: [
        { path: 'Argument[0]', is: 'constant', not: true },
        { path: 'Argument[0]', is: 'library', type: 'ts-pattern.Literal', not: true },
      ],
    },
    { type, path: 'Member[when]', from: 'Argument[this].Member[%matched]', to: 'Argument[0..1].Parameter[0]', kind: 'value' },
    { type, path: handler, from: 'Argument[1..].ReturnValue', to: 'Argument[this].Member[%answer]', kind: 'value' },
    { type, path: 'Member[otherwise]', from: 'Argument[this].Member[%matched]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { type, path: 'Member[otherwise]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { type, path: 'Member[otherwise,exhaustive,run]', from: 'Argument[this].Member[%answer]', to: 'ReturnValue', kind: 'value' },
  ],
} as const satisfies LibraryModel;
