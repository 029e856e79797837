import type { LibraryModel } from '../schema.ts';

/** fp-ts, in outline: `pipe` hands its first argument through the functions after it; `Either` and `Option` hold a value. */
export const fpTs: LibraryModel = {
  package: ['fp-ts/function', 'fp-ts/lib/function'],
  evidence: 'https://gcanti.github.io/fp-ts/modules/function.ts.html',
  flows: [
    { path: 'Member[pipe]', from: 'Argument[0]', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { path: 'Member[pipe]', from: 'Argument[1].ReturnValue', to: 'Argument[2].Parameter[0]', kind: 'value' },
    { path: 'Member[pipe]', from: 'Argument[2].ReturnValue', to: 'Argument[3].Parameter[0]', kind: 'value' },
    { path: 'Member[pipe]', from: 'Argument[3].ReturnValue', to: 'Argument[4].Parameter[0]', kind: 'value' },
    { path: 'Member[pipe]', from: 'Argument[4].ReturnValue', to: 'Argument[5].Parameter[0]', kind: 'value' },
    { path: 'Member[pipe]', from: 'Argument[5].ReturnValue', to: 'Argument[6].Parameter[0]', kind: 'value' },
    // The last function's answer.
    {
      path: 'Member[pipe]',
      from: 'Argument[1].ReturnValue',
      to: 'ReturnValue',
      kind: 'value',
      when: [{ path: 'Argument[2]', is: 'absent' }],
    },
    {
      path: 'Member[pipe]',
      from: 'Argument[2].ReturnValue',
      to: 'ReturnValue',
      kind: 'value',
      when: [{ path: 'Argument[3]', is: 'absent' }],
    },
    {
      path: 'Member[pipe]',
      from: 'Argument[3].ReturnValue',
      to: 'ReturnValue',
      kind: 'value',
      when: [{ path: 'Argument[4]', is: 'absent' }],
    },
    {
      path: 'Member[pipe]',
      from: 'Argument[4].ReturnValue',
      to: 'ReturnValue',
      kind: 'value',
      when: [{ path: 'Argument[5]', is: 'absent' }],
    },
    {
      path: 'Member[pipe]',
      from: 'Argument[5].ReturnValue',
      to: 'ReturnValue',
      kind: 'value',
      when: [{ path: 'Argument[6]', is: 'absent' }],
    },
    {
      path: 'Member[pipe]',
      from: 'Argument[6].ReturnValue',
      to: 'ReturnValue',
      kind: 'value',
      when: [{ path: 'Argument[7]', is: 'absent' }],
    },
    { path: 'Member[identity]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
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
    { path: 'Member[fromNullable,toNullable,toUndefined]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[tryCatch]', from: 'Argument[0].ReturnValue.Awaited', to: 'ReturnValue.Member[right]', kind: 'value' },
  ],
};
