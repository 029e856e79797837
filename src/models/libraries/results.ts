import type { LibraryModel } from '../schema.ts';

/** neverthrow and ts-results: a result holds `value` or `error`. */
export const results: LibraryModel = {
  package: ['neverthrow', 'ts-results', 'ts-results-es', 'oxide.ts'],
  evidence: 'https://github.com/supermacro/neverthrow#top-level-api',
  types: [
    {
      name: 'results.Result',
      path: 'Member[ok,err,okAsync,errAsync,Ok,Err,Some,fromThrowable,fromPromise,fromSafePromise].ReturnValue',
      declared: ['Result', 'ResultAsync', 'Option'],
    },
    { name: 'results.Result', path: 'Member[Ok,Err,Some].Instance' },
    {
      name: 'results.Result',
      path: 'Member[ResultAsync,Result].Member[fromPromise,fromSafePromise,combine,wrap,wrapAsync,all].ReturnValue',
    },
    {
      name: 'results.Result',
      type: 'results.Result',
      path: 'Member[map,mapErr,andThen,asyncMap,asyncAndThen,orElse,andTee,orTee].ReturnValue',
    },
  ],
  sanitizers: [{ type: 'results.Result', path: 'Member[isOk,isErr]', removes: 'all' }],
  flows: [
    { path: 'Member[ok,okAsync,Ok,Some]', from: 'Argument[0]', to: 'ReturnValue.Member[value]', kind: 'value' },
    { path: 'Member[err,errAsync,Err]', from: 'Argument[0]', to: 'ReturnValue.Member[error]', kind: 'value' },
    { path: 'Member[fromPromise,fromSafePromise]', from: 'Argument[0].Awaited', to: 'ReturnValue.Member[value]', kind: 'value' },
    {
      path: 'Member[ResultAsync].Member[fromPromise,fromSafePromise]',
      from: 'Argument[0].Awaited',
      to: 'ReturnValue.Member[value]',
      kind: 'value',
    },
    {
      path: 'Member[Result].Member[wrap,wrapAsync]',
      from: 'Argument[0].ReturnValue.Awaited',
      to: 'ReturnValue.Member[value]',
      kind: 'value',
    },
    { path: 'Member[ResultAsync,Result].Member[combine,all]', from: 'Argument[any]', to: 'ReturnValue.Member[value]' },
    {
      type: 'results.Result',
      path: 'Member[map,asyncMap,andThen,asyncAndThen,match,andTee]',
      from: 'Argument[this].Member[value]',
      to: 'Argument[0].Parameter[0]',
      kind: 'value',
    },
    {
      type: 'results.Result',
      path: 'Member[mapErr,orElse,orTee]',
      from: 'Argument[this].Member[error]',
      to: 'Argument[0].Parameter[0]',
      kind: 'value',
    },
    { type: 'results.Result', path: 'Member[match]', from: 'Argument[this].Member[error]', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { type: 'results.Result', path: 'Member[match]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { type: 'results.Result', path: 'Member[match]', from: 'Argument[1].ReturnValue', to: 'ReturnValue', kind: 'value' },
    {
      type: 'results.Result',
      path: 'Member[map,asyncMap]',
      from: 'Argument[0].ReturnValue.Awaited',
      to: 'ReturnValue.Member[value]',
      kind: 'value',
    },
    {
      type: 'results.Result',
      path: 'Member[andThen,asyncAndThen,orElse]',
      from: 'Argument[0].ReturnValue.Awaited',
      to: 'ReturnValue',
      kind: 'value',
    },
    {
      type: 'results.Result',
      path: 'Member[mapErr,andTee,orTee,orElse]',
      from: 'Argument[this].Member[value]',
      to: 'ReturnValue.Member[value]',
      kind: 'value',
    },
    { type: 'results.Result', path: 'Member[mapErr]', from: 'Argument[0].ReturnValue', to: 'ReturnValue.Member[error]', kind: 'value' },
    {
      type: 'results.Result',
      path: 'Member[unwrap,unwrapOr,expect,_unsafeUnwrap,safeUnwrap,unwrapOrElse]',
      from: 'Argument[this].Member[value]',
      to: 'ReturnValue',
      kind: 'value',
    },
    { type: 'results.Result', path: 'Member[unwrapOr]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    {
      type: 'results.Result',
      path: 'Member[_unsafeUnwrapErr,unwrapErr]',
      from: 'Argument[this].Member[error]',
      to: 'ReturnValue',
      kind: 'value',
    },
  ],
};
