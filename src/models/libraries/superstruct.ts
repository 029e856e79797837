import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

const struct = 'superstruct.Struct';

const answers = { error: '0', value: '1' } as const;

/** superstruct 2 (and 1): a struct is checked by functions or by its own methods. `create` converts first. */
export const superstruct = {
  package: 'superstruct',
  versions: '>=0.10',
  evidence: 'https://docs.superstructjs.org/api-reference/core',
  types: [{ name: struct, path: 'AnyMember.ReturnValue', declared: ['Struct', 'Describe'] }],
  schemas: [
    { path: 'Member[string]', schema: 'make', removes: objectThreats },
    {
      path: 'Member[number,integer,bigint,boolean,date,enums,literal,never]',
      schema: 'make',
      removes: 'all',
    },
    { path: 'Member[any,unknown,func,regexp,instance,dynamic]', schema: 'any' },
    { path: 'Member[object]', schema: 'object', refuses: true },
    { path: 'Member[type]', schema: 'open' },
    { path: 'Member[assign]', schema: 'intersection' },
    { path: 'Member[intersection]', schema: 'intersection' },
    { path: 'Member[pick]', schema: 'pick' },
    { path: 'Member[omit]', schema: 'omit' },
    { path: 'Member[array,set]', schema: 'array' },
    { path: 'Member[tuple]', schema: 'tuple' },
    { path: 'Member[record,map]', schema: 'record' },
    { path: 'Member[union]', schema: 'union' },
    { path: 'Member[lazy]', schema: 'lazy' },
    { path: 'Member[pattern]', schema: 'pattern' },
    { path: 'Member[define,refine]', schema: 'refine' },
    { path: 'Member[coerce]', schema: 'coerce' },
    { path: 'Member[defaulted]', schema: 'fallback' },
    {
      path: 'Member[optional,nullable,partial,deprecated,trimmed,size,nonempty,empty,min,max]',
      schema: 'same',
    },
    { path: 'Member[assert]', schema: 'assert', of: 'Argument[1]' },
    { path: 'Member[create]', schema: 'parse', of: 'Argument[1]' },
    { path: 'Member[mask]', schema: 'parse', of: 'Argument[1]', unknown: 'dropped' },
    { path: 'Member[is]', schema: 'test', of: 'Argument[1]' },
    { path: 'Member[validate]', schema: 'safe-parse', of: 'Argument[1]', answers },
    { type: struct, path: 'Member[assert]', schema: 'assert' },
    { type: struct, path: 'Member[create]', schema: 'parse' },
    { type: struct, path: 'Member[mask]', schema: 'parse', unknown: 'dropped' },
    { type: struct, path: 'Member[is]', schema: 'test' },
    { type: struct, path: 'Member[validate]', schema: 'safe-parse', answers },
  ],
} as const satisfies LibraryModel;
