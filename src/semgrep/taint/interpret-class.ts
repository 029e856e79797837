import type { FunctionRef, Instruction, IrClass } from '../../analysis/ir/ir.ts';
import { noTaints, uniteTaints } from './taint.ts';
import { unknownCell, type Cell } from './cell.ts';
import type { Frame } from './frame.ts';
import { findNamed } from './visit-place.ts';

/** The field of a class under which the methods of its objects are. */
export const prototypeField = 'prototype';

/** Follows the initial values of fields; answers the class as a value. */
export function interpretClass(frame: Frame, { class: declaration, superclass }: Extract<Instruction, { readonly op: 'class' }>): Cell {
  const { run, file, outer } = frame;
  const fields = new Map<string, Cell>();
  for (const { kind, function: initializer, key, span } of declaration.members) {
    if (kind !== 'field' || initializer === undefined) continue;
    // Semgrep does not look into functions that are the values of fields.
    if (run.program === undefined && isFunctionValue(initializer)) continue;
    const { returned } = run.analyse(run, initializer, { environment: frame.state.share(), outer });
    if (!('name' in key)) continue;
    fields.set(key.name, returned);
    const taints = uniteTaints(returned.taints ?? noTaints, findNamed(frame, key.name, span));
    if (taints.length > 0) file.settled.set(file.facts.getFieldKey(key.name, span), { after: span.end, taints });
  }
  for (const block of declaration.staticBlocks) run.analyse(run, block, { environment: frame.state.share(), outer });
  if (run.program === undefined) return unknownCell;
  const inherited = superclass === undefined ? undefined : frame.read(superclass);
  const { constructorFunction } = declaration;
  if (constructorFunction !== undefined && inherited?.functions !== undefined)
    run.superConstructors.set(constructorFunction.id, inherited.functions);
  const made = makeClass(declaration, fields, inherited);
  run.prototypes.set(declaration.id, made.fields?.get(prototypeField) ?? unknownCell);
  return made;
}

/** A class with what its objects start with under its prototype. */
function makeClass({ members, constructorFunction }: IrClass, values: ReadonlyMap<string, Cell>, inherited: Cell | undefined): Cell {
  const objects = new Map(inherited?.fields?.get(prototypeField)?.fields);
  const statics = new Map(inherited?.fields);
  for (const { kind, isStatic, key, function: method } of members) {
    if (!('name' in key)) continue;
    const value =
      kind === 'field' ? values.get(key.name) : kind === 'method' && method !== undefined ? makeFunctionCell(method) : undefined;
    if (value !== undefined) (isStatic ? statics : objects).set(key.name, value);
  }
  statics.set(prototypeField, { ...unknownCell, fields: objects });
  return {
    taints: undefined,
    fields: statics,
    functions: constructorFunction === undefined ? inherited?.functions : [constructorFunction],
  };
}

function isFunctionValue(initializer: FunctionRef): boolean {
  const { blocks } = initializer.lower();
  const last = blocks[0]?.instructions.at(-1);
  return blocks.length === 1 && last?.op === 'function' && blocks[0]?.terminator.op === 'return' && blocks[0].terminator.value === last.to;
}

function makeFunctionCell(ref: FunctionRef): Cell {
  return { ...unknownCell, functions: [ref] };
}
