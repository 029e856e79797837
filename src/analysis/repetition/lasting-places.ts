import type { Address } from '../domain/identity.ts';
import type { Value } from '../domain/value.ts';
import { readModuleVariable } from '../interpreter/module-values.ts';
import type { Run } from '../interpreter/run.ts';
import type { FunctionRef, Instruction, IrFunction, Register } from '../ir/ir.ts';
import { visitReads } from '../ir/visit-reads.ts';
import { findCallees, findGetters } from './find-callees.ts';

/**
 * Which registers of a function hold what outlives a call of it, named by places: `file#variable` of a module, `@-7.field` of an object that
 * module code made. What is computed from the content of a place is `place.*`. The order of instructions does not count: a place that a
 * register may hold somewhere, it may hold everywhere.
 */
export type LastingPlaces = ReadonlyMap<Register, ReadonlySet<string>>;

/** A function with what its variables outside of it are. */
export interface LastingScope {
  readonly run: Run;
  readonly body: IrFunction;
  readonly frames: ReadonlyMap<string, Address>;
  readonly thisValue: Value | undefined;
  /** Places that arguments are or hold. */
  readonly given: readonly (readonly string[])[];
  /** Functions that were looked into before, by what they are and are given. */
  readonly entered: Map<string, LastingScope>;
  /** How many calls of functions were looked into. */
  readonly depth: number;
}

const known = new WeakMap<LastingScope, LastingPlaces>();
const mostRounds = 8;

/** Answers the lasting places of each register. */
export function getLastingPlaces(scope: LastingScope): LastingPlaces {
  let places = known.get(scope);
  if (places === undefined) known.set(scope, (places = computeLastingPlaces(scope)));
  return places;
}

function computeLastingPlaces(scope: LastingScope): LastingPlaces {
  const { body, run, given } = scope;
  const places = new Map<Register, Set<string>>();
  const add = (register: Register, added: Iterable<string>): boolean => {
    let all = places.get(register);
    const before = all?.size ?? 0;
    for (const place of added) {
      if (all === undefined) places.set(register, (all = new Set()));
      all.add(place);
    }
    return (all?.size ?? 0) !== before;
  };
  for (const [index, parameter] of body.parameters.entries()) add(parameter.register, given[index] ?? []);
  for (let round = 0, changed = true; changed && round < mostRounds; round++) {
    changed = false;
    for (const { instructions } of body.blocks) {
      run.spend(instructions.length);
      for (const instruction of instructions) {
        if ('to' in instruction && add(instruction.to, computePlaces(scope, places, instruction))) changed = true;
      }
    }
  }
  return places;
}

const empty: ReadonlySet<string> = new Set();

function computePlaces(scope: LastingScope, places: LastingPlaces, instruction: Instruction): Iterable<string> {
  const { run, body, frames, thisValue } = scope;
  const of = (register: Register): ReadonlySet<string> => places.get(register) ?? empty;
  switch (instruction.op) {
    case 'load-module': {
      const module = run.program.getModule(body.file);
      const value = module === undefined ? undefined : readModuleVariable(run, module, instruction.name);
      return [`${body.file}#${instruction.name}`, ...listAddresses(value)];
    }
    case 'load-captured': {
      const frame = frames.get(instruction.owner);
      return frame === undefined || frame > 0 ? [] : readField(run, `@${frame}`, instruction.name);
    }
    case 'load-global':
      return [`global.${instruction.name}`];
    case 'this':
      return thisValue?.refs.length === 0 ? ['this'] : listAddresses(thisValue);
    case 'get-property': {
      const { property } = instruction;
      const getters = 'name' in property ? findGetters(scope, of(instruction.object), property.name) : [];
      if (getters.length > 0) return computeAnswerPlaces(getters);
      return [...of(instruction.object)].flatMap((place) => ('name' in property ? readField(run, place, property.name) : [`${place}.[]`]));
    }
    case 'move':
      return of(instruction.from);
    case 'await':
      return of(instruction.value);
    case 'unary':
      return of(instruction.operand);
    case 'binary':
      if (instruction.operator === 'in') return toContent(of(instruction.right));
      return [...of(instruction.left), ...of(instruction.right)];
    case 'call': {
      const given = [
        ...instruction.arguments.map(({ register }) => register),
        ...(instruction.object === undefined ? [] : [instruction.object]),
      ];
      return [
        ...given.flatMap((register) => toContent(of(register))),
        ...computeAnswerPlaces([...findCallees(scope, places, instruction), ...findInner(scope, instruction)]),
      ];
    }
    case 'function':
    case 'class':
    case 'new':
    case 'object':
    case 'catch':
      return [];
    default: {
      const found: string[] = [];
      visitReads(instruction, { read: (register) => found.push(...toContent(of(register))) });
      return found;
    }
  }
}

/** A longer chain of properties says no more. */
const longestPlace = 160;

function readField(run: Run, place: string, name: string): readonly string[] {
  const field = place.length > longestPlace ? [] : [`${place}.${name}`];
  const address = /^@(-\d+)$/u.exec(place)?.[1];
  const value = address === undefined ? undefined : run.globalHeap.get(Number(address))?.fields.get(name);
  return [...field, ...listAddresses(value)];
}

function toContent(places: ReadonlySet<string>): readonly string[] {
  return [...places].map((place) => (place.endsWith('.*') ? place : `${place}.*`));
}

/** Answers the places of the objects of module code that a value refers to. */
export function listAddresses(value: Value | undefined): readonly string[] {
  return (value?.refs ?? []).filter((ref) => ref < 0).map((ref) => `@${ref}`);
}

/** Functions that are written as arguments of a call: of the variables around them, those of the caller do not last. */
function findInner(scope: LastingScope, call: Extract<Instruction, { readonly op: 'call' }>): readonly LastingScope[] {
  const { body, frames, depth } = scope;
  if (depth >= deepestInner) return [];
  const functions = getWritten(body);
  const refs = call.arguments.flatMap(({ register }) => functions.get(register) ?? []);
  const outer = new Map([...frames].filter(([owner]) => owner !== body.id));
  return refs.map((ref) => ({ ...scope, body: ref.lower(), frames: outer, given: [], depth: depth + 1 }));
}

const deepestInner = 3;

const writtenFunctions = new WeakMap<IrFunction, ReadonlyMap<Register, FunctionRef>>();

function getWritten(body: IrFunction): ReadonlyMap<Register, FunctionRef> {
  let functions = writtenFunctions.get(body);
  if (functions === undefined) {
    const all = body.blocks.flatMap(({ instructions }) => instructions.flatMap((each) => (each.op === 'function' ? [each] : [])));
    writtenFunctions.set(body, (functions = new Map(all.map((each) => [each.to, each.function]))));
  }
  return functions;
}

/** Answers the lasting places that decide what a function of the program answers: `if (isFresh())`. */
function computeAnswerPlaces(callees: readonly LastingScope[]): readonly string[] {
  return callees.flatMap((callee) => {
    const inside = getLastingPlaces(callee);
    return callee.body.blocks.flatMap(({ terminator }) => {
      switch (terminator.op) {
        case 'return':
        case 'branch-nullish':
          return terminator.value === undefined ? [] : [...(inside.get(terminator.value) ?? [])];
        case 'branch':
          return [...(inside.get(terminator.condition) ?? [])];
        default:
          return [];
      }
    });
  });
}
