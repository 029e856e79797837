import { makeCell, type Closure } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Fact, type Value } from '../domain/value.ts';
import { noEdit } from '../../util/persistent-map.ts';
import type { IrParameter } from '../ir/ir.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { evaluateDecorators } from './class-schema.ts';
import { resolveDeclaredType } from './declared-types.ts';
import { askInformed } from '../access/ask-guards.ts';
import { readDecorations, type Decorations } from '../access/method-metadata.ts';
import { isPresumedMiddleware } from '../access/presume-caller.ts';
import { requestFacts, requestId } from '../domain/request-facts.ts';
import { addFacts } from './guards.ts';
import { findEnvelope, readEnvelope, wrapElements } from './open-envelope.ts';
import { isList, listElements, makeList } from './schema-parts.ts';
import { makeOutcome } from './schema-outcome.ts';
import { settle } from './settle.ts';
import { wrapperPart } from './shared-property.ts';
import { validate } from './validate.ts';

/** What a middleware or decorator that demands something of events keeps in its object. */
export const demandPart = { schema: '%demand', envelope: '%envelope', replaces: '%replaces', answers: '%answers' } as const;

const callerKnown: readonly Fact[] = [{ value: requestId, excludes: requestFacts.authenticated }];

/** Notes that a middleware stands before a handler. */
export function keepDemand(activation: Activation, state: State, handler: Value, middleware: Value): void {
  const all = isList(activation, state, middleware) ? listElements(activation, state, middleware) : [middleware];
  const demands = all.filter(
    (each) =>
      readDemand(activation, state, each) !== undefined ||
      findBefore(activation, state, each) !== undefined ||
      isPresumedMiddleware(activation, each),
  );
  if (demands.length === 0) return;
  const closures = listClosures(activation, state, handler);
  for (const { function: body } of closures) {
    const known = activation.run.platform.demands.get(body.id) ?? [];
    // Code of a module may run again: what stands there once stands once before the handler.
    const others = demands.filter((each) => known.every(({ id }) => id !== each.id));
    activation.run.platform.demands.set(body.id, [...known, ...others]);
  }
  if (closures.length > 0) return;
  const { operations } = activation.run;
  const old = listElements(activation, state, operations.readProperty(activation, state, handler, wrapperPart));
  operations.writeProperty(activation, state, handler, wrapperPart, makeList(activation, state, [...old, ...demands], 'demands'));
}

/** Answers the wrapper that a call goes on with: an object that has the middlewares, so that another function may give it the handler. */
export function handOnWrapper(activation: Activation, state: State, wrapper: Value, result: Value): Value {
  const { operations } = activation.run;
  const middlewares = operations.readProperty(activation, state, wrapper, wrapperPart);
  if (middlewares.refs.length === 0) return result;
  if (result.refs.length > 0) {
    operations.writeProperty(activation, state, result, wrapperPart, middlewares);
    return result;
  }
  const { refs } = allocateValue(activation, state, 'wrapper', makeCell('object', { fields: new Map([[wrapperPart, middlewares]]) }));
  return makeValueLike(result, { refs });
}

/** Gives a handler the middlewares that its wrapper has already. */
export function handOnDemands(activation: Activation, state: State, wrapper: Value, handler: Value): void {
  for (const each of listElements(activation, state, activation.run.operations.readProperty(activation, state, wrapper, wrapperPart)))
    keepDemand(activation, state, handler, each);
}

function listClosures(activation: Activation, state: State, value: Value): readonly Closure[] {
  return value.refs.flatMap((ref) => getCell(activation, state, ref)?.closure ?? []);
}

interface Demand {
  readonly schema: Value;
  readonly envelope: Value | undefined;
  readonly replaces: boolean;
  readonly answers: boolean;
}

function readDemand(activation: Activation, state: State, value: Value): Demand | undefined {
  const fields = new Map(value.refs.flatMap((ref) => [...(getCell(activation, state, ref)?.fields ?? [])]));
  const schema = fields.get(demandPart.schema);
  if (schema === undefined) return undefined;
  return {
    schema,
    envelope: fields.get(demandPart.envelope),
    replaces: fields.has(demandPart.replaces),
    answers: fields.has(demandPart.answers),
  };
}

/** Answers what an entry function gets in place of the event, after the middlewares and decorators around it; facts go to the state. */
export function narrowEntry(activation: Activation, state: State, closure: Closure, event: Value): Value {
  const decorations = evaluateMethodDecorators(activation, state, closure);
  if (decorations !== undefined) askGuardsOf(activation, state, decorations);
  const demands = [
    ...(activation.run.platform.demands.get(closure.function.id) ?? []),
    ...(decorations?.class ?? []),
    ...(decorations?.method ?? []),
  ];
  let value = event;
  for (const [index, each] of demands.entries()) {
    const demand = readDemand(activation, state, each);
    if (demand === undefined) {
      if (isPresumedMiddleware(activation, each)) addFacts(activation, state, callerKnown);
      runBefore(activation, state, each, value);
      continue;
    }
    const lies = findEnvelope(activation, state, demand.envelope);
    const subject = readEnvelope(activation, state, value, lies);
    const checked = validate({ activation, state, keeps: false, unknown: undefined }, demand.schema, subject, `entry${index}`);
    if (!demand.answers) addFacts(activation, state, checked.facts);
    if (!demand.replaces) continue;
    const passed = wrapElements(activation, state, checked.value, lies);
    const answers = { success: 'success', value: 'data', error: 'error' };
    value = demand.answers ? makeOutcome(activation, state, answers, { ...checked, value: passed }) : passed;
  }
  return value;
}

/** A middleware of the program's: a function that gets the request first, or an object that has it as `before`. */
function findBefore(activation: Activation, state: State, middleware: Value): Value | undefined {
  if (listClosures(activation, state, middleware).length > 0) return middleware;
  const before = middleware.refs.map((ref) => getCell(activation, state, ref)?.fields.get('before')).find((each) => each !== undefined);
  return before !== undefined && listClosures(activation, state, before).length > 0 ? before : undefined;
}

/** What holds where the middleware returns without an answer holds in the handler. */
function runBefore(activation: Activation, state: State, middleware: Value, event: Value): void {
  const before = findBefore(activation, state, middleware);
  if (before === undefined) return;
  const { run } = activation;
  const probe = state.fork();
  const request = allocateValue(activation, probe, 'request', makeCell('object', { fields: new Map([['event', event]]) }));
  const site = { at: activation.span, argumentSpans: [], calleeText: 'before', isConstruct: false };
  const answer = run.operations.callValue(activation, probe, before, run.undefinedValue, { values: [request], rest: undefined }, site);
  if (answer === undefined) return;
  const { implications } = settle(activation, probe, answer);
  if (implications?.test === 'truth') addFacts(activation, probe, [...implications.whenFalse, ...(implications.whenUndefined ?? [])]);
  const facts: Fact[] = [];
  state.facts.merge(probe.facts, noEdit, (id, left, right) => {
    if (right !== undefined) facts.push({ value: id, excludes: right });
    return left;
  });
  addFacts(activation, state, facts);
}

/** `@parser({ schema }) handler(event) {}` */
function evaluateMethodDecorators(activation: Activation, state: State, closure: Closure): Decorations | undefined {
  const home = closure.home === undefined ? undefined : getCell(activation, state, closure.home)?.classInfo;
  const member = home?.declaration.members.find((each) => each.function?.id === closure.function.id);
  if (member === undefined || home === undefined) return undefined;
  const ofClass = evaluateDecorators(activation, state, home.declaration.decorators, 800);
  return { class: ofClass, method: evaluateDecorators(activation, state, member.decorators, 900) };
}

/** Guards that read what decorators say of the method are asked again once that is known. */
function askGuardsOf(activation: Activation, state: State, decorations: Decorations): void {
  const told = readDecorations(activation, state, decorations);
  if (told === undefined) return;
  const site = { at: activation.span, argumentSpans: [], calleeText: 'guard', isConstruct: false };
  addFacts(activation, state, askInformed(activation, state, told.guards, told.metadata, site));
}

/** Answers a parameter of a controller's method whose declared class is a schema: the framework checks it before the call. */
export function narrowParameter(
  activation: Activation,
  state: State,
  parameter: IrParameter | undefined,
  file: string,
  value: Value,
): Value {
  if (parameter?.type === undefined) return value;
  const declared = resolveDeclaredType(activation.run, { type: parameter.type, file });
  const schema = activation.run.makeValue({ refs: declared.refs });
  addFacts(
    activation,
    state,
    validate({ activation, state, keeps: false, unknown: undefined }, schema, value, `dto${parameter.register}`).facts,
  );
  return value;
}
