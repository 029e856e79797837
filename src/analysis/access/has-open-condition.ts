import { presenceCondition } from '../../models/access/condition-words.ts';
import type { State } from '../domain/state.ts';
import { getNature, natures } from '../domain/taint.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from '../interpreter/activation.ts';
import { collectTaints } from '../interpreter/collect-taints.ts';
import { splitAlternatives } from './select-alone.ts';
import { findText } from './select-bound.ts';

/**
 * Has a condition an alternative, beside those that ask for the caller, which holds of every object or of what the sender chooses:
 * `attribute_exists(id) OR ownerId = :me`?
 */
export function hasOpenCondition(activation: Activation, state: State, conditions: readonly Value[], bound: readonly Value[]): boolean {
  return conditions.some((condition) => {
    const alternatives = splitAlternatives(findText(condition) ?? '');
    return (
      alternatives.length > 1 && alternatives.some((each) => presenceCondition.test(each) || asksSender(activation, state, each, bound))
    );
  });
}

/** Does it compare with nothing but what the sender chose? */
function asksSender(activation: Activation, state: State, alternative: string, bound: readonly Value[]): boolean {
  const names = new Set(alternative.match(/:\w+/gu));
  const cells = bound.flatMap(({ refs }) => refs.map((ref) => getCell(activation, state, ref)));
  const values = cells.flatMap((cell) => [...(cell?.fields ?? [])].flatMap(([name, value]) => (names.has(name) ? [value] : [])));
  return values.length > 0 && values.every((value) => isSent(activation, state, value));
}

function isSent(activation: Activation, state: State, value: Value): boolean {
  const taints = collectTaints(activation, state, value);
  return taints.length > 0 && taints.every((taint) => (getNature(taint) & (natures.request | natures.identity)) === natures.request);
}
