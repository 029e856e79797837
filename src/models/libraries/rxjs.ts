import type { LibraryModel } from '../schema.ts';

/** rxjs, in outline: what an observable emits are its elements; operators are functions from one observable to the next. */
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
    {
      name: 'rxjs.Observable',
      path: 'Member[map,filter,tap,mergeMap,switchMap,concatMap,exhaustMap,takeWhile,catchError,take,skip,delay,debounceTime,toArray].ReturnValue',
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
    // An operator waits for the observable.
    {
      path: 'Member[map,filter,tap,mergeMap,switchMap,concatMap,exhaustMap,takeWhile]',
      from: 'Argument[1].ArrayElement',
      to: 'Argument[0].Parameter[0]',
      kind: 'value',
    },
    { path: 'Member[tap]', from: 'Argument[1].ArrayElement', to: 'Argument[0].Member[next].Parameter[0]', kind: 'value' },
    {
      path: 'Member[filter,tap,takeWhile,catchError,take,skip,delay,debounceTime]',
      from: 'Argument[1].ArrayElement',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
    },
    { path: 'Member[map]', from: 'Argument[0].ReturnValue', to: 'ReturnValue.ArrayElement', kind: 'value' },
    {
      path: 'Member[mergeMap,switchMap,concatMap,exhaustMap,catchError]',
      from: 'Argument[0].ReturnValue.ArrayElement',
      to: 'ReturnValue.ArrayElement',
      kind: 'value',
    },
    { path: 'Member[mergeMap,switchMap,concatMap,exhaustMap]', from: 'Argument[0].ReturnValue.Awaited', to: 'ReturnValue.ArrayElement' },
    { path: 'Member[toArray]', from: 'Argument[0].ArrayElement', to: 'ReturnValue.ArrayElement.ArrayElement', kind: 'value' },
    { type: 'rxjs.Observable', path: 'Member[next]', from: 'Argument[0]', to: 'Argument[this].ArrayElement', kind: 'value' },
    // Operators are applied by handing the elements to the callback they hold.
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
  natives: [
    { path: 'Member[pipe]', native: 'flow' },
    { type: 'rxjs.Observable', path: 'Member[pipe]', native: 'pipe-receiver' },
    { path: 'Member[filter]', native: 'filter' },
    {
      path: 'Member[map,filter,tap,mergeMap,switchMap,concatMap,exhaustMap,takeWhile,catchError,take,skip,delay,debounceTime,toArray]',
      native: 'curried',
    },
  ],
};
