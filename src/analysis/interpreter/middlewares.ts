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
  keep(
    activation,
    state,
    call,
    own.map(({ value }) => ({ path: path ?? '/', value })),
  );
}

/** Between the parts of the name under which a function is kept. */
const separator = '\n';

/** What the kept function of `app.param` checks: the name, and the function. */
const parameterPart = { name: '%name', check: '%check' } as const;

/** `app.param(name, check)`: routes see only requests of which `check` goes on with the parameter. */
export function keepParameterCheck(activation: Activation, state: State, call: ModelCall): void {
  const [name, check] = call.arguments.values;
  if (name === undefined || check === undefined || typeof findConstant(name)?.value !== 'string') return;
  const fields = new Map([
    [parameterPart.name, name],
    [parameterPart.check, check],
  ]);
  keep(activation, state, call, [{ path: '/', value: allocateValue(activation, state, 'parameter', makeCell('object', { fields })) }]);
}

function keep(activation: Activation, state: State, call: ModelCall, added: readonly KeptMiddleware[]): void {
  const all = [...listKept(activation, state, call), ...added];
  if (added.length === 0 || all.length > maximumKept) return;
  const owner = activation.run.callers.routeScopes.findOwner(call.receiver);
  const place = activation.isModule ? `${activation.function.file}:${call.site.at.start}` : '';
  const fields = new Map(
    all.map((each, index) => [[index, each.owner ?? owner ?? '', each.place ?? place, each.path].join(separator), each.value]),
  );
  const list = allocateValue(activation, state, 'middlewares', makeCell('array', { fields, length: all.length }));
  activation.run.operations.writeProperty(activation, state, call.receiver, kept, list);
}

/** Puts the functions that the application keeps before those of the call. */
export function prependMiddlewares(activation: Activation, state: State, call: ModelCall): void {
  const own = [...call.callbacks].filter(([, each]) => listClosures(activation, state, each.value).length > 0);
  const [first] = own;
  if (first === undefined || first[1].isErrorFirst === true || findNextParameter(first[1]) === undefined) return;
  const [asked] = call.arguments.values;
  const path = asked === undefined ? undefined : findConstant(asked)?.value;
  const middlewares = listKept(activation, state, call).filter((each) => coversPath(each.path, isRequestPath(path) ? path : undefined));
  if (middlewares.length === 0) return;
  const others = [...call.callbacks];
  call.callbacks.clear();
  for (const [index, { value }] of middlewares.entries())
    call.callbacks.set(`before${index}`, { ...first[1], argument: -1, ...readMiddleware(activation, state, value, first[1].parameters) });
  for (const [key, callback] of others) call.callbacks.set(key, callback);
}

function readMiddleware(
  activation: Activation,
  state: State,
  middleware: Value,
  given: Callback['parameters'],
): Pick<Callback, 'value' | 'parameters'> {
  const parameters = new Map(given);
  const check = readPart(activation, state, middleware, parameterPart.check);
  const request = given.get(0);
  if (check === undefined || request === undefined) return { value: middleware, parameters };
  const name = readPart(activation, state, middleware, parameterPart.name);
  const { operations, undefinedValue } = activation.run;
  const all = operations.readProperty(activation, state, request, 'params');
  parameters.set(3, operations.readComputed(activation, state, all, name ?? undefinedValue));
  return { value: check, parameters };
}

function readPart(activation: Activation, state: State, middleware: Value, part: string): Value | undefined {
  for (const ref of middleware.refs) {
    const value = getCell(activation, state, ref)?.fields.get(part);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A function that sees requests of a path first. */
interface KeptMiddleware {
  readonly path: string;
  /** The application that it was added to, where that is known. */
  readonly owner?: string | undefined;
  /** The call at the top level of a file that adds it; empty for others. */
  readonly place?: string | undefined;
  readonly value: Value;
}

/**
 * Objects of module code only grow: the longest list is the last one, of which what is written behind the call is no part yet. What is known to
 * have been added to another application is none either.
 */
function listKept(activation: Activation, state: State, { receiver, site }: ModelCall): readonly KeptMiddleware[] {
  const { file } = activation.function;
  if (receiver.nodes.length === 0) return [];
  const list = activation.run.operations.readProperty(activation, state, receiver, kept);
  const own = activation.run.callers.routeScopes.findOwner(receiver);
  let found: readonly KeptMiddleware[] = [];
  for (const ref of list.refs) {
    const cell = getCell(activation, state, ref);
    if (cell?.kind !== 'array') continue;
    const kept = [...cell.fields].map(readKept).filter(({ owner }) => own === undefined || owner === '' || owner === String(own));
    if (kept.length > found.length) found = kept;
  }
  const isWritten = ({ function: made }: Closure): boolean => made.file !== file || made.span.start < site.at.start;
  const isAdded = (place = ''): boolean =>
    !activation.isModule || !place.startsWith(`${file}:`) || Number(place.slice(file.length + 1)) < site.at.start;
  return found.filter(
    ({ value, place }) =>
      isAdded(place) && listClosures(activation, state, readPart(activation, state, value, parameterPart.check) ?? value).every(isWritten),
  );
}

function readKept([name, value]: readonly [string, Value]): KeptMiddleware {
  const [, owner, place, path = ''] = name.split(separator);
  return { owner, place, path, value };
}

/** Does it take the function that goes on as its last parameter? What takes an error first sees other requests. */
function goesOn(activation: Activation, state: State, callback: Callback): boolean {
  if (callback.isErrorFirst === true) return false;
  const position = findNextParameter(callback);
  const closures = listClosures(activation, state, callback.value);
  return closures.length > 0 && closures.every((each) => each.function.outline().parameters.length - 1 === position);
}

function listClosures(activation: Activation, state: State, value: Value): readonly Closure[] {
  return value.refs.flatMap((ref) => getCell(activation, state, ref)?.closure ?? []);
}
