import { everyThreat } from '../../models/threats.ts';
import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { isSchema, makeSchema, part } from './schema-parts.ts';
import { validate } from './validate.ts';

const maximumDepth = 6;

/**
 * Answers what of a value a written pattern lets through: an object of constants, of schemas and of such objects. Where something else is in it, that is
 * the value as it is.
 */
export function matchPattern(activation: Activation, state: State, pattern: Value, input: Value): Value {
  const schema = readPattern(activation, state, pattern, 0);
  return schema === undefined ? input : validate({ activation, state, keeps: false, unknown: undefined }, schema, input, 'matched').value;
}

function readPattern(activation: Activation, state: State, pattern: Value, depth: number): Value | undefined {
  const { id, constants, taints, refs, nodes } = pattern;
  if (isSchema(activation, state, pattern)) return pattern;
  if (taints.length + nodes.length > 0 || depth > maximumDepth) return undefined;
  if (refs.length > 0) return readObject(activation, state, pattern, depth);
  if (constants?.length !== 1) return undefined;
  return makeSchema(activation, state, `pattern ${id}`, new Map([[part.excludes, activation.run.makeConstant(everyThreat)]]));
}

function readObject(activation: Activation, state: State, { id, refs }: Value, depth: number): Value | undefined {
  const [ref = 0, ...others] = refs;
  const cell = others.length === 0 ? getCell(activation, state, ref) : undefined;
  if (cell?.kind !== 'object' || cell.rest !== undefined) return undefined;
  const fields = new Map<string, Value>();
  for (const [name, value] of cell.fields) {
    const field = readPattern(activation, state, value, depth + 1);
    if (field === undefined) return undefined;
    fields.set(name, field);
  }
  const parts = new Map([
    [part.shape, allocateValue(activation, state, `pattern shape ${id}`, makeCell('object', { fields }))],
    [part.open, activation.run.makeConstant(true)],
  ]);
  return makeSchema(activation, state, `pattern ${id}`, parts);
}
