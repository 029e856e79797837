import type { LibraryModel } from '../schema.ts';

const value = 'Member[value]';
const error = 'Member[error]';
const made = 'purify.Result';

/** purify-ts: `Either` and `Maybe` hold a value, `EitherAsync` and `MaybeAsync` come to one. */
export const purify: LibraryModel = {
  package: ['purify-ts', 'purify-ts/Either', 'purify-ts/Maybe', 'purify-ts/EitherAsync', 'purify-ts/MaybeAsync'],
  evidence: 'https://gigobyte.github.io/purify/adts/Either',
  types: [
    {
      name: made,
      path: 'Member[Right,Left,Just,EitherAsync,MaybeAsync].ReturnValue',
      declared: ['Either', 'Maybe', 'EitherAsync', 'MaybeAsync'],
    },
    {
      name: made,
      path: 'Member[Either,Maybe,EitherAsync,MaybeAsync].Member[of,encase,fromNullable,fromFalsy,fromPredicate,fromPromise,liftEither,liftMaybe,liftPromise,encaseNullable].ReturnValue',
    },
    {
      name: made,
      type: made,
      path: 'Member[map,mapLeft,chain,chainNullable,chainLeft,filter,alt,altLazy,ifRight,ifLeft,ifJust,ifNothing,toEither,toMaybe,toMaybeAsync,toEitherAsync,run,bimap,finally,swap].ReturnValue',
    },
    { name: 'purify.Lift', path: 'Member[EitherAsync,MaybeAsync].Argument[0].Parameter[0]' },
  ],
  sanitizers: [{ type: made, path: 'Member[isRight,isLeft,isJust,isNothing]', removes: 'all' }],
  flows: [
    { path: 'Member[Right,Just]', from: 'Argument[0]', to: `ReturnValue.${value}`, kind: 'value' },
    { path: 'Member[Left]', from: 'Argument[0]', to: `ReturnValue.${error}`, kind: 'value' },
    {
      path: 'Member[Either,Maybe,EitherAsync,MaybeAsync].Member[of,fromNullable,fromFalsy]',
      from: 'Argument[0]',
      to: `ReturnValue.${value}`,
      kind: 'value',
    },
    {
      path: 'Member[Either,Maybe,EitherAsync,MaybeAsync].Member[encase,encaseNullable,fromPromise,liftPromise]',
      from: 'Argument[0].ReturnValue.Awaited',
      to: `ReturnValue.${value}`,
      kind: 'value',
    },
    {
      path: 'Member[EitherAsync,MaybeAsync].Member[fromPromise]',
      from: 'Argument[0].ReturnValue.Awaited',
      to: 'ReturnValue',
      kind: 'value',
    },
    { path: 'Member[EitherAsync,MaybeAsync].Member[liftEither,liftMaybe]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[EitherAsync,MaybeAsync]', from: 'Argument[0].ReturnValue.Awaited', to: `ReturnValue.${value}`, kind: 'value' },
    { type: 'purify.Lift', path: 'Member[liftEither,fromPromise]', from: `Argument[0].${value}`, to: 'ReturnValue', kind: 'value' },
    {
      type: made,
      path: 'Member[map,chain,chainNullable,filter,ifRight,ifJust]',
      from: `Argument[this].${value}`,
      to: 'Argument[0].Parameter[0]',
      kind: 'value',
    },
    { type: made, path: 'Member[map,chainNullable]', from: 'Argument[0].ReturnValue.Awaited', to: `ReturnValue.${value}`, kind: 'value' },
    { type: made, path: 'Member[chain,chainLeft]', from: 'Argument[0].ReturnValue.Awaited', to: 'ReturnValue', kind: 'value' },
    {
      type: made,
      path: 'Member[mapLeft,chainLeft,ifLeft]',
      from: `Argument[this].${error}`,
      to: 'Argument[0].Parameter[0]',
      kind: 'value',
    },
    { type: made, path: 'Member[mapLeft]', from: 'Argument[0].ReturnValue', to: `ReturnValue.${error}`, kind: 'value' },
    { type: made, path: 'Member[toEither]', from: 'Argument[0]', to: `ReturnValue.${error}`, kind: 'value' },
    {
      type: made,
      path: 'Member[filter,mapLeft,chainLeft,alt,altLazy,ifRight,ifLeft,ifJust,ifNothing,toEither,toMaybe,toMaybeAsync,toEitherAsync,run,finally]',
      from: `Argument[this].${value}`,
      to: `ReturnValue.${value}`,
      kind: 'value',
    },
    {
      type: made,
      path: 'Member[map,chain,alt,altLazy,ifRight,ifLeft,toMaybeAsync,toEitherAsync,run,finally]',
      from: `Argument[this].${error}`,
      to: `ReturnValue.${error}`,
      kind: 'value',
    },
    { type: made, path: 'Member[alt]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { type: made, path: 'Member[altLazy]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', kind: 'value' },
    {
      type: made,
      path: 'Member[caseOf]',
      from: `Argument[this].${value}`,
      to: 'Argument[0].Member[Right,Just].Parameter[0]',
      kind: 'value',
    },
    { type: made, path: 'Member[caseOf]', from: `Argument[this].${error}`, to: 'Argument[0].Member[Left].Parameter[0]', kind: 'value' },
    {
      type: made,
      path: 'Member[caseOf]',
      from: 'Argument[0].Member[Right,Just,Left,Nothing].ReturnValue',
      to: 'ReturnValue',
      kind: 'value',
    },
    {
      type: made,
      path: 'Member[extract,extractNullable,orDefault,orDefaultLazy,unsafeCoerce]',
      from: `Argument[this].${value}`,
      to: 'ReturnValue',
      kind: 'value',
    },
    { type: made, path: 'Member[extract]', from: `Argument[this].${error}`, to: 'ReturnValue', kind: 'value' },
    { type: made, path: 'Member[orDefault]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { type: made, path: 'Member[orDefaultLazy]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', kind: 'value' },
  ],
  natives: [{ type: made, path: 'Member[filter]', native: 'passes-test' }],
};
