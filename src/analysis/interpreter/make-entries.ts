import { makeCellLike } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, makeValueLike, type Value } from '../domain/value.ts';
import { isUntrusted } from '../domain/taint.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { getArgument } from './bind-parameters.ts';
import type { NativeCall } from './native-call.ts';
import { findKnownElements } from './registers.ts';

/** How long a written list of pairs may be to be kept entry by entry. */
const maximumEntries = 64;

/**
 * `new Map([[key, value], …])`, `Object.fromEntries(pairs)`: where the program writes the keys, each value lies under its own. The entries of
 * a map keep theirs.
 */
export function makeEntries(activation: Activation, state: State, call: NativeCall): Value {
  const { result } = call;
  const [ref] = result.refs;
  const cell = ref === undefined || result.refs.length > 1 ? undefined : getCell(activation, state, ref);
  const list = getArgument(activation, call.arguments, 0);
  const [source] = list.refs;
  const given = source === undefined || list.refs.length > 1 ? undefined : getCell(activation, state, source);
  if (cell !== undefined && given?.kind === 'map') {
    const { fields, rest, keys, whenEmpty } = given;
    const copied = makeCellLike(cell, { fields: new Map(fields), rest, keys, whenEmpty });
    return makeValueLike(result, { refs: allocateValue(activation, state, 'entries', copied).refs });
  }
  const fields = readEntries(activation, state, list);
  if (cell === undefined || fields === undefined) return result;
  const whenEmpty = fields.size > 0 ? 'never' : cell.whenEmpty;
  const made = makeCellLike(cell, { fields: new Map([...cell.fields, ...fields]), rest: undefined, keys: undefined, whenEmpty });
  return makeValueLike(result, { refs: allocateValue(activation, state, 'entries', made).refs });
}

function readEntries(activation: Activation, state: State, list: Value): ReadonlyMap<string, Value> | undefined {
  const pairs = findKnownElements(activation, state, list);
  if (pairs === undefined || pairs.length > maximumEntries) return undefined;
  const fields = new Map<string, Value>();
  for (const pair of pairs) {
    const [key, value] = findKnownElements(activation, state, pair) ?? [];
    const name = key === undefined || isUntrusted(key.taints) ? undefined : findConstant(key)?.value;
    if (value === undefined || name === undefined || name === null) return undefined;
    fields.set(String(name), value);
  }
  return fields;
}
