import { manyKeys, manyPlaceholder, manyProperties } from '../../models/access/condition-words.ts';
import type { State } from '../domain/state.ts';
import { natures, uniteNatures } from '../domain/taint.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from '../interpreter/activation.ts';
import { collectTaints } from '../interpreter/collect-taints.ts';
import { findKnownElements } from '../interpreter/registers.ts';
import { findText } from './select-bound.ts';

const deepest = 3;

/** Does a filter or the text of a query name as many objects as the sender likes: `{ id: { $in: ids } }`, `id = ANY($1)`? */
export function namesMany(activation: Activation, state: State, filters: readonly Value[], text: Value | undefined): boolean {
  if (text !== undefined) return manyPlaceholder.test(findText(text) ?? '');
  return filters.some((filter) => holdsList(activation, state, filter, 0));
}

function holdsList(activation: Activation, state: State, filter: Value, depth: number): boolean {
  if (depth > deepest) return false;
  return filter.refs.some((ref) => {
    const cell = getCell(activation, state, ref);
    if (cell?.kind !== 'object') return false;
    return [...cell.fields].some(([name, value]) =>
      manyProperties.has(name)
        ? isSent(activation, state, value)
        : manyKeys.has(name) && !isWrittenOut(activation, state, value)
          ? isSent(activation, state, value)
          : holdsList(activation, state, value, depth + 1),
    );
  });
}

/** Does the program write each of the elements? */
function isWrittenOut(activation: Activation, state: State, list: Value): boolean {
  return findKnownElements(activation, state, list) !== undefined;
}

function isSent(activation: Activation, state: State, value: Value): boolean {
  const nature = uniteNatures(collectTaints(activation, state, value));
  return (nature & (natures.request | natures.identity)) === natures.request;
}
