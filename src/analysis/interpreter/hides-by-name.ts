import { dropExposure, isWhole } from '../domain/taint.ts';
import { withTaints, type Value } from '../domain/value.ts';
import type { Instruction, IrFunction } from '../ir/ir.ts';

const answers = new WeakMap<IrFunction, boolean>();

/** Does a function write over parts, or take them out, whose names it computes? Then a copy that it makes is there to be changed. */
export function hidesByName(body: IrFunction): boolean {
  let answer = answers.get(body);
  if (answer === undefined) answers.set(body, (answer = body.blocks.some(({ instructions }) => instructions.some(isComputedWrite))));
  return answer;
}

/** Does it write over a part, or take it out, whose name is computed? */
export function isComputedWrite(instruction: Instruction): boolean {
  return (instruction.op === 'set-property' || instruction.op === 'delete-property') && 'key' in instruction.property;
}

/** Answers the parts of such a copy that have no names: they hold a secret for their name no more. */
export function forgetHidden(rest: Value): Value {
  const taints = dropExposure(rest.taints, ({ root }) => root.kind === 'input' || isWhole(root.secrecy));
  return taints === rest.taints ? rest : withTaints(rest, taints);
}
