import type { FlowRow, LibraryModel } from '../schema.ts';

/** Each function goes on with what the one before it found; the last argument of each is the function that tells it. */
const waterfallSteps: readonly FlowRow[] = [
  {
    path: 'Member[waterfall]',
    from: 'Argument[0].Member[0].Parameter[0].Argument[1]',
    to: 'Argument[0].Member[1].Parameter[0]',
    kind: 'value',
  },
  {
    path: 'Member[waterfall]',
    from: 'Argument[0].Member[0].Parameter[0].Argument[1]',
    to: 'Argument[1].Parameter[1]',
    kind: 'value',
    when: [{ path: 'Argument[0].Member[1]', is: 'absent' }],
  },
  {
    path: 'Member[waterfall]',
    from: 'Argument[0].Member[1].Parameter[1].Argument[1]',
    to: 'Argument[0].Member[2].Parameter[0]',
    kind: 'value',
  },
  {
    path: 'Member[waterfall]',
    from: 'Argument[0].Member[1].Parameter[1].Argument[1]',
    to: 'Argument[1].Parameter[1]',
    kind: 'value',
    when: [{ path: 'Argument[0].Member[2]', is: 'absent' }],
  },
  {
    path: 'Member[waterfall]',
    from: 'Argument[0].Member[2].Parameter[1].Argument[1]',
    to: 'Argument[0].Member[3].Parameter[0]',
    kind: 'value',
  },
  {
    path: 'Member[waterfall]',
    from: 'Argument[0].Member[2].Parameter[1].Argument[1]',
    to: 'Argument[1].Parameter[1]',
    kind: 'value',
    when: [{ path: 'Argument[0].Member[3]', is: 'absent' }],
  },
  {
    path: 'Member[waterfall]',
    from: 'Argument[0].Member[3].Parameter[1].Argument[1]',
    to: 'Argument[0].Member[4].Parameter[0]',
    kind: 'value',
  },
  {
    path: 'Member[waterfall]',
    from: 'Argument[0].Member[3].Parameter[1].Argument[1]',
    to: 'Argument[1].Parameter[1]',
    kind: 'value',
    when: [{ path: 'Argument[0].Member[4]', is: 'absent' }],
  },
  {
    path: 'Member[waterfall]',
    from: 'Argument[0].Member[4].Parameter[1].Argument[1]',
    to: 'Argument[0].Member[5].Parameter[0]',
    kind: 'value',
  },
  {
    path: 'Member[waterfall]',
    from: 'Argument[0].Member[4].Parameter[1].Argument[1]',
    to: 'Argument[1].Parameter[1]',
    kind: 'value',
    when: [{ path: 'Argument[0].Member[5]', is: 'absent' }],
  },
  {
    path: 'Member[waterfall]',
    from: 'Argument[0].Member[5].Parameter[1].Argument[1]',
    to: 'Argument[0].Member[6].Parameter[0]',
    kind: 'value',
  },
  {
    path: 'Member[waterfall]',
    from: 'Argument[0].Member[5].Parameter[1].Argument[1]',
    to: 'Argument[1].Parameter[1]',
    kind: 'value',
    when: [{ path: 'Argument[0].Member[6]', is: 'absent' }],
  },
];

/** async: collections and control flow with callbacks or async functions; results go to the last callback or the promise. */
export const asyncLibrary: LibraryModel = {
  package: ['async', 'neo-async'],
  evidence: 'https://caolan.github.io/async/v3/docs.html',
  flows: [
    {
      path: 'Member[each,forEach,eachSeries,forEachSeries,eachOf,forEachOf,eachOfSeries,map,mapSeries,mapValues,filter,filterSeries,reject,detect,some,every,concat,concatSeries,sortBy,groupBy]',
      from: 'Argument[0].AnyMember',
      to: 'Argument[1].Parameter[0]',
      kind: 'value',
    },
    {
      path: 'Member[eachLimit,forEachLimit,eachOfLimit,forEachOfLimit,mapLimit,mapValuesLimit,filterLimit,rejectLimit,detectLimit,someLimit,everyLimit,concatLimit,groupByLimit]',
      from: 'Argument[0].AnyMember',
      to: 'Argument[2].Parameter[0]',
      kind: 'value',
    },
    {
      path: 'Member[map,mapSeries,concat]',
      from: 'Argument[1].ReturnValue.Awaited',
      to: 'ReturnValue.Awaited.ArrayElement',
      kind: 'value',
    },
    {
      path: 'Member[mapLimit,concatLimit]',
      from: 'Argument[2].ReturnValue.Awaited',
      to: 'ReturnValue.Awaited.ArrayElement',
      kind: 'value',
    },
    {
      path: 'Member[filter,filterSeries,reject,sortBy]',
      from: 'Argument[0].AnyMember',
      to: 'ReturnValue.Awaited.ArrayElement',
      kind: 'value',
    },
    { path: 'Member[detect]', from: 'Argument[0].AnyMember', to: 'ReturnValue.Awaited', kind: 'value' },
    { path: 'Member[reduce,inject,foldl,reduceRight]', from: 'Argument[1]', to: 'Argument[2].Parameter[0]', kind: 'value' },
    { path: 'Member[reduce,inject,foldl,reduceRight]', from: 'Argument[0].ArrayElement', to: 'Argument[2].Parameter[1]', kind: 'value' },
    { path: 'Member[reduce,inject,foldl,reduceRight]', from: 'Argument[2].ReturnValue.Awaited', to: 'ReturnValue.Awaited', kind: 'value' },
    {
      path: 'Member[parallel,series]',
      from: 'Argument[0].ArrayElement.ReturnValue.Awaited',
      to: 'ReturnValue.Awaited.ArrayElement',
      kind: 'value',
    },
    {
      path: 'Member[parallelLimit]',
      from: 'Argument[0].ArrayElement.ReturnValue.Awaited',
      to: 'ReturnValue.Awaited.ArrayElement',
      kind: 'value',
    },
    { path: 'Member[retry]', from: 'Argument[0].ReturnValue.Awaited', to: 'ReturnValue.Awaited', kind: 'value' },
    { path: 'Member[retry]', from: 'Argument[1].ReturnValue.Awaited', to: 'ReturnValue.Awaited', kind: 'value' },
    { path: 'Member[waterfall]', from: 'Argument[0].ArrayElement.ReturnValue', to: 'ReturnValue' },
    ...waterfallSteps,
    {
      path: 'Member[queue,cargo]',
      from: 'ReturnValue.Member[push,unshift,pushAsync].Argument[0]',
      to: 'Argument[0].Parameter[0]',
      kind: 'value',
    },
    { path: 'Member[asyncify,wrapSync,memoize,reflect,timeout]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
  ],
  natives: [{ path: 'Member[memoize]', native: 'memoize' }],
};
