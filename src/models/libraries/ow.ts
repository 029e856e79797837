import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

const type = 'ow.Predicate';

/** ow: predicates are chains that begin with a type; `ow(value, predicate)` throws unless the value passes. Objects keep keys that no predicate names. */
export const ow = {
  package: 'ow',
  evidence: 'https://github.com/sindresorhus/ow#readme',
  types: [
    { name: 'ow.Start', path: '' },
    { name: 'ow.Start', path: 'Member[optional]' },
    {
      name: type,
      type: 'ow.Start',
      path: 'Member[string,number,boolean,bigint,date,undefined,null,nullOrUndefined,nan,symbol,object,array,any,map,set]',
    },
    { name: type, type: 'ow.Start', path: 'Member[any].ReturnValue' },
    { name: type, type, path: 'AnyMember' },
    { name: type, type, path: 'AnyMember.ReturnValue' },
    { name: 'ow.Check', path: 'Member[create].ReturnValue' },
  ],
  schemas: [
    { type: 'ow.Start', path: 'Member[string]', schema: 'make', removes: objectThreats, isValue: true },
    {
      type: 'ow.Start',
      path: 'Member[string].Member[nonEmpty,lowercase,uppercase,url,nonBlank]',
      schema: 'make',
      removes: objectThreats,
      isValue: true,
    },
    {
      type: 'ow.Start',
      path: 'Member[string].Member[alphanumeric,alphabetical,numeric,date]',
      schema: 'make',
      removes: 'all',
      isValue: true,
    },
    {
      type: 'ow.Start',
      path: 'Member[number].Member[integer,finite,positive,negative,integerOrInfinite,uint8,uint16,uint32,int8,int16,int32]',
      schema: 'make',
      removes: 'all',
      isValue: true,
    },
    {
      type: 'ow.Start',
      path: 'Member[number,boolean,bigint,date,undefined,null,nullOrUndefined,nan,symbol]',
      schema: 'make',
      removes: 'all',
      isValue: true,
    },
    { type: 'ow.Start', path: 'Member[object,array,map,set]', schema: 'any', isValue: true },
    { type: 'ow.Start', path: 'Member[any]', schema: 'union' },
    { type, path: 'Member[oneOf,equals]', schema: 'check', removes: 'all' },
    { type, path: 'Member[matches]', schema: 'pattern' },
    { type, path: 'Member[startsWith]', schema: 'prefix' },
    { type, path: 'Member[is,validate]', schema: 'refine' },
    { type, path: 'Member[exactShape]', schema: 'object', refuses: true },
    { type, path: 'Member[partialShape]', schema: 'extend' },
    { type, path: 'Member[ofType]', schema: 'array' },
    {
      type,
      path: 'Member[length,minLength,maxLength,endsWith,includes,includesAny,includesAll,message,nonEmpty]',
      schema: 'same',
    },
    { path: '', schema: 'assert', of: 'Argument[2]', when: [{ path: 'Argument[2]', is: 'present' }] },
    { path: '', schema: 'assert', of: 'Argument[1]' },
    { path: 'Member[isValid]', schema: 'test', of: 'Argument[1]' },
    { path: 'Member[create]', schema: 'same', of: 'Argument[1]', when: [{ path: 'Argument[1]', is: 'present' }] },
    { path: 'Member[create]', schema: 'same', of: 'Argument[0]' },
    { type: 'ow.Check', path: '', schema: 'assert', of: 'callee' },
  ],
} as const satisfies LibraryModel;
