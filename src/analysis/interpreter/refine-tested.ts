import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import type { Block, Register } from '../ir/ir.ts';
import { getCell, type Activation } from './activation.ts';
import { findCertainTruth } from './guards.ts';
import { getRegister } from './registers.ts';

/** A variable whose property is what a branch tests. */
interface Tested {
  readonly register: Register;
  readonly name: string;
}

/** `if (result.ok)`: of several objects that a variable can be, those remain whose property is so. */
export function refineTested(activation: Activation, state: State, block: Block | undefined, condition: Register, truth: boolean): void {
  const tested = findTested(block, condition);
  if (tested === undefined) return;
  const value = getRegister(activation, state, tested.register);
  if (value.refs.length < 2 || value.taints.length + value.nodes.length > 0) return;
  const refs = value.refs.filter((ref) => isPossible(activation, getCell(activation, state, ref)?.fields.get(tested.name), truth));
  if (refs.length > 0 && refs.length < value.refs.length) state.setRegister(tested.register, makeValueLike(value, { refs }));
}

function isPossible(activation: Activation, property: Value | undefined, truth: boolean): boolean {
  return property === undefined || findCertainTruth(activation, property) !== !truth;
}

function findTested(block: Block | undefined, condition: Register): Tested | undefined {
  const last = block?.instructions.at(-1);
  const before = block?.instructions.at(-2);
  if (last?.op !== 'get-property' || last.to !== condition || !('name' in last.property)) return undefined;
  const register = before?.op === 'move' && before.to === last.object ? before.from : last.object;
  return { register, name: last.property.name };
}
