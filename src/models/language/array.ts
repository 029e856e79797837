import type { LibraryModel } from '../schema.ts';

const callbackMethods = 'Member[map,filter,find,findLast,findIndex,findLastIndex,some,every,forEach,flatMap]';

/** Arrays and typed arrays. Callbacks receive the element, the index (nothing of the sender) and the array. */
export const arrayModel: LibraryModel = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Array',
  types: [
    { name: 'Array', path: 'Member[Array].Instance', declared: ['Array', 'ReadonlyArray', 'ConcatArray', 'ArrayLike'] },
    { name: 'Array', path: 'Member[Array].ReturnValue' },
    { name: 'Array', path: 'Member[Array].Member[prototype]' },
    { name: 'Array', path: 'Member[Array].Member[from,of].ReturnValue' },
    { name: 'Array', path: 'Member[Array].Member[fromAsync].ReturnValue.Awaited' },
    {
      name: 'Array',
      path: 'Member[Int8Array,Uint8Array,Uint8ClampedArray,Int16Array,Uint16Array,Int32Array,Uint32Array,Float32Array,Float64Array,BigInt64Array,BigUint64Array].Instance',
    },
    {
      name: 'Array',
      path: 'Member[Int8Array,Uint8Array,Uint8ClampedArray,Int16Array,Uint16Array,Int32Array,Uint32Array,Float32Array,Float64Array,BigInt64Array,BigUint64Array].Member[from,of].ReturnValue',
    },
    {
      name: 'Array',
      type: 'Array',
      path: 'Member[map,filter,slice,concat,flat,flatMap,sort,toSorted,reverse,toReversed,splice,toSpliced,with,fill,copyWithin,subarray].ReturnValue',
    },
    { name: 'Iterator', type: 'Array', path: 'Member[entries,values,keys,@@iterator].ReturnValue' },
    { name: 'String', type: 'Array', path: 'Member[join,toString,toLocaleString].ReturnValue' },
    { name: 'Number', type: 'Array', path: 'Member[indexOf,lastIndexOf,findIndex,findLastIndex,push,unshift].ReturnValue' },
  ],
  natives: [{ path: 'Member[Array].Member[isArray]', native: 'is-array' }],
  comparisons: [{ type: 'Array', path: 'Member[includes,indexOf,lastIndexOf]', left: 'Argument[this]', right: 'Argument[0]' }],
  sanitizers: [
    { path: 'Member[Array].Member[isArray]', removes: 'all' },
    { type: 'Array', path: 'Member[indexOf,lastIndexOf,includes,keys]', removes: 'all' },
  ],
  flows: [
    // `Array.from`: iterables, array-likes and `{ length }` with a mapping callback.
    {
      path: 'Member[Array].Member[from]',
      from: 'Argument[0].ArrayElement',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
      when: [{ path: 'Argument[1]', is: 'absent' }],
    },
    { path: 'Member[Array].Member[from]', from: 'Argument[0].ArrayElement', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { path: 'Member[Array].Member[from]', from: 'Argument[1].ReturnValue', to: 'ReturnValue.ArrayElement', kind: 'value' },
    {
      path: 'Member[Array].Member[fromAsync]',
      from: 'Argument[0].ArrayElement.Awaited',
      to: 'ReturnValue.Awaited.ArrayElement',
      kind: 'value',
      when: [{ path: 'Argument[1]', is: 'absent' }],
    },
    { path: 'Member[Array].Member[fromAsync]', from: 'Argument[0].ArrayElement.Awaited', to: 'Argument[1].Parameter[0]', kind: 'value' },
    {
      path: 'Member[Array].Member[fromAsync]',
      from: 'Argument[1].ReturnValue.Awaited',
      to: 'ReturnValue.Awaited.ArrayElement',
      kind: 'value',
    },
    { path: 'Member[Array].Member[of]', from: 'Argument[any]', to: 'ReturnValue.ArrayElement', kind: 'value' },
    // `new Array(n)` makes room; `new Array(a, b)` holds its arguments.
    {
      path: 'Member[Array]',
      from: 'Argument[any]',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
      when: [{ path: 'Argument[1]', is: 'present' }],
    },
    // Elements of these are numbers, and bytes become text again through a decoder.
    { path: 'Member[Uint8Array,Uint8ClampedArray,Int8Array]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[Uint8Array,Uint8ClampedArray,Int8Array].Member[from,of]', from: 'Argument[any]', to: 'ReturnValue' },
    {
      path: 'Member[Uint8Array,Uint8ClampedArray,Int8Array].Member[from]',
      from: 'Argument[0].ArrayElement',
      to: 'Argument[1].Parameter[0]',
      kind: 'value',
    },
    { path: 'Member[Uint8Array,Uint8ClampedArray,Int8Array].Member[from]', from: 'Argument[1].ReturnValue', to: 'ReturnValue' },
    {
      type: 'Array',
      path: 'Member[subarray]',
      from: 'Argument[this]',
      to: 'ReturnValue',
      endsAt: 'Argument[1]',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^0$' }],
    },
    {
      type: 'Array',
      path: 'Member[subarray]',
      from: 'Argument[this]',
      to: 'ReturnValue',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^0$', not: true }],
    },

    // Writing.
    { type: 'Array', path: 'Member[unshift]', from: 'Argument[any]', to: 'Argument[this].ArrayElement', kind: 'value' },
    { type: 'Array', path: 'Member[splice]', from: 'Argument[2..]', to: 'Argument[this].ArrayElement', kind: 'value' },
    { type: 'Array', path: 'Member[splice]', from: 'Argument[this].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { type: 'Array', path: 'Member[fill]', from: 'Argument[0]', to: 'Argument[this].ArrayElement', kind: 'value' },
    { type: 'Array', path: 'Member[fill,copyWithin,sort,reverse]', from: 'Argument[this]', to: 'ReturnValue', kind: 'value' },

    // Reading.
    { type: 'Array', path: 'Member[pop,shift,at,find,findLast]', from: 'Argument[this].ArrayElement', to: 'ReturnValue', kind: 'value' },
    {
      type: 'Array',
      path: 'Member[slice,filter,toSorted,toReversed,toSpliced,with,concat,values,@@iterator]',
      from: 'Argument[this].ArrayElement',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
    },
    { type: 'Array', path: 'Member[toSpliced]', from: 'Argument[2..]', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { type: 'Array', path: 'Member[with]', from: 'Argument[1]', to: 'ReturnValue.ArrayElement', kind: 'value' },
    // `concat` and `flat` spread arrays and take other values as they are.
    { type: 'Array', path: 'Member[concat]', from: 'Argument[any].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    {
      type: 'Array',
      path: 'Member[concat]',
      from: 'Argument[any]',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'object', not: true }],
    },
    {
      type: 'Array',
      path: 'Member[flat]',
      from: 'Argument[this].ArrayElement.ArrayElement',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
    },
    { type: 'Array', path: 'Member[flat]', from: 'Argument[this].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    {
      type: 'Array',
      path: 'Member[entries]',
      from: 'Argument[this].ArrayElement',
      to: 'ReturnValue.ArrayElement.Member[1]',
      kind: 'value',
    },
    { type: 'Array', path: 'Member[join,toLocaleString]', from: 'Argument[this].ArrayElement', to: 'ReturnValue' },
    // With an argument it is a buffer's or a number's `toString`.
    {
      type: 'Array',
      path: 'Member[toString]',
      from: 'Argument[this].ArrayElement',
      to: 'ReturnValue',
      when: [{ path: 'Argument[0]', is: 'absent' }],
    },
    { type: 'Array', path: 'Member[join]', from: 'Argument[0]', to: 'ReturnValue' },

    // Callbacks.
    { type: 'Array', path: callbackMethods, from: 'Argument[this].ArrayElement', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { type: 'Array', path: callbackMethods, from: 'Argument[this]', to: 'Argument[0].Parameter[2]', kind: 'value' },
    { type: 'Array', path: 'Member[map]', from: 'Argument[0].ReturnValue', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { type: 'Array', path: 'Member[flatMap]', from: 'Argument[0].ReturnValue.ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { type: 'Array', path: 'Member[flatMap]', from: 'Argument[0].ReturnValue', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { type: 'Array', path: 'Member[sort,toSorted]', from: 'Argument[this].ArrayElement', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { type: 'Array', path: 'Member[sort,toSorted]', from: 'Argument[this].ArrayElement', to: 'Argument[0].Parameter[1]', kind: 'value' },

    // Without an initial value the first element is the first accumulator.
    { type: 'Array', path: 'Member[reduce,reduceRight]', from: 'Argument[1]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { type: 'Array', path: 'Member[reduce,reduceRight]', from: 'Argument[1]', to: 'ReturnValue', kind: 'value' },
    {
      type: 'Array',
      path: 'Member[reduce,reduceRight]',
      from: 'Argument[this].ArrayElement',
      to: 'Argument[0].Parameter[0]',
      kind: 'value',
      when: [{ path: 'Argument[1]', is: 'absent' }],
    },
    {
      type: 'Array',
      path: 'Member[reduce,reduceRight]',
      from: 'Argument[this].ArrayElement',
      to: 'ReturnValue',
      kind: 'value',
      when: [{ path: 'Argument[1]', is: 'absent' }],
    },
    {
      type: 'Array',
      path: 'Member[reduce,reduceRight]',
      from: 'Argument[this].ArrayElement',
      to: 'Argument[0].Parameter[1]',
      kind: 'value',
    },
    { type: 'Array', path: 'Member[reduce,reduceRight]', from: 'Argument[this]', to: 'Argument[0].Parameter[3]', kind: 'value' },
    { type: 'Array', path: 'Member[reduce,reduceRight]', from: 'Argument[0].ReturnValue', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { type: 'Array', path: 'Member[reduce,reduceRight]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', kind: 'value' },
  ],
};
