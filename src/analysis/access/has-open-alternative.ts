import { alternativeProperties, togetherProperties } from '../../models/access/condition-words.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from '../interpreter/activation.ts';
import { findKnownElements } from '../interpreter/registers.ts';
import { isCallers, isChosen } from './is-chosen.ts';

const deepest = 4;

/**
 * Is one of the conditions of a filter enough by itself, and does the sender choose it: `{ OR: [{ id }, { owner }] }`, `[{ id }, { owner }]`? What the
 * program has written there is its decision.
 */
export function hasOpenAlternative(activation: Activation, state: State, filter: Value, depth = 0): boolean {
  const alternatives = listObjects(activation, state, filter);
  if (alternatives !== undefined) return alternatives.some((each) => isChosen(activation, state, each));
  const [ref, ...others] = filter.refs;
  const fields = ref === undefined || others.length > 0 ? undefined : getCell(activation, state, ref)?.fields;
  if (fields === undefined || depth > deepest) return false;
  let isOpen = false;
  for (const [name, value] of fields) {
    if (alternativeProperties.has(name)) isOpen ||= hasOpenAlternative(activation, state, value, depth + 1);
    else if (togetherProperties.has(name)) {
      const parts = listObjects(activation, state, value) ?? [];
      if (parts.some((each) => isCallers(activation, state, each) && !hasOpenAlternative(activation, state, each, depth + 1))) return false;
      isOpen ||= parts.some((each) => hasOpenAlternative(activation, state, each, depth + 1));
    } else if (isCallers(activation, state, value)) return false;
  }
  return isOpen;
}

/** The elements of a list that the program writes, when they are objects. */
function listObjects(activation: Activation, state: State, list: Value): readonly Value[] | undefined {
  const elements = findKnownElements(activation, state, list);
  return elements?.every(({ refs }) => refs.length > 0) === true ? elements : undefined;
}
