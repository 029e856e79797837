import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

const type = 'arktype.Type';

/** arktype 2: types are written as texts, objects of texts or lists. A type is a function that answers what passed, or errors. Unknown keys pass. */
export const arktype = {
  package: 'arktype',
  versions: '>=2',
  evidence: 'https://arktype.io/docs/primitives',
  types: [
    { name: type, path: 'Member[type].ReturnValue', declared: ['Type', 'BaseType'] },
    { name: type, path: 'Member[type].Member[enumerated,unit,raw,schema,or,and,merge].ReturnValue' },
    {
      name: type,
      type,
      path: 'Member[array,optional,default,and,or,pick,omit,partial,required,merge,pipe,to,narrow,filter,matching,describe,configure,brand,as,readonly,onUndeclaredKey,onDeepUndeclaredKey,atLeast,atMost,moreThan,lessThan,atLeastLength,atMostLength,exactlyLength,moreThanLength,lessThanLength,divisibleBy,exclude,extract,get].ReturnValue',
    },
    { name: type, path: 'Member[type].Member[string,number,bigint,boolean,unknown,object]' },
    { name: 'arktype.Context', type, path: 'Member[narrow,filter,pipe].Argument[0].Parameter[1]' },
  ],
  natives: [{ type: 'arktype.Context', path: 'Member[mustBe,reject,error]', native: 'process-exit' }],
  schemas: [
    { path: 'Member[type]', schema: 'definition' },
    { path: 'Member[type].Member[enumerated,unit]', schema: 'make', removes: 'all' },
    { path: 'Member[type].Member[raw]', schema: 'definition' },
    { path: 'Member[type].Member[string]', schema: 'make', removes: objectThreats, isValue: true },
    { path: 'Member[type].Member[number,bigint,boolean]', schema: 'make', removes: 'all', isValue: true },
    { path: 'Member[type].Member[or]', schema: 'union' },
    { path: 'Member[type].Member[and,merge]', schema: 'intersection' },
    { type, path: 'Member[array]', schema: 'array' },
    { type, path: 'Member[or]', schema: 'union' },
    { type, path: 'Member[and,merge]', schema: 'intersection' },
    { type, path: 'Member[pick]', schema: 'pick' },
    { type, path: 'Member[omit]', schema: 'omit' },
    { type, path: 'Member[pipe]', schema: 'transform' },
    { type, path: 'Member[narrow,filter]', schema: 'refine' },
    { type, path: 'Member[matching]', schema: 'pattern' },
    { type, path: 'Member[default]', schema: 'fallback' },
    {
      type,
      path: 'Member[onUndeclaredKey,onDeepUndeclaredKey]',
      schema: 'open',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^ignore$' }],
    },
    {
      type,
      path: 'Member[onUndeclaredKey,onDeepUndeclaredKey]',
      schema: 'closed',
      refuses: true,
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^reject$' }],
    },
    { type, path: 'Member[onUndeclaredKey,onDeepUndeclaredKey]', schema: 'closed' },
    {
      type,
      path: 'Member[optional,partial,required,describe,configure,brand,as,readonly,atLeast,atMost,moreThan,lessThan,atLeastLength,atMostLength,exactlyLength,moreThanLength,lessThanLength,divisibleBy]',
      schema: 'same',
    },
    { type, path: 'Member[assert,from]', schema: 'parse' },
    { type, path: 'Member[allows]', schema: 'test' },
    { type, path: '', schema: 'safe-parse', of: 'callee', answers: { isValueOrError: true } },
  ],
} as const satisfies LibraryModel;
