import type { LibraryModel } from '../schema.ts';

/** `lodash/fp`: data last, curried; calls without the data wait for it. */
export const lodashFp: LibraryModel = {
  package: 'lodash/fp',
  evidence: 'https://github.com/lodash/lodash/wiki/FP-Guide',
  flows: [
    { path: 'Member[map,filter,flatMap]', from: 'Argument[1].ArrayElement', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { path: 'Member[map]', from: 'Argument[0].ReturnValue', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[flatMap]', from: 'Argument[0].ReturnValue.ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[filter]', from: 'Argument[1].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[join,split]', from: 'Argument[0..1]', to: 'ReturnValue' },
  ],
  natives: [
    { path: 'Member[flow,pipe]', native: 'flow' },
    { path: 'Member[flowRight,compose]', native: 'compose' },
    { path: 'Member[filter]', native: 'filter' },
    { path: 'Member[map,filter,flatMap,join,split]', native: 'curried' },
  ],
};
