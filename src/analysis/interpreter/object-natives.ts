import type { NativeBehavior } from '../../models/native-rows.ts';
import { makeCell, makeCellLike } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import { getCell } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { getArgument } from './bind-parameters.ts';
import { makeEntries } from './make-entries.ts';
import type { Native } from './native-call.ts';
import { readKeys } from './read-iterated.ts';
import { findWrittenProperties, findWrittenValues, listNames } from './written-keys.ts';
import { makeWrittenList } from './written-list.ts';

/** Functions of `Object`: keys and properties of objects. */
export const objectNatives = {
  'object-keys': (activation, state, call) => {
    const object = getArgument(activation, call.arguments, 0);
    const written = findWrittenProperties(activation, state, object);
    if (written !== undefined) return makeWrittenList(activation, state, 'keys', listNames(activation, written));
    const keys = readKeys(activation, state, object);
    const [ref] = object.refs;
    const cell = ref === undefined || object.refs.length > 1 ? undefined : getCell(activation, state, ref);
    return allocateValue(activation, state, 'keys', makeCell('array', { rest: keys, whenEmpty: cell?.whenEmpty }));
  },
  'object-values': (activation, state, call) => {
    const values = findWrittenValues(activation, state, getArgument(activation, call.arguments, 0));
    return values === undefined ? call.result : makeWrittenList(activation, state, 'values', values);
  },
  'object-entries': (activation, state, call) => {
    const written = findWrittenProperties(activation, state, getArgument(activation, call.arguments, 0));
    if (written === undefined) return call.result;
    const names = listNames(activation, written);
    const pairs = [...written.values()].map((value, index) =>
      makeWrittenList(activation, state, `pair${index}`, [names[index] ?? value, value]),
    );
    return makeWrittenList(activation, state, 'entries', pairs);
  },
  'from-entries': makeEntries,
  'object-create': (activation, state, call) => {
    const given = getArgument(activation, call.arguments, 0);
    const [ref] = given.refs;
    const prototype = findConstant(given)?.value === null ? 0 : ref;
    return allocateValue(activation, state, 'created', makeCell('object', { prototype }));
  },
  'object-define-property': (activation, state, call) => {
    const [object, key, descriptor] = call.arguments.values;
    if (object === undefined || key === undefined || descriptor === undefined) return call.result;
    const { operations } = activation.run;
    const getter = operations.readProperty(activation, state, descriptor, 'get');
    const name = findConstant(key)?.value;
    if (getter.refs.length > 0 && name !== undefined) {
      for (const ref of object.refs) defineGetter(state, ref, String(name), getter);
      return object;
    }
    const value = operations.readProperty(activation, state, descriptor, 'value');
    operations.writeComputed(activation, state, object, key, value);
    return object;
  },
} as const satisfies Partial<Record<NativeBehavior, Native>>;

function defineGetter(state: State, address: number, name: string, getter: Value): void {
  const cell = address < 0 ? undefined : state.getLocalCell(address);
  if (cell !== undefined)
    state.setLocalCell(
      address,
      makeCellLike(cell, { accessors: new Map([...(cell.accessors ?? []), [name, { get: getter, set: undefined }]]) }),
    );
}
