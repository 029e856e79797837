import type { LibraryModel } from '../schema.ts';

const callbackFunctions =
  'Member[forEach,each,forEachRight,map,filter,reject,find,findLast,some,any,every,all,partition,groupBy,keyBy,indexBy,countBy,sortBy,orderBy,sumBy,meanBy,minBy,maxBy,uniqBy,flatMap,flatMapDeep,mapValues,mapKeys,pickBy,omitBy,findIndex,findLastIndex,findKey,takeWhile,takeRightWhile,dropWhile,dropRightWhile,forOwn,forIn,remove,sortedUniqBy]';

const preservingFunctions =
  'Member[filter,reject,sortBy,orderBy,uniq,uniqBy,uniqWith,unique,sortedUniq,sortedUniqBy,take,takeRight,takeWhile,takeRightWhile,drop,dropRight,dropWhile,dropRightWhile,slice,compact,shuffle,sampleSize,tail,rest,initial,difference,differenceBy,differenceWith,intersection,intersectionBy,intersectionWith,without,values,valuesIn,toArray,concat,union,unionBy,unionWith,xor,remove,where]';

const preservingSteps =
  'Member[filter,reject,sortBy,orderBy,uniq,uniqBy,take,takeRight,takeWhile,drop,dropRight,dropWhile,slice,compact,shuffle,tail,initial,difference,without,reverse,pickBy,omitBy,pick,omit,concat,tap,commit]';

/**
 * lodash, underscore and the lodash side of es-toolkit. Wrapped values (`_(x)`, `_.chain(x)`) hold what they wrap in `%value`. `camelCase`, `kebabCase` and
 * `snakeCase` keep letters and digits only; `startCase`, `lowerCase` and `upperCase` put spaces between words.
 */
export const lodash: LibraryModel = {
  package: ['lodash', 'lodash-es', 'underscore', 'es-toolkit/compat'],
  evidence: 'https://lodash.com/docs/4.17.15',
  types: [
    { name: 'lodash.Wrapper', path: 'ReturnValue' },
    { name: 'lodash.Wrapper', path: 'Member[chain].ReturnValue' },
    { name: 'lodash.Wrapper', type: 'lodash.Wrapper', path: `${preservingSteps}.ReturnValue` },
    {
      name: 'lodash.Wrapper',
      type: 'lodash.Wrapper',
      path: 'Member[map,flatMap,mapValues,groupBy,keyBy,values,keys,toPairs,flatten,thru,chunk].ReturnValue',
    },
    { name: 'Array', path: `${preservingFunctions}.ReturnValue` },
    {
      name: 'Array',
      path: 'Member[map,flatMap,flatten,flattenDeep,chunk,partition,keys,toPairs,entries,zip,split,words,castArray,times].ReturnValue',
    },
    {
      name: 'String',
      path: 'Member[trim,trimStart,trimEnd,toLower,toUpper,toString,upperFirst,lowerFirst,capitalize,pad,padStart,padEnd,repeat,replace,truncate,deburr,startCase,lowerCase,upperCase,camelCase,kebabCase,snakeCase,escape,unescape,escapeRegExp,join].ReturnValue',
    },
  ],
  sanitizers: [
    {
      path: 'Member[toNumber,toInteger,toSafeInteger,toFinite,toLength,parseInt,clamp,random,size,indexOf,lastIndexOf,findIndex,findLastIndex,sortedIndex,now,uniqueId,range,countBy,add,subtract,multiply,divide,mean,round,floor,ceil]',
      removes: 'all',
    },
    {
      path: 'Member[isArray,isArguments,isArrayLike,isBoolean,isBuffer,isDate,isElement,isEmpty,isEqual,isEqualWith,isError,isFinite,isFunction,isInteger,isLength,isMap,isMatch,isNaN,isNil,isNull,isNumber,isObject,isObjectLike,isPlainObject,isRegExp,isSafeInteger,isSet,isString,isSymbol,isTypedArray,isUndefined,includes,contains,has,hasIn,inRange,startsWith,endsWith,eq,gt,gte,lt,lte]',
      removes: 'all',
    },
  ],
  guards: [
    {
      path: 'Member[isNumber,isInteger,isSafeInteger,isFinite,isBoolean,isDate,isNil,isNull,isUndefined,isEmpty,isNaN]',
      subject: 'Argument[0]',
      removes: 'all',
      when: 'true',
    },
    { path: 'Member[isString]', subject: 'Argument[0]', removes: ['nosql', 'mass-assignment'], when: 'true' },
  ],
  flows: [
    // Reading and writing by path: a plain key is that property, a longer path is anything below.
    {
      path: 'Member[get,result]',
      from: 'Argument[0].At[1]',
      to: 'ReturnValue',
      kind: 'value',
      when: [{ path: 'Argument[1]', is: 'matches', pattern: '^[\\w$-]+$' }],
    },
    {
      path: 'Member[get,result]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[1]', is: 'matches', pattern: '^[\\w$-]+$', not: true }],
    },
    { path: 'Member[get,result]', from: 'Argument[2]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[at]', from: 'Argument[0]', to: 'ReturnValue.ArrayElement' },
    { path: 'Member[set,setWith]', from: 'Argument[2]', to: 'Argument[0].At[1]', kind: 'value' },
    { path: 'Member[update]', from: 'Argument[0].At[1]', to: 'Argument[2].Parameter[0]' },
    { path: 'Member[update]', from: 'Argument[2].ReturnValue', to: 'Argument[0].At[1]', kind: 'value' },
    { path: 'Member[set,setWith,update,unset]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },

    // Objects.
    {
      path: 'Member[pick]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      kind: 'properties',
      picks: 'Argument[1..]',
      removes: ['mass-assignment'],
    },
    { path: 'Member[omit]', from: 'Argument[0]', to: 'ReturnValue', kind: 'properties', omits: 'Argument[1..]' },
    { path: 'Member[pickBy,omitBy]', from: 'Argument[0]', to: 'ReturnValue', kind: 'properties' },
    // One row an argument: later ones overwrite earlier ones.
    { path: 'Member[assign,assignIn,assignWith,extend,extendOwn]', from: 'Argument[1]', to: 'Argument[0]', kind: 'properties' },
    { path: 'Member[assign,assignIn,assignWith,extend,extendOwn]', from: 'Argument[2]', to: 'Argument[0]', kind: 'properties' },
    { path: 'Member[assign,assignIn,assignWith,extend,extendOwn]', from: 'Argument[3..]', to: 'Argument[0]', kind: 'properties' },
    // Deep merges mix.
    { path: 'Member[merge,mergeWith]', from: 'Argument[1..]', to: 'Argument[0]', kind: 'properties' },
    // Defaults fill what is missing and overwrite nothing.
    { path: 'Member[defaults,defaultsDeep]', from: 'Argument[1..].AnyMember', to: 'Argument[0].AnyMember', kind: 'value' },
    {
      path: 'Member[merge,mergeWith,assign,assignIn,assignWith,extend,extendOwn,defaults,defaultsDeep]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      kind: 'value',
    },
    {
      path: 'Member[clone,cloneDeep,cloneWith,cloneDeepWith,identity,tap,castArray,toPlainObject]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      kind: 'value',
    },
    { path: 'Member[defaultTo]', from: 'Argument[any]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[keys,keysIn]', from: 'Argument[0].MapKey', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[toPairs,entries,pairs]', from: 'Argument[0].MapKey', to: 'ReturnValue.ArrayElement.Member[0]', kind: 'value' },
    { path: 'Member[toPairs,entries,pairs]', from: 'Argument[0].AnyMember', to: 'ReturnValue.ArrayElement.Member[1]', kind: 'value' },
    { path: 'Member[fromPairs,object]', from: 'Argument[0].ArrayElement.Member[1]', to: 'ReturnValue.AnyMember', kind: 'value' },
    { path: 'Member[fromPairs,object]', from: 'Argument[0].ArrayElement.Member[0]', to: 'ReturnValue.MapKey', kind: 'value' },
    { path: 'Member[zipObject,zipObjectDeep]', from: 'Argument[1].ArrayElement', to: 'ReturnValue.AnyMember', kind: 'value' },
    { path: 'Member[zipObject,zipObjectDeep]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.MapKey', kind: 'value' },
    { path: 'Member[invert]', from: 'Argument[0].MapKey', to: 'ReturnValue.AnyMember', kind: 'value' },
    { path: 'Member[invert]', from: 'Argument[0].AnyMember', to: 'ReturnValue.MapKey', kind: 'value' },

    // Collections.
    { path: callbackFunctions, from: 'Argument[0].AnyMember', to: 'Argument[1].Parameter[0]', kind: 'value' },
    {
      path: 'Member[mapValues,mapKeys,pickBy,omitBy,forOwn,forIn,forEach,each,map]',
      from: 'Argument[0].MapKey',
      to: 'Argument[1].Parameter[1]',
      kind: 'value',
    },
    { path: preservingFunctions, from: 'Argument[0].AnyMember', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[concat,union,unionBy,xor]', from: 'Argument[1..].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[concat]', from: 'Argument[1..]', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[reverse,forEach,each,forOwn,forIn,pull,pullAll,fill]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    {
      path: 'Member[first,head,last,nth,find,findLast,sample,min,max,minBy,maxBy,findWhere]',
      from: 'Argument[0].AnyMember',
      to: 'ReturnValue',
      kind: 'value',
    },
    { path: 'Member[map]', from: 'Argument[1].ReturnValue', to: 'ReturnValue.ArrayElement', kind: 'value' },
    {
      path: 'Member[map,pluck]',
      from: 'Argument[0].AnyMember.At[1]',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
      when: [{ path: 'Argument[1]', is: 'string' }],
    },
    { path: 'Member[flatMap,flatMapDeep]', from: 'Argument[1].ReturnValue.ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    {
      path: 'Member[flatten,flattenDeep,flattenDepth]',
      from: 'Argument[0].ArrayElement.ArrayElement',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
    },
    { path: 'Member[flatten,flattenDeep,flattenDepth]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[chunk,partition]', from: 'Argument[0].AnyMember', to: 'ReturnValue.ArrayElement.ArrayElement', kind: 'value' },
    { path: 'Member[zip]', from: 'Argument[any].ArrayElement', to: 'ReturnValue.ArrayElement.ArrayElement', kind: 'value' },
    { path: 'Member[groupBy]', from: 'Argument[0].AnyMember', to: 'ReturnValue.AnyMember.ArrayElement', kind: 'value' },
    { path: 'Member[keyBy,indexBy]', from: 'Argument[0].AnyMember', to: 'ReturnValue.AnyMember', kind: 'value' },
    { path: 'Member[groupBy,keyBy,indexBy,countBy,mapKeys]', from: 'Argument[1].ReturnValue', to: 'ReturnValue.MapKey', kind: 'value' },
    { path: 'Member[mapValues]', from: 'Argument[1].ReturnValue', to: 'ReturnValue.AnyMember', kind: 'value' },
    { path: 'Member[mapKeys]', from: 'Argument[0].AnyMember', to: 'ReturnValue.AnyMember', kind: 'value' },
    { path: 'Member[reduce,reduceRight,foldl,inject,transform]', from: 'Argument[2]', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { path: 'Member[reduce,reduceRight,foldl,inject,transform]', from: 'Argument[2]', to: 'ReturnValue', kind: 'value' },
    {
      path: 'Member[reduce,reduceRight,foldl,inject,transform]',
      from: 'Argument[0].AnyMember',
      to: 'Argument[1].Parameter[1]',
      kind: 'value',
    },
    {
      path: 'Member[reduce,reduceRight,foldl,inject,transform]',
      from: 'Argument[0].MapKey',
      to: 'Argument[1].Parameter[2]',
      kind: 'value',
    },
    { path: 'Member[reduce,reduceRight,foldl,inject]', from: 'Argument[1].ReturnValue', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { path: 'Member[reduce,reduceRight,foldl,inject]', from: 'Argument[1].ReturnValue', to: 'ReturnValue', kind: 'value' },
    // Sums of texts are texts.
    { path: 'Member[sum]', from: 'Argument[0].AnyMember', to: 'ReturnValue' },
    { path: 'Member[sumBy]', from: 'Argument[1].ReturnValue', to: 'ReturnValue' },
    { path: 'Member[sumBy]', from: 'Argument[0].AnyMember.At[1]', to: 'ReturnValue', when: [{ path: 'Argument[1]', is: 'string' }] },
    { path: 'Member[join]', from: 'Argument[0].ArrayElement', to: 'ReturnValue' },
    { path: 'Member[join]', from: 'Argument[1]', to: 'ReturnValue' },

    // Functions.
    {
      path: 'Member[once,memoize,debounce,throttle,curry,curryRight,ary,unary,negate,bind,bindAll,spread,after,before,wrap]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      kind: 'value',
    },
    { path: 'Member[tap,thru]', from: 'Argument[0]', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { path: 'Member[thru,attempt]', from: 'Argument[1].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[attempt]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[attempt]', from: 'Argument[1]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { path: 'Member[times]', from: 'Argument[1].ReturnValue', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[defer]', from: 'Argument[1]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { path: 'Member[delay]', from: 'Argument[2]', to: 'Argument[0].Parameter[0]', kind: 'value' },

    // Texts.
    { path: 'Member[trim,trimStart,trimEnd,toLower,toUpper,toString]', from: 'Argument[0]', to: 'ReturnValue', transparent: true },
    {
      path: 'Member[upperFirst,lowerFirst,capitalize,repeat,truncate,deburr,startCase,lowerCase,upperCase,pad,padStart,padEnd]',
      from: 'Argument[0]',
      to: 'ReturnValue',
    },
    { path: 'Member[pad,padStart,padEnd]', from: 'Argument[2]', to: 'ReturnValue' },
    { path: 'Member[split,words]', from: 'Argument[0]', to: 'ReturnValue.ArrayElement' },
    { path: 'Member[replace]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[replace]', from: 'Argument[2]', to: 'ReturnValue' },
    {
      path: 'Member[camelCase,kebabCase,snakeCase]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      removes: [
        'sql',
        'nosql',
        'shell',
        'encoded-script',
        'argument',
        'code',
        'path',
        'host',
        'url',
        'html',
        'header',
        'log',
        'regex',
        'deserialize',
        'prototype',
        'email',
        'ldap',
        'xpath',
        'xml',
        'mass-assignment',
      ],
    },
    { path: 'Member[escape]', from: 'Argument[0]', to: 'ReturnValue', removes: ['html', 'xml'], keepsStart: true },
    { path: 'Member[unescape]', from: 'Argument[0]', to: 'ReturnValue', decodes: true, restores: ['html'] },
    { path: 'Member[escapeRegExp]', from: 'Argument[0]', to: 'ReturnValue', removes: ['regex'] },

    // Wrapped values.
    { path: '', from: 'Argument[0]', to: 'ReturnValue.Member[%value]', kind: 'value' },
    { path: 'Member[chain]', from: 'Argument[0]', to: 'ReturnValue.Member[%value]', kind: 'value' },
    {
      type: 'lodash.Wrapper',
      path: 'Member[value,valueOf,toJSON]',
      from: 'Argument[this].Member[%value]',
      to: 'ReturnValue',
      kind: 'value',
    },
    {
      type: 'lodash.Wrapper',
      path: preservingSteps,
      from: 'Argument[this].Member[%value]',
      to: 'ReturnValue.Member[%value]',
      kind: 'value',
    },
    {
      type: 'lodash.Wrapper',
      path: 'Member[map,filter,reject,sortBy,orderBy,uniqBy,flatMap,mapValues,groupBy,keyBy,forEach,each,some,every,find,pickBy,omitBy,takeWhile,dropWhile]',
      from: 'Argument[this].Member[%value].AnyMember',
      to: 'Argument[0].Parameter[0]',
      kind: 'value',
    },
    {
      type: 'lodash.Wrapper',
      path: 'Member[map]',
      from: 'Argument[0].ReturnValue',
      to: 'ReturnValue.Member[%value].ArrayElement',
      kind: 'value',
    },
    {
      type: 'lodash.Wrapper',
      path: 'Member[map]',
      from: 'Argument[this].Member[%value].AnyMember.At[0]',
      to: 'ReturnValue.Member[%value].ArrayElement',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'string' }],
    },
    {
      type: 'lodash.Wrapper',
      path: 'Member[flatMap]',
      from: 'Argument[0].ReturnValue.ArrayElement',
      to: 'ReturnValue.Member[%value].ArrayElement',
      kind: 'value',
    },
    {
      type: 'lodash.Wrapper',
      path: 'Member[mapValues]',
      from: 'Argument[0].ReturnValue',
      to: 'ReturnValue.Member[%value].AnyMember',
      kind: 'value',
    },
    {
      type: 'lodash.Wrapper',
      path: 'Member[groupBy]',
      from: 'Argument[this].Member[%value].AnyMember',
      to: 'ReturnValue.Member[%value].AnyMember.ArrayElement',
      kind: 'value',
    },
    {
      type: 'lodash.Wrapper',
      path: 'Member[keyBy,values,flatten,chunk,toPairs]',
      from: 'Argument[this].Member[%value].AnyMember',
      to: 'ReturnValue.Member[%value].AnyMember',
    },
    {
      type: 'lodash.Wrapper',
      path: 'Member[keys]',
      from: 'Argument[this].Member[%value].MapKey',
      to: 'ReturnValue.Member[%value].ArrayElement',
    },
    { type: 'lodash.Wrapper', path: 'Member[thru]', from: 'Argument[this].Member[%value]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { type: 'lodash.Wrapper', path: 'Member[thru]', from: 'Argument[0].ReturnValue', to: 'ReturnValue.Member[%value]', kind: 'value' },
    {
      type: 'lodash.Wrapper',
      path: 'Member[first,head,last,nth,find,sample,min,max,minBy,maxBy]',
      from: 'Argument[this].Member[%value].AnyMember',
      to: 'ReturnValue',
      kind: 'value',
    },
    { type: 'lodash.Wrapper', path: 'Member[get]', from: 'Argument[this].Member[%value]', to: 'ReturnValue' },
    { type: 'lodash.Wrapper', path: 'Member[join]', from: 'Argument[this].Member[%value]', to: 'ReturnValue' },
    { type: 'lodash.Wrapper', path: 'Member[join]', from: 'Argument[0]', to: 'ReturnValue' },
    {
      type: 'lodash.Wrapper',
      path: 'Member[reduce]',
      from: 'Argument[this].Member[%value].AnyMember',
      to: 'Argument[0].Parameter[1]',
      kind: 'value',
    },
    { type: 'lodash.Wrapper', path: 'Member[reduce]', from: 'Argument[1]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { type: 'lodash.Wrapper', path: 'Member[reduce]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', kind: 'value' },
  ],
  natives: [
    { path: 'Member[difference]', native: 'difference' },
    { path: 'Member[intersection]', native: 'intersection' },
    { path: 'Member[every,all]', native: 'every' },
    { path: 'Member[some,any]', native: 'some' },
    { path: 'Member[filter]', native: 'filter' },
    { path: 'Member[find,findLast]', native: 'find' },
    { path: 'Member[findIndex,findLastIndex]', native: 'find-index' },
    { path: 'Member[cloneDeep]', native: 'copy-deep' },
    { path: 'Member[once,memoize]', native: 'memoize' },
    { path: 'Member[includes,contains]', native: 'list-includes' },
    { path: 'Member[has]', native: 'has-own' },
    { path: 'Member[cond]', native: 'cond' },
    { path: 'Member[constant]', native: 'constantly' },
    { path: 'Member[flow]', native: 'flow' },
    { path: 'Member[flowRight,compose]', native: 'compose' },
  ],
};
