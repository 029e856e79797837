import type { Emptiness } from '../domain/cell.ts';
import { joinValues } from '../domain/join.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { Operand, Register } from '../ir/ir.ts';
import { getCell, getId, getSiteId, type Activation, type Arguments } from './activation.ts';
import { tellEmpty, uniteEmptiness } from './emptiness.ts';
import { readIterated } from './read-iterated.ts';

/** Answers a register's value. */
export function getRegister(activation: Activation, state: State, register: Register): Value {
  return state.getRegister(register) ?? activation.run.makeValue({ id: getId(activation, `register${register}`) });
}

/** Answers the values of arguments or array elements; from the first spread of unknown length on they are one. */
export function collectArguments(activation: Activation, state: State, operands: readonly Operand[]): Arguments {
  const values: Value[] = [];
  let rest: Value | undefined;
  let whenRestEmpty: Emptiness = [];
  for (const [index, operand] of operands.entries()) {
    const value = getRegister(activation, state, operand.register);
    if (!operand.spread) {
      if (rest === undefined) values.push(value);
      else {
        rest = joinRest(activation, rest, value);
        whenRestEmpty = 'never';
      }
      continue;
    }
    const known = findKnownElements(activation, state, value);
    const handedOn = index === operands.length - 1 && rest === undefined ? findHandedOn(activation, state, value) : undefined;
    if (known !== undefined && rest === undefined) values.push(...known);
    else if (handedOn !== undefined) {
      values.push(...handedOn.values);
      ({ rest } = handedOn);
    } else {
      rest = joinRest(activation, rest, readIterated(activation, state, value));
      whenRestEmpty = uniteEmptiness(whenRestEmpty, tellEmpty(activation, state, value));
    }
  }
  return { values, rest, whenRestEmpty: rest === undefined ? undefined : whenRestEmpty };
}

function joinRest(activation: Activation, rest: Value | undefined, value: Value): Value {
  return rest === undefined ? value : joinValues(rest, value, () => getSiteId(activation, 'rest'));
}

/** Answers what `f.apply(this, arguments)` hands on, while nothing was done to that: what is known of it stays where it is, whatever comes after it. */
export function findHandedOn(activation: Activation, state: State, value: Value): Arguments | undefined {
  const [ref] = value.refs;
  const cell = ref === undefined || value.refs.length > 1 || value.taints.length > 0 ? undefined : getCell(activation, state, ref);
  if (cell?.kind !== 'array' || cell.rest === undefined || cell.rest !== activation.arguments.rest) return undefined;
  const values: Value[] = [];
  for (let index = 0; cell.fields.has(String(index)); index++)
    values.push(activation.run.operations.readProperty(activation, state, value, String(index)));
  return values.length === 0 ? undefined : { values, rest: cell.rest };
}

/** Answers the elements of an array whose length is known. */
export function findKnownElements(activation: Activation, state: State, value: Value): readonly Value[] | undefined {
  const [ref] = value.refs;
  if (ref === undefined || value.refs.length > 1 || value.taints.length > 0) return undefined;
  const cell = getCell(activation, state, ref);
  if (cell?.kind !== 'array' || cell.length === undefined || cell.rest !== undefined) return undefined;
  return Array.from({ length: cell.length }, (_, index) => cell.fields.get(String(index)) ?? activation.run.undefinedValue);
}
