import type { NativeBehavior } from '../../models/native-rows.ts';
import { makeCell } from '../domain/cell.ts';
import { findConstant } from '../domain/value.ts';
import { getCell } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { getArgument } from './bind-parameters.ts';
import { writeAccessor } from './heap-write.ts';
import { makeEntries } from './make-entries.ts';
import type { Native } from './native-call.ts';
import { readKeys } from './read-iterated.ts';
import { findWrittenNames, findWrittenProperties, findWrittenValues, listNames } from './written-keys.ts';
import { makeWrittenList } from './written-list.ts';

/** Functions of `Object`: keys and properties of objects. */
export const objectNatives = {
  'object-keys': (activation, state, call) => {
    const object = getArgument(activation, call.arguments, 0);
    const written = findWrittenNames(activation, state, object);
    if (written !== undefined) return makeWrittenList(activation, state, 'keys', written);
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
    const names = key.taints.length + key.refs.length + key.nodes.length === 0 ? (key.constants ?? []) : [];
    let isAccessor = false;
    for (const part of ['get', 'set'] as const) {
      const value = operations.readProperty(activation, state, descriptor, part);
      if (value.refs.length === 0) continue;
      isAccessor ||= names.length > 0;
      for (const name of names) for (const ref of object.refs) writeAccessor(activation, state, ref, { name: String(name), part, value });
    }
    if (isAccessor) return object;
    const value = operations.readProperty(activation, state, descriptor, 'value');
    operations.writeComputed(activation, state, object, key, value);
    return object;
  },
} as const satisfies Partial<Record<NativeBehavior, Native>>;
