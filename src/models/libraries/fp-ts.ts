import type { LibraryModel } from '../schema.ts';

/** fp-ts, in outline: `pipe` hands its first argument through the functions after it; `Either` and `Option` hold a value. */
export const fpTs: LibraryModel = {
  package: ['fp-ts/function', 'fp-ts/lib/function'],
  evidence: 'https://gcanti.github.io/fp-ts/modules/function.ts.html',
  flows: [{ path: 'Member[identity]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' }],
  natives: [
    { path: 'Member[pipe]', native: 'pipe' },
    { path: 'Member[flow]', native: 'flow' },
  ],
};

/** `fp-ts/Either` and its kin. */
export const fpTsEither: LibraryModel = {
  package: ['fp-ts/Either', 'fp-ts/Option', 'fp-ts/TaskEither', 'fp-ts/lib/Either', 'fp-ts/lib/Option', 'fp-ts/lib/TaskEither'],
  evidence: 'https://gcanti.github.io/fp-ts/modules/Either.ts.html',
  types: [{ name: 'fp-ts.Extractor', path: 'Member[getOrElse,getOrElseW].ReturnValue' }],
  schemas: [
    { path: 'Member[isRight,isSome]', schema: 'test', of: 'Argument[0]' },
    { path: 'Member[isLeft,isNone]', schema: 'test', of: 'Argument[0]', isFailure: true },
  ],
  flows: [
    { type: 'fp-ts.Extractor', path: '', from: 'Argument[0].Member[right,value]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[right]', from: 'Argument[0]', to: 'ReturnValue.Member[right]', kind: 'value' },
    { path: 'Member[left]', from: 'Argument[0]', to: 'ReturnValue.Member[left]', kind: 'value' },
    { path: 'Member[some,of]', from: 'Argument[0]', to: 'ReturnValue.Member[value]', kind: 'value' },
    { path: 'Member[toNullable,toUndefined]', from: 'Argument[0].Member[value]', to: 'ReturnValue', kind: 'value' },
    {
      path: 'Member[map,chain,chainW,flatMap,tap,filter,chainFirst,chainFirstW,exists]',
      from: 'Argument[1].Member[right,value]',
      to: 'Argument[0].Parameter[0]',
      kind: 'value',
    },
    { path: 'Member[map]', from: 'Argument[0].ReturnValue', to: 'ReturnValue.Member[right]', kind: 'value' },
    { path: 'Member[map]', from: 'Argument[0].ReturnValue', to: 'ReturnValue.Member[value]', kind: 'value' },
    { path: 'Member[chain,chainW,flatMap]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[tap,filter,chainFirst,chainFirstW]', from: 'Argument[1]', to: 'ReturnValue', kind: 'value' },
    // Of these only what is wrong gets another form.
    {
      path: 'Member[mapLeft,orElse,orElseW,orElseFirst,tapError,alt]',
      from: 'Argument[1].Member[right]',
      to: 'ReturnValue.Member[right]',
      kind: 'value',
    },
    {
      path: 'Member[mapLeft,orElse,orElseW,tapError]',
      from: 'Argument[1].Member[left]',
      to: 'Argument[0].Parameter[0]',
      kind: 'value',
    },
    { path: 'Member[mapLeft]', from: 'Argument[0].ReturnValue', to: 'ReturnValue.Member[left]', kind: 'value' },
    { path: 'Member[orElse,orElseW]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[fromEither]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[fromTask]', from: 'Argument[0].ReturnValue.Awaited', to: 'ReturnValue.Member[right]', kind: 'value' },
    {
      path: 'Member[match,matchW,fold,foldW]',
      from: 'Argument[2].Member[left]',
      to: 'Argument[0].Parameter[0]',
      kind: 'value',
    },
    {
      path: 'Member[match,matchW,fold,foldW]',
      from: 'Argument[2].Member[right,value]',
      to: 'Argument[1].Parameter[0]',
      kind: 'value',
    },
    { path: 'Member[match,matchW,fold,foldW]', from: 'Argument[0..1].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[tryCatch]', from: 'Argument[0].ReturnValue.Awaited', to: 'ReturnValue.Member[right]', kind: 'value' },
  ],
  natives: [
    {
      path: 'Member[map,mapLeft,chain,chainW,flatMap,orElse,orElseW,orElseFirst,tapError,alt,tap,filter,chainFirst,chainFirstW,exists,match,matchW,fold,foldW]',
      native: 'curried',
    },
    { path: 'Member[filter]', native: 'passes-test' },
  ],
};

/** What goes on with a value only if a test lets it, and else says why not. */
export const fpTsFallible: LibraryModel = {
  package: ['fp-ts/Either', 'fp-ts/TaskEither', 'fp-ts/lib/Either', 'fp-ts/lib/TaskEither'],
  evidence: 'https://gcanti.github.io/fp-ts/modules/Either.ts.html',
  flows: [
    { path: 'Member[filterOrElse,filterOrElseW]', from: 'Argument[2].Member[right]', to: 'Argument[0..1].Parameter[0]', kind: 'value' },
    { path: 'Member[filterOrElse,filterOrElseW]', from: 'Argument[2].Member[right]', to: 'ReturnValue.Member[right]', kind: 'value' },
    { path: 'Member[filterOrElse,filterOrElseW]', from: 'Argument[2].Member[left]', to: 'ReturnValue.Member[left]', kind: 'value' },
    { path: 'Member[filterOrElse,filterOrElseW]', from: 'Argument[1].ReturnValue', to: 'ReturnValue.Member[left]', kind: 'value' },
    { path: 'Member[fromPredicate]', from: 'Argument[2]', to: 'Argument[0..1].Parameter[0]', kind: 'value' },
    { path: 'Member[fromPredicate]', from: 'Argument[2]', to: 'ReturnValue.Member[right]', kind: 'value' },
    { path: 'Member[fromPredicate]', from: 'Argument[1].ReturnValue', to: 'ReturnValue.Member[left]', kind: 'value' },
    { path: 'Member[fromNullable]', from: 'Argument[1]', to: 'ReturnValue.Member[right]', kind: 'value' },
    { path: 'Member[fromNullable]', from: 'Argument[0]', to: 'ReturnValue.Member[left]', kind: 'value' },
    { path: 'Member[fromOption]', from: 'Argument[1].Member[value]', to: 'ReturnValue.Member[right]', kind: 'value' },
    { path: 'Member[fromOption]', from: 'Argument[0].ReturnValue', to: 'ReturnValue.Member[left]', kind: 'value' },
    { path: 'Member[bimap]', from: 'Argument[2].Member[left]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { path: 'Member[bimap]', from: 'Argument[2].Member[right]', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { path: 'Member[bimap]', from: 'Argument[0].ReturnValue', to: 'ReturnValue.Member[left]', kind: 'value' },
    { path: 'Member[bimap]', from: 'Argument[1].ReturnValue', to: 'ReturnValue.Member[right]', kind: 'value' },
  ],
  natives: [
    { path: 'Member[filterOrElse,filterOrElseW,fromPredicate,fromNullable,fromOption,bimap]', native: 'curried' },
    { path: 'Member[filterOrElse,filterOrElseW,fromPredicate]', native: 'passes-test' },
  ],
};

/** What holds a value only if a test lets it. */
export const fpTsOption: LibraryModel = {
  package: ['fp-ts/Option', 'fp-ts/lib/Option'],
  evidence: 'https://gcanti.github.io/fp-ts/modules/Option.ts.html',
  flows: [
    { path: 'Member[fromNullable]', from: 'Argument[0]', to: 'ReturnValue.Member[value]', kind: 'value' },
    { path: 'Member[fromPredicate]', from: 'Argument[1]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { path: 'Member[fromPredicate]', from: 'Argument[1]', to: 'ReturnValue.Member[value]', kind: 'value' },
  ],
  natives: [
    { path: 'Member[fromPredicate]', native: 'curried' },
    { path: 'Member[fromPredicate]', native: 'passes-test' },
  ],
};
