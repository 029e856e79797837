import type { LibraryModel } from '../schema.ts';

/** remeda: data first; calls without the data wait for it. */
export const remeda: LibraryModel = {
  package: 'remeda',
  evidence: 'https://remedajs.com/docs/',
  sanitizers: [
    {
      path: 'Member[clamp,ceil,floor,round,isArray,isNonNull,isDefined,isNonNullish,isString,length,randomInteger,hasAtLeast]',
      removes: 'all',
    },
  ],
  guards: [
    { path: 'Member[isNumber,isBoolean,isDate,isBigInt,isNullish]', subject: 'Argument[0]', removes: 'all', when: 'true' },
    { path: 'Member[isString]', subject: 'Argument[0]', removes: ['nosql', 'mass-assignment'], when: 'true' },
  ],
  flows: [
    {
      path: 'Member[map,filter,flatMap,forEach,find,groupBy,indexBy,mapToObj,mapValues,partition,sortBy,uniqueBy,countBy,takeWhile,dropWhile,pickBy,omitBy]',
      from: 'Argument[0].AnyMember',
      to: 'Argument[1].Parameter[0]',
      kind: 'value',
    },
    { path: 'Member[tap]', from: 'Argument[0]', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { path: 'Member[sort]', from: 'Argument[0].ArrayElement', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { path: 'Member[concat]', from: 'Argument[1].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[map]', from: 'Argument[1].ReturnValue', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[flatMap]', from: 'Argument[1].ReturnValue.ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[mapValues]', from: 'Argument[1].ReturnValue', to: 'ReturnValue.AnyMember', kind: 'value' },
    {
      path: 'Member[filter,sortBy,uniqueBy,unique,take,takeLast,drop,dropLast,takeWhile,dropWhile,reverse,sort,concat,forEach]',
      from: 'Argument[0].ArrayElement',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
    },
    { path: 'Member[chunk,partition]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.ArrayElement.ArrayElement', kind: 'value' },
    { path: 'Member[flat]', from: 'Argument[0].ArrayElement.ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[tap]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[first,last,find,firstBy]', from: 'Argument[0].ArrayElement', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[groupBy]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.AnyMember.ArrayElement', kind: 'value' },
    { path: 'Member[indexBy]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.AnyMember', kind: 'value' },
    { path: 'Member[prop]', from: 'Argument[0].At[1]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[pathOr]', from: 'Argument[0]', to: 'ReturnValue' },
    {
      path: 'Member[pick]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      kind: 'properties',
      picks: 'Argument[1]',
      removes: ['mass-assignment'],
    },
    { path: 'Member[omit]', from: 'Argument[0]', to: 'ReturnValue', kind: 'properties', omits: 'Argument[1]' },
    { path: 'Member[pickBy,omitBy]', from: 'Argument[0]', to: 'ReturnValue', kind: 'properties' },
    { path: 'Member[merge,mergeDeep]', from: 'Argument[any]', to: 'ReturnValue', kind: 'properties' },
    { path: 'Member[clone,identity,constant]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[values]', from: 'Argument[0].AnyMember', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[keys]', from: 'Argument[0].MapKey', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[join]', from: 'Argument[0..1]', to: 'ReturnValue' },
    { path: 'Member[toLowerCase,toUpperCase,capitalize,toCamelCase,toKebabCase,toSnakeCase]', from: 'Argument[0]', to: 'ReturnValue' },
  ],
  natives: [
    { path: 'Member[clone]', native: 'copy-deep' },
    { path: 'Member[pipe]', native: 'pipe' },
    { path: 'Member[isIncludedIn]', native: 'included-in' },
    { path: 'Member[constant]', native: 'constantly' },
    { path: 'Member[isNot]', native: 'none-pass' },
    { path: 'Member[filter]', native: 'filter' },
    {
      path: 'Member[map,filter,flatMap,forEach,find,groupBy,indexBy,mapToObj,mapValues,partition,sortBy,uniqueBy,countBy,tap,takeWhile,dropWhile,pickBy,omitBy,pick,omit,prop,join,unique,take,takeLast,drop,dropLast,reverse,sort,concat,chunk,flat,first,last,firstBy,values,keys,toLowerCase,toUpperCase,capitalize,toCamelCase,toKebabCase,toSnakeCase]',
      native: 'curried-data-first',
    },
  ],
};
