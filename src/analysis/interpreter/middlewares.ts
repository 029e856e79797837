import { coversPath, isRequestPath } from '../access/covers-path.ts';
import { makeCell, type Closure } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { findConstant, type Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import type { Callback, ModelCall } from './callbacks.ts';
import { findNextParameter } from './continuations.ts';

/** Where an application keeps the functions that see every request first. */
const kept = '%middlewares';

/** More functions than this are not put before each route. */
const maximumKept = 6;

/** `app.use(check)`: what is added to the application later sees only requests with which `check` goes on. */
export function keepMiddlewares(activation: Activation, state: State, call: ModelCall): void {
  const [first] = call.arguments.values;
  const path = first === undefined ? undefined : findConstant(first)?.value;
  if (path !== undefined && !isRequestPath(path)) return;
  const own = [...call.callbacks.values()].filter((each) => each.argument >= 0 && goesOn(activation, state, each));
  const all = [...listKept(activation, state, call), ...own.map(({ value }) => ({ path: path ?? '/', value }))];
  if (own.length === 0 || all.length > maximumKept) return;
  const fields = new Map(all.map((each, index) => [`${index}${each.path}`, each.value]));
  const list = allocateValue(activation, state, 'middlewares', makeCell('array', { fields, length: all.length }));
  activation.run.operations.writeProperty(activation, state, call.receiver, kept, list);
}

/** Puts the functions that the application keeps before those of the call. */
export function prependMiddlewares(activation: Activation, state: State, call: ModelCall): void {
  const own = [...call.callbacks].filter(([, each]) => listClosures(activation, state, each.value).length > 0);
  const [first] = own;
  if (first === undefined || findNextParameter(first[1]) === undefined) return;
  const [asked] = call.arguments.values;
  const path = asked === undefined ? undefined : findConstant(asked)?.value;
  const middlewares = listKept(activation, state, call).filter((each) => coversPath(each.path, isRequestPath(path) ? path : undefined));
  if (middlewares.length === 0) return;
  const others = [...call.callbacks];
  call.callbacks.clear();
  for (const [index, { value }] of middlewares.entries())
    call.callbacks.set(`before${index}`, { ...first[1], argument: -1, value, parameters: new Map(first[1].parameters) });
  for (const [key, callback] of others) call.callbacks.set(key, callback);
}

/** A function that sees requests of a path first. */
interface KeptMiddleware {
  readonly path: string;
  readonly value: Value;
}

/** Objects of module code only grow: the longest list is the last one, of which what is written behind the call is no part yet. */
function listKept(activation: Activation, state: State, { receiver, site }: ModelCall): readonly KeptMiddleware[] {
  if (receiver.nodes.length === 0) return [];
  const list = activation.run.operations.readProperty(activation, state, receiver, kept);
  let found: readonly KeptMiddleware[] = [];
  for (const ref of list.refs) {
    const cell = getCell(activation, state, ref);
    if (cell?.kind === 'array' && cell.fields.size > found.length)
      found = [...cell.fields].map(([name, value]) => ({ path: name.replace(/^\d+/u, ''), value }));
  }
  const isWritten = ({ function: { file, span } }: Closure): boolean => file !== activation.function.file || span.start < site.at.start;
  return found.filter(({ value }) => listClosures(activation, state, value).every(isWritten));
}

/** Does it take the function that goes on as its last parameter? What takes an error first sees other requests. */
function goesOn(activation: Activation, state: State, callback: Callback): boolean {
  const position = findNextParameter(callback);
  const closures = listClosures(activation, state, callback.value);
  return closures.length > 0 && closures.every((each) => each.function.outline().parameters.length - 1 === position);
}

function listClosures(activation: Activation, state: State, value: Value): readonly Closure[] {
  return value.refs.flatMap((ref) => getCell(activation, state, ref)?.closure ?? []);
}
