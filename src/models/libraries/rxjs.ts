import type { LibraryModel } from '../schema.ts';

/** rxjs, in outline: what an observable emits are its elements; operators hand them to their callbacks. */
export const rxjs: LibraryModel = {
  package: ['rxjs', 'rxjs/operators'],
  evidence: 'https://rxjs.dev/api',
  types: [
    { name: 'rxjs.Observable', path: 'Member[of,from,defer,merge,concat,fromEvent].ReturnValue', declared: ['Observable'] },
    {
      name: 'rxjs.Observable',
      path: 'Member[Subject,BehaviorSubject,ReplaySubject,AsyncSubject,Observable].Instance',
      declared: ['Subject', 'BehaviorSubject', 'ReplaySubject'],
    },
    { name: 'rxjs.Observable', type: 'rxjs.Observable', path: 'Member[pipe,asObservable].ReturnValue' },
  ],
  flows: [
    { path: 'Member[of]', from: 'Argument[any]', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[from]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[from]', from: 'Argument[0].Awaited', to: 'ReturnValue.ArrayElement' },
    { path: 'Member[defer]', from: 'Argument[0].ReturnValue.ArrayElement', to: 'ReturnValue.ArrayElement', kind: 'value' },
    { path: 'Member[merge,concat,forkJoin,zip]', from: 'Argument[any].ArrayElement', to: 'ReturnValue.ArrayElement' },
    { path: 'Member[firstValueFrom,lastValueFrom]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.Awaited', kind: 'value' },
    { path: 'Member[BehaviorSubject]', from: 'Argument[0]', to: 'ReturnValue.ArrayElement', kind: 'value' },
    {
      path: 'Member[Observable]',
      from: 'Argument[0].Parameter[0].Member[next].Argument[0]',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
    },
    {
      path: 'Member[map,filter,tap,mergeMap,switchMap,concatMap,exhaustMap,takeWhile,catchError]',
      from: 'Argument[0]',
      to: 'ReturnValue.Member[%operator]',
      kind: 'value',
    },

    { type: 'rxjs.Observable', path: 'Member[next]', from: 'Argument[0]', to: 'Argument[this].ArrayElement', kind: 'value' },
    // Operators are applied by handing the elements to the callback they hold.
    {
      type: 'rxjs.Observable',
      path: 'Member[pipe]',
      from: 'Argument[this].ArrayElement',
      to: 'Argument[any].Member[%operator].Parameter[0]',
      kind: 'value',
    },
    {
      type: 'rxjs.Observable',
      path: 'Member[pipe]',
      from: 'Argument[any].Member[%operator].ReturnValue',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
    },
    { type: 'rxjs.Observable', path: 'Member[pipe]', from: 'Argument[this].ArrayElement', to: 'ReturnValue.ArrayElement' },
    {
      type: 'rxjs.Observable',
      path: 'Member[subscribe,forEach]',
      from: 'Argument[this].ArrayElement',
      to: 'Argument[0].Parameter[0]',
      kind: 'value',
    },
    {
      type: 'rxjs.Observable',
      path: 'Member[subscribe]',
      from: 'Argument[this].ArrayElement',
      to: 'Argument[0].Member[next].Parameter[0]',
      kind: 'value',
    },
    { type: 'rxjs.Observable', path: 'Member[toPromise]', from: 'Argument[this].ArrayElement', to: 'ReturnValue.Awaited', kind: 'value' },
    { type: 'rxjs.Observable', path: 'Member[getValue]', from: 'Argument[this].ArrayElement', to: 'ReturnValue', kind: 'value' },
    { type: 'rxjs.Observable', path: 'Member[asObservable]', from: 'Argument[this]', to: 'ReturnValue', kind: 'value' },
  ],
};
