import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import { getCell, type Access, type Activation } from '../interpreter/activation.ts';
import { collectTaints } from '../interpreter/collect-taints.ts';
import { isCallers, isChosen } from './is-chosen.ts';

/** SQL of several conditions. */
const several = /\b(?:and|or)\b/iu;

/** Answers what the condition that a call adds to a query asks for: something of the caller's, of the sender's choice alone, or of the program's. */
export function tellAsked(activation: Activation, state: State, given: readonly Value[]): Access['asks'] {
  if (given.length === 0) return undefined;
  if (given.some((each) => isCallers(activation, state, each))) return 'caller';
  if (given.some((each) => isCompound(activation, state, each))) return 'program';
  if (given.some((each) => isChosen(activation, state, each))) return 'sender';
  return given.every((each) => collectTaints(activation, state, each).length === 0) ? 'program' : undefined;
}

/** Is it made of conditions of which nothing is known here? */
function isCompound(activation: Activation, state: State, value: Value): boolean {
  const text = findConstant(value)?.value;
  if (typeof text === 'string') return several.test(text);
  return value.refs.some((ref) => getCell(activation, state, ref)?.kind === 'function');
}
