import type { LibraryModel } from '../schema.ts';

/** Members whose function is given each element of the list behind it. */
const each =
  'Member[map,filter,reject,find,findLast,flatMap,some,any,every,all,groupBy,keyBy,indexBy,countBy,sortBy,uniqBy,partition,takeWhile,dropWhile,forEach,each,sumBy,minBy,maxBy,mapValues,pickBy,omitBy,findIndex]';

/** Members that answer elements of the list behind their first argument. */
const some = 'Member[filter,reject,sortBy,uniqBy,takeWhile,dropWhile,take,takeRight,drop,dropRight,forEach,each,difference,without]';

/** Members that answer elements of the list that is their one argument. */
const someOf = 'Member[uniq,sortedUniq,compact,initial,tail,reverse,shuffle]';

/** `lodash/fp`: data last, curried; calls without the data wait for it. */
export const lodashFp: LibraryModel = {
  package: 'lodash/fp',
  evidence: 'https://github.com/lodash/lodash/wiki/FP-Guide',
  types: [
    {
      name: 'String',
      path: 'Member[trim,trimStart,trimEnd,toLower,toUpper,toString,lowerCase,upperCase,upperFirst,lowerFirst,capitalize,camelCase,kebabCase,snakeCase,startCase,deburr,escape,unescape,escapeRegExp].ReturnValue',
    },
  ],
  sanitizers: [
    {
      path: 'Member[toNumber,toInteger,size,sum,sumBy,countBy,includes,contains,some,any,every,all,findIndex,has,isEmpty,isEqual]',
      removes: 'all',
    },
  ],
  guards: [{ path: 'Member[isEmpty,isNil,isNumber,isBoolean]', subject: 'Argument[0]', removes: 'all', when: 'true' }],
  flows: [
    { path: 'Member[includes,contains]', from: 'Argument[1]', to: 'ReturnValue', removes: 'all' },
    { path: each, from: 'Argument[1].AnyMember', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { path: 'Member[map]', from: 'Argument[0].ReturnValue', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[mapValues]', from: 'Argument[0].ReturnValue', to: 'ReturnValue.AnyMember', kind: 'value' },
    { path: 'Member[flatMap]', from: 'Argument[0].ReturnValue.ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: some, from: 'Argument[1].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: someOf, from: 'Argument[0].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[concat,union]', from: 'Argument[0..1].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[orderBy]', from: 'Argument[2].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[orderBy]', from: 'Argument[2].ArrayElement', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { path: 'Member[chunk,partition]', from: 'Argument[1].ArrayElement', to: 'ReturnValue.ArrayElement.ArrayElement', kind: 'value' },
    { path: 'Member[groupBy]', from: 'Argument[1].ArrayElement', to: 'ReturnValue.AnyMember.ArrayElement', kind: 'value' },
    { path: 'Member[keyBy,indexBy]', from: 'Argument[1].ArrayElement', to: 'ReturnValue.AnyMember', kind: 'value' },
    { path: 'Member[flatten]', from: 'Argument[0].ArrayElement.ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[values]', from: 'Argument[0].AnyMember', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[keys]', from: 'Argument[0].MapKey', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[toPairs,entries]', from: 'Argument[0].MapKey', to: 'ReturnValue.ArrayElement.Member[0]', kind: 'value' },
    { path: 'Member[toPairs,entries]', from: 'Argument[0].AnyMember', to: 'ReturnValue.ArrayElement.Member[1]', kind: 'value' },
    { path: 'Member[fromPairs]', from: 'Argument[0].ArrayElement.Member[1]', to: 'ReturnValue.AnyMember', kind: 'value' },
    { path: 'Member[head,first,last,max,min,sample]', from: 'Argument[0].ArrayElement', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[find,findLast,nth,minBy,maxBy]', from: 'Argument[1].ArrayElement', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[identity,clone,cloneDeep,castArray]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[reduce]', from: 'Argument[1]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { path: 'Member[reduce]', from: 'Argument[2].AnyMember', to: 'Argument[0].Parameter[1]', kind: 'value' },
    { path: 'Member[reduce]', from: 'Argument[0].ReturnValue', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { path: 'Member[reduce]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[reduce]', from: 'Argument[1]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[tap]', from: 'Argument[1]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { path: 'Member[tap]', from: 'Argument[1]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[thru]', from: 'Argument[1]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { path: 'Member[thru]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[get,prop,path]', from: 'Argument[1].At[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[getOr,propOr,pathOr]', from: 'Argument[2].At[1]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[getOr,propOr,pathOr]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[defaultTo]', from: 'Argument[0..1]', to: 'ReturnValue', kind: 'value' },
    {
      path: 'Member[pick,pickAll]',
      from: 'Argument[1]',
      to: 'ReturnValue',
      kind: 'properties',
      picks: 'Argument[0]',
      removes: ['mass-assignment'],
    },
    { path: 'Member[omit,omitAll,unset,dissoc]', from: 'Argument[1]', to: 'ReturnValue', kind: 'properties', omits: 'Argument[0]' },
    { path: 'Member[pickBy,omitBy]', from: 'Argument[1]', to: 'ReturnValue', kind: 'properties' },
    {
      path: 'Member[merge,assign,extend,defaults,defaultsDeep]',
      from: 'Argument[0..1]',
      to: 'ReturnValue',
      kind: 'properties',
    },
    { path: 'Member[set,assoc]', from: 'Argument[2]', to: 'ReturnValue', kind: 'properties' },
    { path: 'Member[set,assoc]', from: 'Argument[1]', to: 'ReturnValue.At[0]', kind: 'value' },
    { path: 'Member[join,split]', from: 'Argument[0..1]', to: 'ReturnValue' },
    { path: 'Member[replace]', from: 'Argument[1..2]', to: 'ReturnValue' },
    { path: 'Member[trim,trimStart,trimEnd,toLower,toUpper,toString]', from: 'Argument[0]', to: 'ReturnValue', transparent: true },
    { path: 'Member[lowerCase,upperCase,upperFirst,lowerFirst,capitalize]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[escape]', from: 'Argument[0]', to: 'ReturnValue', removes: ['html', 'xml'], keepsStart: true },
    { path: 'Member[unescape]', from: 'Argument[0]', to: 'ReturnValue', decodes: true, restores: ['html'] },
    { path: 'Member[escapeRegExp]', from: 'Argument[0]', to: 'ReturnValue', removes: ['regex'] },
  ],
  natives: [
    { path: 'Member[cloneDeep]', native: 'copy-deep' },
    { path: 'Member[replace]', native: 'pattern-replace' },
    { path: 'Member[__,placeholder]', native: 'placeholder' },
    { path: 'Member[includes,contains]', native: 'included-in' },
    { path: 'Member[cond]', native: 'cond' },
    { path: 'Member[negate,complement]', native: 'none-pass' },
    { path: 'Member[overEvery,allPass]', native: 'all-pass' },
    { path: 'Member[overSome,anyPass]', native: 'any-pass' },
    { path: 'Member[constant,always]', native: 'constantly' },
    { path: 'Member[flow,pipe]', native: 'flow' },
    { path: 'Member[flowRight,compose]', native: 'compose' },
    { path: 'Member[filter]', native: 'filter' },
    { path: each, native: 'curried' },
    { path: some, native: 'curried' },
    {
      path: 'Member[concat,union,orderBy,chunk,nth,reduce,tap,thru,get,prop,path,getOr,propOr,pathOr,defaultTo,pick,pickAll,omit,omitAll,unset,dissoc,merge,assign,extend,defaults,defaultsDeep,set,assoc,join,split,replace,includes,contains]',
      native: 'curried',
    },
  ],
};
