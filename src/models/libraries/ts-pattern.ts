import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

const type = 'ts-pattern.Match';
const patterns = 'ts-pattern.Patterns';
const handler = 'Member[with,when]';

/** ts-pattern: functions get the value that was matched; one that a literal was written for is that literal. */
export const tsPattern = {
  package: 'ts-pattern',
  versions: '>=4',
  evidence: 'https://github.com/gvergnaud/ts-pattern#api-reference',
  types: [
    { name: type, path: 'Member[match].ReturnValue', declared: ['Match'] },
    { name: 'ts-pattern.Patterns', path: 'Member[P,Pattern]' },
    { name: 'ts-pattern.Text', type: 'ts-pattern.Patterns', path: 'Member[string]' },
    {
      name: 'ts-pattern.Text',
      type: 'ts-pattern.Text',
      path: 'Member[startsWith,endsWith,includes,minLength,maxLength,length,regex,optional].ReturnValue',
    },
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
  schemas: [
    { type: patterns, path: 'Member[string]', schema: 'make', removes: objectThreats, isValue: true },
    { type: patterns, path: 'Member[number,boolean,bigint,nullish,symbol]', schema: 'make', removes: 'all', isValue: true },
    { type: patterns, path: 'Member[any,_,nonNullable]', schema: 'any', isValue: true },
    { type: patterns, path: 'Member[union]', schema: 'make', removes: 'all', when: [{ path: 'Argument[any]', is: 'constant' }] },
    { type: patterns, path: 'Member[array,set]', schema: 'array' },
    { type: patterns, path: 'Member[optional]', schema: 'same' },
    { type: patterns, path: 'Member[when,not,instanceOf,shape]', schema: 'any' },
    { type: 'ts-pattern.Text', path: 'Member[regex]', schema: 'pattern' },
    { type: 'ts-pattern.Text', path: 'Member[startsWith]', schema: 'prefix' },
    { type: 'ts-pattern.Text', path: 'Member[endsWith,includes,minLength,maxLength,length,optional]', schema: 'same' },
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
        { path: 'Argument[1]', is: 'function' },
      ],
      matches: 'Argument[0]',
    },
    // Several patterns, of which one matches.
    {
      type,
      path: 'Member[with]',
      from: 'Argument[this].Member[%matched]',
      to: 'Argument[2..].Parameter[0]',
      kind: 'value',
      when: [{ path: 'Argument[1]', is: 'function', not: true }],
    },
    { type, path: 'Member[when]', from: 'Argument[this].Member[%matched]', to: 'Argument[0..1].Parameter[0]', kind: 'value' },
    { type, path: handler, from: 'Argument[1..].ReturnValue', to: 'Argument[this].Member[%answer]', kind: 'value' },
    { type, path: 'Member[otherwise]', from: 'Argument[this].Member[%matched]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { type, path: 'Member[otherwise]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { type, path: 'Member[otherwise,exhaustive,run]', from: 'Argument[this].Member[%answer]', to: 'ReturnValue', kind: 'value' },
  ],
} as const satisfies LibraryModel;
