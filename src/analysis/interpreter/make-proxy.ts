import { makeCell, readTrap, writeTrap, type Accessor } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getSiteId, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { bindFunction } from './bind-function.ts';
import type { NativeCall } from './native-call.ts';
import { joinAll } from './property-access.ts';

/** `new Proxy(target, { get, set })`: each property is what the one trap answers, and the other is called where one is written. */
export function makeProxy(activation: Activation, state: State, call: NativeCall): Value {
  const { run } = activation;
  const [target, handler] = call.arguments.values;
  if (target === undefined || handler === undefined) return call.result;
  const get = run.operations.readProperty(activation, state, handler, 'get');
  const set = run.operations.readProperty(activation, state, handler, 'set');
  if (get.refs.length + set.refs.length === 0) return target;
  const accessors = new Map<string, Accessor>();
  if (set.refs.length > 0) accessors.set(writeTrap, { get: undefined, set: bindTrap(activation, state, call, set, 'set') });
  if (get.refs.length > 0) accessors.set(readTrap, { get: undefined, set: bindTrap(activation, state, call, get, 'get') });
  const rest = get.refs.length === 0 ? undefined : callTrap(activation, state, call, get);
  const proxy = allocateValue(activation, state, 'proxy', makeCell('object', { rest, accessors }));
  const isSeen = get.refs.length === 0 || target.nodes.length > 0;
  return isSeen ? (joinAll(activation, 'proxied', [target, proxy]) ?? proxy) : proxy;
}

function callTrap(activation: Activation, state: State, call: NativeCall, trap: Value): Value | undefined {
  const { run } = activation;
  const [target = run.undefinedValue, handler = run.undefinedValue] = call.arguments.values;
  const values = [target, run.makeValue({ id: getSiteId(activation, 'trapped') }), target];
  const site = { ...call.site, argumentSpans: [], isConstruct: false };
  return run.operations.callValue(activation, state, trap, handler, { values, rest: undefined }, site);
}

/** The trap with the proxy's target as its first argument. */
function bindTrap(activation: Activation, state: State, call: NativeCall, trap: Value, role: string): Value {
  const [target, handler] = call.arguments.values;
  const values = [handler, target].filter((value) => value !== undefined);
  return bindFunction(activation, state, { ...call, receiver: trap, arguments: { values, rest: undefined } }, role);
}
