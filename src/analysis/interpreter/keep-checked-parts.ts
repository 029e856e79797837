import { makeCell, makeCellLike } from '../domain/cell.ts';
import { bakeFacts } from '../domain/join.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { copyProperties } from './copy-properties.ts';

const name = /^(?!length$)[\p{L}_$][\p{L}\p{N}_$]*$/u;

/**
 * Answers a value of unknown structure that is put aside, where parts of it passed checks: as an object in which these are settled, because what
 * is known of them now is forgotten when the next one comes.
 */
export function keepCheckedParts(activation: Activation, state: State, value: Value, role: string): Value {
  if (value.taints.length === 0 || value.refs.length > 0 || value.isText || state.facts.isEmpty()) return value;
  const { run } = activation;
  const checked: string[] = [];
  state.facts.each((_, id) => {
    const part = run.parts.findOrigin(id);
    if (part?.base === value.id && name.test(part.property)) checked.push(part.property);
  });
  if (checked.length === 0) return value;
  const cell = copyProperties(activation, state, value, makeCell('object'), `kept${role}`);
  const fields = new Map(cell.fields);
  for (const each of checked) fields.set(each, bakeFacts(run.operations.readProperty(activation, state, value, each), state));
  return allocateValue(activation, state, `kept${role}`, makeCellLike(cell, { fields }));
}
