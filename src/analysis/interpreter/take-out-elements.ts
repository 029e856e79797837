import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { forgetSize } from './reorder-elements.ts';
import type { Run } from './run.ts';

/** Notes that a list may lack some of its elements from now on: what is found out of all that are left says nothing of the text that it was made from. */
export function takeOutElements(run: Run, state: State, list: Value): void {
  forgetSize(state, list);
  run.texts.letterLists.delete(list.id);
}
