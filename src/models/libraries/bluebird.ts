import type { LibraryModel } from '../schema.ts';

/** bluebird: promises with collection methods. */
export const bluebird: LibraryModel = {
  package: 'bluebird',
  evidence: 'http://bluebirdjs.com/docs/api-reference.html',
  flows: [
    { path: 'Member[resolve,cast]', from: 'Argument[0].Awaited', to: 'ReturnValue.Awaited', kind: 'value' },
    { path: 'Member[all]', from: 'Argument[0]', to: 'ReturnValue.Awaited', kind: 'value' },
    { path: 'Member[props]', from: 'Argument[0]', to: 'ReturnValue.Awaited', kind: 'value' },
    { path: 'Member[race,any,some]', from: 'Argument[0].ArrayElement.Awaited', to: 'ReturnValue.Awaited', kind: 'value' },
    { path: 'Member[map,mapSeries,filter,each]', from: 'Argument[0].ArrayElement.Awaited', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { path: 'Member[map,mapSeries]', from: 'Argument[1].ReturnValue.Awaited', to: 'ReturnValue.Awaited.ArrayElement', kind: 'value' },
    { path: 'Member[filter,each]', from: 'Argument[0].ArrayElement.Awaited', to: 'ReturnValue.Awaited.ArrayElement', kind: 'value' },
    { path: 'Member[reduce]', from: 'Argument[2]', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { path: 'Member[reduce]', from: 'Argument[0].ArrayElement.Awaited', to: 'Argument[1].Parameter[1]', kind: 'value' },
    { path: 'Member[reduce]', from: 'Argument[1].ReturnValue.Awaited', to: 'ReturnValue.Awaited', kind: 'value' },
    { path: 'Member[promisify,promisifyAll,method,coroutine]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[try,attempt]', from: 'Argument[0].ReturnValue.Awaited', to: 'ReturnValue.Awaited', kind: 'value' },
    { path: 'Member[delay]', from: 'Argument[1]', to: 'ReturnValue.Awaited', kind: 'value' },
  ],
};
