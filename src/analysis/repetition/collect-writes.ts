import type { Address } from '../domain/identity.ts';
import type { FunctionRef, Instruction, IrFunction, Register } from '../ir/ir.ts';
import { computeDerived, isDerived, type Derived } from './derived-registers.ts';
import { findCallees } from './find-callees.ts';
import { getLastingPlaces, type LastingPlaces, type LastingScope } from './lasting-places.ts';

const deepest = 4;
const nothing: Derived = { registers: new Set(), variables: new Set() };

/**
 * Answers the lasting places that a function writes, in the functions inside it and those that it calls too. A variable or property counts
 * whatever it is set to, as flags do, unless that is nothing; the content of a collection counts when it is made from what `call` answers.
 */
export function collectWrites(scope: LastingScope, call: Instruction | undefined): ReadonlySet<string> {
  const written = new Set<string>();
  const start = call !== undefined && 'to' in call ? computeDerived(scope.body, [call.to], []) : nothing;
  collect({ written, call, depth: 0, seen: new Set() }, scope, start);
  return written;
}

interface Walk {
  readonly written: Set<string>;
  readonly call: Instruction | undefined;
  readonly depth: number;
  readonly seen: Set<string>;
}

function collect(walk: Walk, scope: LastingScope, derived: Derived): void {
  const { body, run } = scope;
  if (walk.depth > deepest || walk.seen.has(body.id)) return;
  walk.seen.add(body.id);
  const places = getLastingPlaces(scope);
  const absent = findAbsent(body);
  const deeper = { ...walk, depth: walk.depth + 1 };
  const functions = new Map<Register, FunctionRef>();
  for (const { instructions } of body.blocks) {
    run.spend(instructions.length);
    for (const instruction of instructions) {
      if (!isSameMethod(instruction, walk.call)) addWritten(walk.written, scope, places, { instruction, absent, derived });
      if (instruction.op === 'function') functions.set(instruction.to, instruction.function);
      if (instruction.op !== 'call') continue;
      const isGiven = instruction === walk.call || isDerived(derived, instruction);
      for (const callee of findCallees(scope, places, instruction)) {
        const given = instruction.arguments.flatMap(({ register }, index) =>
          derived.registers.has(register) ? (callee.body.parameters[index]?.register ?? []) : [],
        );
        collect(deeper, callee, computeDerived(callee.body, given, []));
      }
      for (const { register } of instruction.arguments) {
        const inner = functions.get(register);
        if (inner !== undefined) collectInner(deeper, scope, inner, derived, isGiven);
      }
    }
  }
  for (const inner of functions.values()) collectInner(deeper, scope, inner, derived, false);
}

/** The next page is asked for with what came with the last, which keeps nothing. */
function isSameMethod(left: Instruction, right: Instruction | undefined): boolean {
  if (left.op !== 'call' || right?.op !== 'call' || left.property === undefined || right.property === undefined) return false;
  return 'name' in left.property && 'name' in right.property && left.property.name === right.property.name;
}

/** A function inside another: of variables around it, those of functions that have returned by then are gone. */
function collectInner(walk: Walk, scope: LastingScope, inner: FunctionRef, { variables }: Derived, isGiven: boolean): void {
  const body = inner.lower();
  const frames = new Map<string, Address>([...scope.frames].filter(([owner]) => owner !== scope.body.id));
  const parameters = isGiven ? body.parameters.map(({ register }) => register) : [];
  const thisValue = body.kind === 'arrow' ? scope.thisValue : undefined;
  collect(walk, { ...scope, body, frames, thisValue, given: [] }, computeDerived(body, parameters, variables));
}

/** Registers that hold nothing but null or undefined. */
function findAbsent({ blocks }: IrFunction): ReadonlySet<Register> {
  const absent = new Set<Register>();
  const present = new Set<Register>();
  for (const { instructions } of blocks) {
    for (const instruction of instructions) {
      if (!('to' in instruction)) continue;
      const isAbsent = instruction.op === 'constant' && (instruction.value === null || instruction.value === undefined);
      (isAbsent ? absent : present).add(instruction.to);
    }
  }
  return new Set([...absent].filter((register) => !present.has(register)));
}

interface Looked {
  readonly instruction: Instruction;
  readonly absent: ReadonlySet<Register>;
  readonly derived: Derived;
}

function addWritten(written: Set<string>, scope: LastingScope, places: LastingPlaces, { instruction, absent, derived }: Looked): void {
  const of = (register: Register): readonly string[] => [...(places.get(register) ?? [])];
  switch (instruction.op) {
    case 'store-module':
      if (!absent.has(instruction.from)) written.add(`${scope.body.file}#${instruction.name}`);
      return;
    case 'store-captured': {
      const frame = scope.frames.get(instruction.owner);
      if (frame !== undefined && frame < 0 && !absent.has(instruction.from)) written.add(`@${frame}.${instruction.name}`);
      return;
    }
    case 'store-global':
      written.add(`global.${instruction.name}`);
      return;
    case 'set-property': {
      const { property, value } = instruction;
      const isContent = !('name' in property);
      if (absent.has(value) || (isContent && !derived.registers.has(value))) return;
      for (const place of of(instruction.object)) written.add(isContent ? `${place}.*` : `${place}.${property.name}`);
      return;
    }
    case 'call': {
      const { object } = instruction;
      const isFilled = object !== undefined && instruction.arguments.some(({ register }) => derived.registers.has(register));
      if (isFilled) for (const place of of(object)) written.add(`${place}.*`);
      return;
    }
    default:
  }
}
