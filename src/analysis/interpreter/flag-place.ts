import { visitReads } from '../ir/visit-reads.ts';
import { makeCellLike, type CellKind, type Closure } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import type { Address } from '../domain/identity.ts';
import type { BlockId, Instruction, IrFunction, Primitive, Register } from '../ir/ir.ts';
import type { Activation } from './activation.ts';

/** Where a flag is kept: a variable, or a property of an object that the function made. */
export interface FlagPlace {
  readonly name: string;
  readonly first: Primitive;
  /** A number that is only counted upwards. */
  readonly isCounter: boolean;
  read(state: State): Value | undefined;
  write(state: State, value: Value): void;
}

/** Answers the places that have a first value for certain when a loop begins, and that its body gives other values. */
export function findFlagPlaces({ function: body }: Activation, state: State, head: BlockId, exit: BlockId): readonly FlagPlace[] {
  const places = new Map<string, FlagPlace>();
  for (let block = head + 1; block < exit; block++) {
    const instructions = body.blocks[block]?.instructions ?? [];
    for (const index of instructions.keys()) {
      const place = findPlace(state, instructions, index);
      if (place === undefined || places.has(place.name)) continue;
      const first = findFirst(place.read(state));
      if (first === undefined) continue;
      const isCounter = first.value === 0;
      if (isCounter && (place.register === undefined || !isOnlyCounted(body, place.register, head, exit))) continue;
      places.set(place.name, { ...place, first: first.value, isCounter });
    }
  }
  return [...places.values()];
}

/** The same of a loop whose body is a function: variables around it that it gives other values. */
export function findCapturedPlaces(state: State, bodies: readonly Closure[]): readonly FlagPlace[] {
  const places = new Map<string, FlagPlace>();
  for (const { function: body, frames } of bodies)
    for (const { instructions } of body.lower().blocks)
      for (const each of instructions) {
        const frame = each.op === 'store-captured' ? frames.get(each.owner) : undefined;
        if (each.op !== 'store-captured' || frame === undefined) continue;
        const place = makeField(frame, each.name, 'frame');
        const first = findFirst(place.read(state));
        if (first !== undefined && first.value !== 0) places.set(place.name, { ...place, first: first.value, isCounter: false });
      }
  return [...places.values()];
}

type Place = Pick<FlagPlace, 'name' | 'read' | 'write'> & { readonly register?: Register };

function findPlace(state: State, instructions: readonly Instruction[], index: number): Place | undefined {
  const instruction = instructions[index];
  if (instruction?.op === 'move') {
    const { to } = instruction;
    return {
      name: `${to}`,
      register: to,
      read: (at) => at.getRegister(to),
      write: (at, value) => {
        at.setRegister(to, value);
      },
    };
  }
  if (instruction?.op !== 'set-property' || !('name' in instruction.property)) return undefined;
  const [address, ...others] = state.getRegister(findCopied(instructions, index, instruction.object))?.refs ?? [];
  return address === undefined || others.length > 0 ? undefined : makeField(address, instruction.property.name);
}

function makeField(address: Address, name: string, kind: CellKind = 'object'): Place {
  return {
    name: `${address}.${name}`,
    read: (state) => {
      const cell = state.getLocalCell(address);
      return cell === undefined || cell.isShared || cell.kind !== kind ? undefined : cell.fields.get(name);
    },
    write: (state, value) => {
      const cell = state.getLocalCell(address);
      if (cell !== undefined) state.setLocalCell(address, makeCellLike(cell, { fields: new Map([...cell.fields, [name, value]]) }));
    },
  };
}

/** Flags are truth values, counters, what may be nothing, and words and codes: `'valid'`, `200`. */
function isFlag(value: Primitive): boolean {
  return typeof value === 'string' ? /^[\w-]{1,32}$/u.test(value) : typeof value !== 'bigint';
}

function findFirst(value: Value | undefined): { readonly value: Primitive } | undefined {
  const first = value === undefined ? undefined : findConstant(value);
  return first !== undefined && isFlag(first.value) ? first : undefined;
}

/** Does a loop nothing with a variable but to count? */
function isOnlyCounted(body: IrFunction, register: Register, head: BlockId, exit: BlockId): boolean {
  const instructions = body.blocks.slice(head + 1, exit).flatMap((block) => block.instructions);
  const copies = new Set([register]);
  for (const each of instructions) if (each.op === 'move' && each.from === register) copies.add(each.to);
  let isOther = false;
  const reader = {
    read: (each: Register): void => {
      if (copies.has(each)) isOther = true;
    },
  };
  for (const each of instructions) if (!isCounting(each, register, copies)) visitReads(each, reader);
  return !isOther;
}

function isCounting(instruction: Instruction, register: Register, copies: ReadonlySet<Register>): boolean {
  switch (instruction.op) {
    case 'move':
      return instruction.from === register;
    case 'unary':
      return instruction.operator === '+';
    case 'binary':
      return (instruction.operator === '+' || instruction.operator === '-') && !copies.has(instruction.right);
    default:
      return false;
  }
}

/** Answers the register that is looked at where an instruction reads a copy of it. */
function findCopied(instructions: readonly Instruction[], index: number, register: Register): Register {
  for (let before = index - 1; before >= 0; before--) {
    const each = instructions[before];
    if (each?.op === 'move' && each.to === register) return each.from;
  }
  return register;
}
