import type { FunctionRef, Instruction } from '../../analysis/ir/ir.ts';
import { noTaints } from './taint.ts';
import { unknownCell, type Cell } from './cell.ts';
import type { Frame } from './frame.ts';

/** The field of a class under which the methods of its objects are. */
export const prototypeField = 'prototype';

/** Follows the initial values of fields; answers the class as a value. */
export function interpretClass(frame: Frame, { class: declaration, superclass }: Extract<Instruction, { readonly op: 'class' }>): Cell {
  for (const { kind, function: initializer, key, span } of declaration.members) {
    if (kind !== 'field' || initializer === undefined) continue;
    // Semgrep does not look into functions that are the values of fields.
    if (frame.run.program === undefined && isFunctionValue(initializer)) continue;
    const { returned } = frame.run.analyse(frame.run, initializer, { environment: frame.state.share(), outer: frame.outer });
    const taints = returned.taints ?? noTaints;
    if ('name' in key && taints.length > 0) frame.file.settled.set(frame.file.getFieldKey(key.name, span), { after: span.end, taints });
  }
  for (const block of declaration.staticBlocks)
    frame.run.analyse(frame.run, block, { environment: frame.state.share(), outer: frame.outer });
  if (frame.run.program === undefined) return unknownCell;
  const inherited = superclass === undefined ? undefined : frame.read(superclass);
  const methods = new Map(inherited?.fields?.get(prototypeField)?.fields);
  const statics = new Map(inherited?.fields);
  for (const { kind, isStatic, key, function: method } of declaration.members) {
    if (method === undefined || !('name' in key) || kind !== 'method') continue;
    (isStatic ? statics : methods).set(key.name, makeFunctionCell(method));
  }
  const { constructorFunction } = declaration;
  statics.set(prototypeField, { ...unknownCell, fields: methods });
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
