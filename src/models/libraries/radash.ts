import type { LibraryModel } from '../schema.ts';

/** radash: arrays and objects first; `tryit` answers `[error, result]`. */
export const radash: LibraryModel = {
  package: ['radash', 'radashi'],
  evidence: 'https://radash-docs.vercel.app/docs/getting-started',
  sanitizers: [{ path: 'Member[toInt,toFloat,random,uid,sleep,isArray,isEqual,isEmpty,isObject,isFunction,isString]', removes: 'all' }],
  guards: [
    { path: 'Member[isNumber,isInt,isFloat,isDate,isEmpty]', subject: 'Argument[0]', removes: 'all', when: 'true' },
    { path: 'Member[isString]', subject: 'Argument[0]', removes: ['nosql', 'mass-assignment'], when: 'true' },
  ],
  flows: [
    { path: 'Member[get]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[get]', from: 'Argument[2]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[set]', from: 'Argument[any]', to: 'ReturnValue' },
    { path: 'Member[pick]', from: 'Argument[0]', to: 'ReturnValue', kind: 'properties', removes: ['mass-assignment'] },
    { path: 'Member[omit,shake,assign]', from: 'Argument[any]', to: 'ReturnValue', kind: 'properties' },
    { path: 'Member[clone]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[mapValues,mapEntries,listify]', from: 'Argument[0].AnyMember', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { path: 'Member[mapValues,mapEntries,listify]', from: 'Argument[1].ReturnValue', to: 'ReturnValue.AnyMember', kind: 'value' },
    {
      path: 'Member[fork,group,objectify,sort,alphabetical,unique,boil,max,min,sum,select,counting,diff,first,last]',
      from: 'Argument[0].ArrayElement',
      to: 'Argument[1].Parameter[0]',
      kind: 'value',
    },
    { path: 'Member[select]', from: 'Argument[1].ReturnValue', to: 'ReturnValue.ArrayElement', kind: 'value' },
    {
      path: 'Member[sort,alphabetical,unique,diff,replace,sift,shift]',
      from: 'Argument[0].ArrayElement',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
    },
    { path: 'Member[first,last,boil,max,min,draw]', from: 'Argument[0].ArrayElement', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[fork,cluster]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.ArrayElement.ArrayElement', kind: 'value' },
    { path: 'Member[group]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.AnyMember.ArrayElement', kind: 'value' },
    { path: 'Member[objectify]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.AnyMember', kind: 'value' },
    { path: 'Member[map]', from: 'Argument[0].ArrayElement', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { path: 'Member[map]', from: 'Argument[1].ReturnValue.Awaited', to: 'ReturnValue.Awaited.ArrayElement', kind: 'value' },
    { path: 'Member[parallel]', from: 'Argument[1].ArrayElement', to: 'Argument[2].Parameter[0]', kind: 'value' },
    { path: 'Member[parallel]', from: 'Argument[2].ReturnValue.Awaited', to: 'ReturnValue.Awaited.ArrayElement', kind: 'value' },
    { path: 'Member[retry]', from: 'Argument[1].ReturnValue.Awaited', to: 'ReturnValue.Awaited', kind: 'value' },
    { path: 'Member[all]', from: 'Argument[0]', to: 'ReturnValue.Awaited', kind: 'value' },
    { path: 'Member[debounce,throttle]', from: 'Argument[1]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[memo]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[capitalize,title,template,trim,camel,snake,dash,pascal]', from: 'Argument[any]', to: 'ReturnValue' },
  ],
  natives: [{ path: 'Member[memo]', native: 'memoize' }],
};
