import { makeCellLike, type Cell } from '../domain/cell.ts';
import { joinValues } from '../domain/join.ts';
import { listWritten } from '../domain/shadow.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, withTaints, type Value } from '../domain/value.ts';
import { getCell, getSiteId, type Activation } from './activation.ts';
import { forgetName } from './confidential-parts.ts';
import { dropExposure, isConfidential } from '../domain/taint.ts';
import { forgetHidden, hidesByName } from './hides-by-name.ts';
import { forgetHeld } from './secret-holders.ts';
import { namesHidden } from './names-hidden.ts';
import { getFields, readElement } from './property-access.ts';
import { readKeys } from './read-iterated.ts';
import { isOptionalPart, makeOptionalPart } from '../access/optional-part.ts';

/** Answers `target` with the own properties of `source` written over it: `{ ...source }`, `Object.assign(target, source)`. */
export function copyProperties(activation: Activation, state: State, source: Value, target: Cell, key: string): Cell {
  const { run } = activation;
  const join = (old: Value | undefined, value: Value, name: string): Value =>
    old === undefined ? value : joinValues(old, value, () => getSiteId(activation, `${key}.${name}`));
  const fields = new Map(target.fields);
  let { rest, keys } = target;
  let { length } = target;
  const isCertain = source.refs.length === 1 && source.taints.length === 0 && source.nodes.length === 0;
  for (const ref of source.refs) {
    const cell = getCell(activation, state, ref);
    if (cell === undefined) continue;
    const own = getFields(activation, ref, cell);
    run.spend(own.size);
    for (const [name, value] of own) {
      if (isCertain) {
        fields.set(name, value);
        continue;
      }
      const isOptional = isOptionalPart(activation, state, source, name, value);
      const copied = isOptional ? makeOptionalPart(activation, value, `${key}.${name}`) : value;
      fields.set(name, join(fields.get(name), copied, name));
    }
    for (const [name, accessor] of cell.accessors ?? []) {
      const site = { at: activation.span, argumentSpans: [], calleeText: name, isConstruct: false };
      const value =
        accessor.get === undefined
          ? undefined
          : run.operations.callValue(activation, state, accessor.get, source, { values: [], rest: undefined }, site);
      if (value !== undefined) fields.set(name, value);
    }
    if (cell.rest !== undefined) {
      rest = join(rest, cell.rest, '[]');
      for (const [name, value] of fields) if (!cell.fields.has(name)) fields.set(name, join(value, cell.rest, name));
    }
    if (cell.keys !== undefined) keys = join(keys, cell.keys, '[key]');
    if (cell.length === undefined) length = undefined;
  }
  if (source.taints.length > 0 || source.nodes.length > 0) {
    // Any property may come from the unknown structure: those written so far can be overwritten by it.
    const value = readUnknownStructure(activation, state, source);
    for (const [name, old] of fields) fields.set(name, join(old, run.operations.readProperty(activation, state, source, name), name));
    for (const node of source.nodes) {
      // A copy of an event tells as little of what is in it as the event: nothing is known of names that the program does not mention.
      const isWhole = run.graph.isWholeEvent(node);
      for (const name of node.members.keys()) {
        if (fields.has(name)) continue;
        const value = run.operations.readProperty(activation, state, source, name);
        fields.set(name, isWhole ? forgetName(value) : value);
      }
    }
    rest = join(rest, value, '[]');
    if (source.taints.length > 0) keys = join(keys, readKeys(activation, state, source), '[key]');
  }
  const shadow = state.shadows.get(source.id);
  for (const [name, value] of shadow === undefined ? [] : listWritten(shadow)) fields.set(name, value);
  if (rest?.taints.some(isConfidential) === true) {
    const { function: body } = activation;
    rest = hidesByName(body) ? forgetHidden(rest) : forgetHeld(activation, rest, fields.keys());
  }
  for (const [name, value] of fields) {
    if (value === target.fields.get(name) || !value.taints.some(isConfidential) || !namesHidden(activation, state, name)) continue;
    fields.set(name, withTaints(value, dropExposure(value.taints)));
  }
  return makeCellLike(target, { fields, rest, keys, length });
}

/** The unnamed properties of an opaque structure: the structure stands for them, so that reading a name reads it of the structure. */
function readUnknownStructure(activation: Activation, state: State, source: Value): Value {
  return source.taints.length > 0
    ? makeValueLike(source, { refs: [], nodes: [], constants: undefined })
    : readElement(activation, state, source);
}
