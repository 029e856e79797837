import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Address } from '../domain/identity.ts';
import type { Value } from '../domain/value.ts';
import type { IrDecorator, IrType } from '../ir/ir.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { resolveDeclaredType } from './declared-types.ts';
import { addStep, isSchema, makeSchema, part, readOwnParts, type Parts } from './schema-parts.ts';

/**
 * A class whose fields are decorated with constraints is a schema of an object: each field obeys all of its decorators, fields without
 * decorators and keys that are none pass as they are.
 */
export function readClassParts(activation: Activation, state: State, address: Address): Parts {
  const fields = new Map<string, Value>();
  let current = findClass(activation, state, address);
  for (let depth = 0; current !== undefined && depth < 8; depth++) {
    const info = getCell(activation, state, current)?.classInfo;
    for (const [index, member] of (info?.declaration.members ?? []).entries()) {
      if (member.kind !== 'field' || !('name' in member.key) || member.decorators.length === 0 || fields.has(member.key.name)) continue;
      const key = `${current}.${member.key.name}`;
      const constraints = evaluateDecorators(activation, state, member.decorators, (depth * 64 + index) * 16).filter((each) =>
        isSchema(activation, state, each),
      );
      if (constraints.length === 0) continue;
      const type = member.type === undefined ? undefined : { type: member.type, file: info?.declaration.file ?? '' };
      fields.set(member.key.name, combine(activation, state, key, constraints, type));
    }
    current = info?.superclass?.refs[0];
  }
  if (fields.size === 0) return new Map();
  return new Map([
    [part.shape, allocateValue(activation, state, `class${address}`, makeCell('object', { fields }))],
    [part.open, activation.run.makeConstant(true)],
  ]);
}

function findClass(activation: Activation, state: State, address: Address): Address | undefined {
  const cell = getCell(activation, state, address);
  return cell?.kind === 'class' ? address : cell?.prototype;
}

/** Answers what the expressions after `@` give. */
export function evaluateDecorators(activation: Activation, state: State, decorators: readonly IrDecorator[], offset = 0): readonly Value[] {
  const { site } = activation;
  const values = decorators.flatMap((decorator, index) => {
    // Each has its own objects.
    activation.site = site + (offset + index + 1) * 1e7;
    const closure = {
      function: decorator.expression,
      isArrow: false,
      frames: new Map(),
      boundThis: undefined,
      boundArguments: [],
      home: undefined,
    };
    const call = { at: decorator.span, argumentSpans: [], calleeText: 'decorator', isConstruct: false };
    const { run } = activation;
    return run.operations.callClosure(activation, state, closure, run.undefinedValue, { values: [], rest: undefined }, call) ?? [];
  });
  activation.site = site;
  return values;
}

function combine(
  activation: Activation,
  state: State,
  key: string,
  constraints: readonly Value[],
  type: { readonly type: IrType; readonly file: string } | undefined,
): Value {
  const parts: Parts = new Map([[part.excludes, activation.run.makeConstant(0)]]);
  const all = constraints.map((each) => readOwnParts(activation, state, each));
  if (all.some((each) => each.has(part.conditional))) return makeSchema(activation, state, `field ${key}`, parts);
  const nested = all.find((each) => each.has(part.nested));
  for (const [index, each] of all.entries()) {
    if (each.has(part.nested) || each.has(part.source)) continue;
    const constraint = constraints[index];
    if (constraint !== undefined) addStep(activation, state, parts, 'pipe', constraint);
  }
  if (nested !== undefined) {
    const declared = type === undefined ? undefined : resolveDeclaredType(activation.run, type);
    const source =
      all.find((each) => each.has(part.source))?.get(part.source) ??
      (declared === undefined ? undefined : activation.run.makeValue({ refs: declared.refs }));
    if (source !== undefined) {
      const isListed = nested.has(part.element) || type?.type.kind === 'array';
      const inner = isListed ? makeSchema(activation, state, `list ${key}`, new Map([[part.element, source]])) : source;
      addStep(activation, state, parts, 'pipe', inner);
    }
  }
  return makeSchema(activation, state, `field ${key}`, parts);
}
