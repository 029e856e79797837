import { type CompiledFlow } from '../binding/api-node.ts';
import type { PathStep } from '../binding/parse-model-path.ts';
import { makeCell, type Cell } from '../domain/cell.ts';
import { type State } from '../domain/state.ts';
import { findConstant, makeValueLike, type Value } from '../domain/value.ts';
import { addToOpaque, appendElement, markFilled } from './append-element.ts';
import { getCell, type Activation } from './activation.ts';
import { getArgument } from './bind-parameters.ts';
import { copyProperties } from './copy-properties.ts';
import { writeCell } from './heap-write.ts';
import { findSetter, writeUnnamed } from './property-writes.ts';
import { nest } from './build-result.ts';
import { type ModelCall } from './callbacks.ts';

import { readFrom, readPath, readStep } from './flow-source.ts';

/** Writes what flows into the target of a flow: into the whole that its first step gives, or into what is below. */
export function writeInto(
  activation: Activation,
  state: State,
  call: ModelCall,
  flow: CompiledFlow,
  target: PathStep | undefined,
  below: readonly PathStep[],
): void {
  const object = target === undefined ? undefined : readPath(activation, state, call, [target]);
  if (object === undefined) return;
  if (flow.kind === 'properties') {
    const source = readPath(activation, state, call, flow.from);
    if (source !== undefined) assignProperties(activation, state, object, source);
    return;
  }
  const value = readFrom(activation, state, call, flow);
  if (value === undefined) return;
  const [step, ...deeper] = below;
  if (step === undefined) {
    const proven = flow.proves ? readPath(activation, state, call, flow.from) : undefined;
    if (proven !== undefined) activation.run.callers.proofs.set(object.id, proven.id);
    return;
  }
  const [at, ...others] = deeper;
  if (step.kind === 'member' && (at?.kind === 'at' || at?.kind === 'element') && others.length === 0) {
    const inside = readStep(activation, state, call, object, step);
    if (inside !== undefined && inside.refs.length > 0) {
      if (at.kind === 'at') writeAt(activation, state, inside, getArgument(activation, call.arguments, at.argument), value);
      else for (const ref of inside.refs) writeInside(activation, state, ref, at, value, inside.refs.length === 1);
      return;
    }
  }
  const inner = deeper.length === 0 ? value : nest(activation, state, deeper, value, 'into');
  const { operations } = activation.run;
  if (step.kind === 'member') for (const name of step.names) operations.writeProperty(activation, state, object, name, inner);
  else if (step.kind === 'at') writeAt(activation, state, object, getArgument(activation, call.arguments, step.argument), inner);
  else if (object.refs.length === 0 && object.taints.length > 0) addToOpaque(activation, state, object, inner);
  else for (const ref of object.refs) writeInside(activation, state, ref, step, inner, object.refs.length === 1);
}

function writeAt(activation: Activation, state: State, object: Value, key: Value, value: Value): void {
  const constant = findConstant(key);
  if (object.refs.length === 0 && constant !== undefined)
    activation.run.operations.writeProperty(activation, state, object, String(constant.value), value);
  for (const ref of object.refs) {
    if (constant !== undefined) writeCell(activation, state, ref, String(constant.value), value, object.refs.length > 1);
    else writeCell(activation, state, ref, undefined, value, true, key);
  }
}

function writeInside(activation: Activation, state: State, address: number, step: PathStep, value: Value, isOnly: boolean): void {
  const cell = getCell(activation, state, address);
  if (cell === undefined) return;
  if (step.kind === 'map-key') {
    if (value.taints.length > 0) writeCell(activation, state, address, undefined, activation.run.makeValue({ constants: [] }), true, value);
    return;
  }
  appendElement(activation, state, address, value);
  if (isOnly) markFilled(state, address);
}

function assignProperties(activation: Activation, state: State, object: Value, source: Value): void {
  for (const ref of object.refs) {
    const cell = getCell(activation, state, ref);
    if (cell === undefined) continue;
    const copied = copyProperties(activation, state, source, cell, 'assign');
    if (ref > 0) state.setLocalCell(ref, copied);
    else for (const [name, value] of copied.fields) if (cell.fields.get(name) !== value) writeCell(activation, state, ref, name, value);
    if (cell.kind === 'instance') assignBySetters(activation, state, makeValueLike(object, { refs: [ref] }), cell, copied);
  }
  if (object.refs.length > 0 && object.taints.length === 0) return;
  const copied = copyProperties(activation, state, source, makeCell('object'), 'assign');
  for (const [name, value] of copied.fields) activation.run.operations.writeProperty(activation, state, object, name, value);
  if (copied.rest !== undefined) writeUnnamed(activation, state, object, copied.rest, copied.keys);
}

/** What is assigned to a property with a setter is handed to that. */
function assignBySetters(activation: Activation, state: State, object: Value, before: Cell, after: Cell): void {
  const [ref = 0] = object.refs;
  for (const [name, value] of after.fields)
    if (before.fields.get(name) !== value && findSetter(activation, state, ref, before, name, object) !== undefined)
      activation.run.operations.writeProperty(activation, state, object, name, value);
}
