import { joinAll } from './property-access.ts';
import type { NativeCall } from './native-call.ts';
import { allocateValue } from './allocate.ts';
import { getCell, type Activation } from './activation.ts';
import type { Value } from '../domain/value.ts';
import type { State } from '../domain/state.ts';
import { makeCell, type Closure } from '../domain/cell.ts';

/** `f.bind(t, a)`: the same function with what is bound. Where a call binds several, each has a `role`. */
export function bindFunction(activation: Activation, state: State, call: NativeCall, role = 'bound'): Value {
  const [receiver, ...bound] = call.arguments.values;
  const results: Value[] = [];
  for (const [index, ref] of call.receiver.refs.entries()) {
    const cell = getCell(activation, state, ref);
    if (cell?.closure === undefined) continue;
    const closure: Closure = {
      ...cell.closure,
      boundThis: cell.closure.boundThis ?? receiver,
      boundArguments: [...cell.closure.boundArguments, ...bound],
    };
    results.push(allocateValue(activation, state, `${role}${index}`, makeCell('function', { closure })));
  }
  if (call.receiver.nodes.length > 0) results.push(call.receiver);
  return joinAll(activation, 'bound', results) ?? call.result;
}
