import type { LibraryModel } from '../schema.ts';

/** immer: the recipe is called with a draft of the base; what it answers or made of the draft is the result. */
export const immer: LibraryModel = {
  package: ['immer', 'mutative'],
  evidence: 'https://immerjs.github.io/immer/produce',
  flows: [
    { path: 'Member[produce,create]', from: 'Argument[0]', to: 'Argument[1].Parameter[0]', kind: 'value' },
    { path: 'Member[produce,create]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[produce,create]', from: 'Argument[1].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[createDraft,finishDraft,current,original,freeze]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
  ],
};
