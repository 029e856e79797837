import type { LibraryModel } from '../schema.ts';
import { addressExcludes, objectThreats } from '../threats.ts';

const schema = 'yup.Schema';
const stripped = [{ path: 'Argument[1].Member[stripUnknown]', is: 'truthy' }] as const;

/**
 * yup 1. Objects let unknown keys pass unless they say otherwise. What is checked is what `cast` makes of the data: a date of a text.
 * `isValid` tells of the cast value too, but all casts of single values but dates keep the text as it was.
 */
export const yup = {
  package: 'yup',
  versions: '>=0.32',
  evidence: 'https://github.com/jquense/yup#api',
  types: [
    { name: schema, path: 'AnyMember.ReturnValue', declared: ['Schema', 'ObjectSchema', 'AnySchema', 'AnyObjectSchema', 'StringSchema'] },
    { name: schema, type: schema, path: 'AnyMember.ReturnValue' },
    { name: 'yup.Context', type: schema, path: 'Member[test].Argument[0..].Parameter[1]' },
    { name: 'yup.Context', type: schema, path: 'Member[test].Argument[0].Member[test].Parameter[1]' },
  ],
  natives: [{ type: 'yup.Context', path: 'Member[createError]', native: 'process-exit' }],
  schemas: [
    { path: 'Member[string]', schema: 'make', removes: objectThreats },
    { path: 'Member[number,bool,boolean]', schema: 'make', removes: 'all' },
    { path: 'Member[date]', schema: 'coerce', removes: 'all' },
    { path: 'Member[mixed]', schema: 'any' },
    { path: 'Member[object]', schema: 'open' },
    { path: 'Member[array]', schema: 'array' },
    { path: 'Member[tuple]', schema: 'tuple' },
    { path: 'Member[lazy]', schema: 'any' },
    { type: schema, path: 'Member[shape]', schema: 'extend' },
    { type: schema, path: 'Member[concat]', schema: 'intersection' },
    { type: schema, path: 'Member[pick]', schema: 'pick' },
    { type: schema, path: 'Member[omit]', schema: 'omit' },
    {
      type: schema,
      path: 'Member[noUnknown,exact]',
      schema: 'open',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^false$' }],
    },
    { type: schema, path: 'Member[noUnknown,stripUnknown]', schema: 'closed' },
    { type: schema, path: 'Member[exact]', schema: 'closed', refuses: true },
    { type: schema, path: 'Member[unknown]', schema: 'open' },
    { type: schema, path: 'Member[of]', schema: 'array' },
    { type: schema, path: 'Member[matches]', schema: 'pattern' },
    { type: schema, path: 'Member[email]', schema: 'check', removes: addressExcludes },
    { type: schema, path: 'Member[uuid,datetime]', schema: 'check', removes: 'all' },
    { type: schema, path: 'Member[oneOf,equals,is]', schema: 'check', removes: 'all' },
    { type: schema, path: 'Member[integer,positive,negative,lessThan,moreThan,truncate,round,isTrue,isFalse]', schema: 'same' },
    {
      type: schema,
      path: 'Member[required,notRequired,optional,defined,nullable,nonNullable,label,meta,strict,strip,typeError,notOneOf,not,nope,min,max,length,url,trim,lowercase,uppercase,ensure,compact,clone,withMutation,partial,deepPartial,camelCase,snakeCase,constantCase,from,when,json]',
      schema: 'same',
    },
    { type: schema, path: 'Member[default]', schema: 'fallback' },
    { type: schema, path: 'Member[test]', schema: 'refine' },
    { type: schema, path: 'Member[transform]', schema: 'coerce' },
    { type: schema, path: 'Member[validate]', schema: 'parse', unknown: 'dropped', isAsync: true, when: stripped },
    { type: schema, path: 'Member[validateSync]', schema: 'parse', unknown: 'dropped', when: stripped },
    { type: schema, path: 'Member[validate]', schema: 'parse', isAsync: true },
    { type: schema, path: 'Member[validateSync]', schema: 'parse' },
    { type: schema, path: 'Member[isValid]', schema: 'test', isAsync: true },
    { type: schema, path: 'Member[isValidSync]', schema: 'test' },
  ],
  // A cast converts and checks nothing.
  flows: [{ type: schema, path: 'Member[cast]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' }],
} as const satisfies LibraryModel;
