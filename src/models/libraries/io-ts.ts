import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

const type = 'io-ts.Type';

/** io-ts: `type` and `partial` let unknown keys pass, `strict` and `exact` drop them. A decoder answers an `Either`. */
export const ioTs = {
  package: 'io-ts',
  versions: '>=2',
  evidence: 'https://github.com/gcanti/io-ts/blob/master/index.md',
  types: [
    {
      name: type,
      path: 'Member[string,number,bigint,boolean,Int,Integer,null,nullType,undefined,void,never,unknown,any,UnknownArray,UnknownRecord]',
      declared: ['Type', 'Decoder', 'Mixed', 'Any'],
    },
    { name: type, path: 'AnyMember.ReturnValue' },
    { name: type, type, path: 'Member[pipe].ReturnValue' },
    { name: 'io-ts.Validation', type, path: 'Member[decode,validate].ReturnValue' },
  ],
  schemas: [
    { path: 'Member[string]', schema: 'make', removes: objectThreats, isValue: true },
    { path: 'Member[number,bigint,boolean,Int,Integer,null,nullType,undefined,void,never]', schema: 'make', removes: 'all', isValue: true },
    { path: 'Member[unknown,any,UnknownArray,UnknownRecord]', schema: 'any', isValue: true },
    { path: 'Member[literal,keyof]', schema: 'make', removes: 'all' },
    { path: 'Member[type,partial,interface]', schema: 'open' },
    { path: 'Member[strict]', schema: 'object' },
    { path: 'Member[exact]', schema: 'closed' },
    { path: 'Member[array,readonlyArray]', schema: 'array' },
    { path: 'Member[tuple]', schema: 'tuple' },
    { path: 'Member[record]', schema: 'record' },
    { path: 'Member[union,taggedUnion]', schema: 'union' },
    { path: 'Member[intersection]', schema: 'intersection' },
    { path: 'Member[recursion]', schema: 'lazy' },
    { path: 'Member[refinement,brand]', schema: 'refine' },
    { path: 'Member[readonly,alias]', schema: 'same' },
    { type, path: 'Member[pipe]', schema: 'pipe' },
    {
      type,
      path: 'Member[decode]',
      schema: 'safe-parse',
      answers: { tag: ['_tag', 'Right', 'Left'], value: 'right', error: 'left' },
    },
    { type, path: 'Member[is]', schema: 'test' },
  ],
} as const satisfies LibraryModel;

/** io-ts-types: codecs of frequent formats. */
export const ioTsTypes = {
  package: 'io-ts-types',
  evidence: 'https://gcanti.github.io/io-ts-types/',
  types: [
    {
      name: type,
      path: 'Member[UUID,NumberFromString,IntFromString,BigIntFromString,BooleanFromString,DateFromISOString,DateFromNumber,NonEmptyString]',
    },
  ],
  schemas: [
    {
      path: 'Member[UUID,NumberFromString,IntFromString,BigIntFromString,BooleanFromString,DateFromISOString,DateFromNumber]',
      schema: 'make',
      removes: 'all',
      isValue: true,
    },
    { path: 'Member[NonEmptyString]', schema: 'make', removes: objectThreats, isValue: true },
  ],
} as const satisfies LibraryModel;
