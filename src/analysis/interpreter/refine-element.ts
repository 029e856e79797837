import type { State } from '../domain/state.ts';
import { requestId } from '../domain/request-facts.ts';
import { makeCellLike } from '../domain/cell.ts';
import { extendTaint, isFound, withThreats } from '../domain/taint.ts';
import { makeValueLike, type Fact, type Value } from '../domain/value.ts';
import type { Address, ValueId } from '../domain/identity.ts';
import { getCell, getLocation, getSiteId, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';

/** Parts of parts are left as they are. */
const maximumKey = 3;

/** An element that can be one of more objects is left as it is. */
const maximumObjects = 4;

/** Answers an element of a list with what holds of it, when more is known of it than of others. */
export function refineElement(activation: Activation, state: State, element: Value, facts: readonly Fact[]): Value | undefined {
  if (facts.length === 0) return undefined;
  const refined = refine(activation, state, element, facts, '');
  return keepAllowed(refined ?? element, facts, getSiteId(activation, 'allowed')) ?? refined;
}

/** Of what was found, what passes a check of who calls is his to see; the check was made for each element. */
function keepAllowed(element: Value, facts: readonly Fact[], id: ValueId): Value | undefined {
  const excludes = facts.reduce((all, fact) => (fact.value === requestId ? all | fact.excludes : all), 0);
  if (excludes === 0 || element.taints.length === 0) return undefined;
  const taints = element.taints
    .map((taint) => (isFound(taint) ? withThreats(taint, taint.threats & ~excludes) : taint))
    .filter(({ threats }) => threats !== 0);
  return makeValueLike(element, { id, taints });
}

function refine(activation: Activation, state: State, value: Value, facts: readonly Fact[], key: string): Value | undefined {
  const { run } = activation;
  const id = getSiteId(activation, `refined${key}`);
  let isRefined = false;
  let isChecked = false;
  let { refs } = value;
  for (const fact of facts) {
    const path = findPath(activation, fact.value, value.id);
    if (path === undefined) continue;
    isRefined = true;
    const part = path.reduce((base, name) => run.parts.getId(base, name), id);
    state.addFact(part, fact.excludes);
    if (run.options.isTraced) run.trace.addCheck(part, { at: getLocation(activation), excludes: fact.excludes });
    if (path.length === 0) isChecked = true;
  }
  if (key.length <= maximumKey && refs.length <= maximumObjects) {
    refs = refs.flatMap((ref, index) => {
      const own = refs.length === 1 ? key : `${key}:${index}`;
      const refined = refineObject(activation, state, ref, facts, own);
      if (refined === undefined) return [ref];
      isRefined = true;
      return refined.refs;
    });
  }
  const taints = isChecked ? value.taints.map((taint) => extendTaint(taint, id, {})) : value.taints;
  return isRefined ? makeValueLike(value, { id, taints, refs }) : undefined;
}

/** Answers a copy of an object, or a list, whose parts hold what was found out. */
function refineObject(activation: Activation, state: State, ref: Address, facts: readonly Fact[], key: string): Value | undefined {
  const cell = getCell(activation, state, ref);
  if (cell?.kind !== 'array' && cell?.kind !== 'object') return undefined;
  const fields = new Map<string, Value>();
  for (const [name, field] of cell.fields) {
    const refined = refine(activation, state, field, facts, `${key}.${name}`);
    if (refined !== undefined) fields.set(name, refined);
  }
  if (fields.size === 0) return undefined;
  return allocateValue(activation, state, `refined${key}`, makeCellLike(cell, { fields: new Map([...cell.fields, ...fields]) }));
}

/** Answers on which path from `base` the value `part` is read, or `undefined` when it is no part of it. */
export function findPath(activation: Activation, part: ValueId, base: ValueId): readonly string[] | undefined {
  const path: string[] = [];
  let current = part;
  for (let depth = 0; depth < 4 && current !== base; depth++) {
    const structure = activation.run.parts.findOrigin(current);
    if (structure === undefined) return undefined;
    path.unshift(structure.property);
    current = structure.base;
  }
  return current === base ? path : undefined;
}
