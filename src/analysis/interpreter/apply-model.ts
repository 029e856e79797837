import { applyCallerChecks, selectCallerChecks } from '../access/apply-caller-checks.ts';
import { keepProof } from '../access/keep-proof.ts';
import type { NativeBehavior } from '../../models/native-rows.ts';
import {
  expandNode,
  getResultNodes,
  receiverPosition,
  type ApiNode,
  type CompiledAccess,
  type CompiledFlow,
  type CompiledSchema,
} from '../binding/api-node.ts';
import { getCallRows } from '../binding/call-rows.ts';
import type { ParameterIndex, PathStep } from '../binding/parse-model-path.ts';
import { hasSinks } from '../binding/has-sinks.ts';
import { leadsToSource } from '../binding/leads-to-source.ts';
import { makeCell } from '../domain/cell.ts';
import { joinValues } from '../domain/join.ts';
import { type State } from '../domain/state.ts';
import { findConstant, isSameContent, isUndefined, makeValueLike, type Value } from '../domain/value.ts';
import { isUntrusted, type Taint } from '../domain/taint.ts';
import { uniteNodes } from '../domain/unite-lists.ts';
import type { Location } from '../domain/identity.ts';
import { getCell, getLocation, getSiteId, type Activation, type Arguments, type CallSite } from './activation.ts';
import { applyGuards } from './apply-guards.ts';
import { getArgument } from './bind-parameters.ts';
import { getCallPlace, holdsFor } from './holds-for.ts';
import { checkAnswer, checkAnswerMisuses, findReturn } from './check-answer.ts';
import { checkLaunches } from './check-launches.ts';
import { copyChosen } from './copy-chosen.ts';
import { identifyPath, identifyResult } from './identify-result.ts';
import { makeResult, nest, ResultBuilder } from './build-result.ts';
import { applySchemaFlow, checkResult } from './apply-schema-flow.ts';
import { collectCallbacks, findCallbacks, isAnswered, markReturned, runCallbacks, type ModelCall } from './callbacks.ts';
import { applyNative } from './natives.ts';
import { unrollCallbacks } from './unroll-callbacks.ts';
import { applyComposition } from './apply-composition.ts';
import { keepPathForm, rememberPath } from './path-form.ts';
import { joinAll, listElements } from './property-access.ts';
import { handOnAtEnd, linkContinuations } from './continuations.ts';
import { prependMiddlewares } from './middlewares.ts';
import { prependKept } from './preceding.ts';
import { keepAskedFor } from '../access/asked-queries.ts';
import { addLookups, recordAccess } from '../access/record-access.ts';
import { isPresumedMiddleware } from '../access/presume-caller.ts';
import { handOnByMember } from '../access/hand-on-by-member.ts';
import { listSettledFacts } from '../access/settled-facts.ts';
import { isApplication } from '../access/route-scopes.ts';
import { requestFacts, requestId } from '../domain/request-facts.ts';
import { enterGoingOn, leaveGoingOn } from '../access/tell-going-on.ts';
import { applyRequestChecks } from './request-checks.ts';
import { applySchema } from './schemas.ts';
import { recordSecretRead } from '../repetition/record-secret-read.ts';
import { checkMisuse } from '../misuse/check-misuse.ts';
import { isActedOn, noteUse } from '../misuse/claims.ts';
import { checkReturned } from '../misuse/failures.ts';
import { forgetVerified } from '../misuse/forget-verified.ts';
import { checkCall } from '../misuse/check-call.ts';
import type { SinkPlace } from './sink-place.ts';
import { collectTaints } from './collect-taints.ts';
import { addFacts } from './guards.ts';
import { checkSink } from './sinks.ts';
import { giveMatches } from './give-matches.ts';
import { matchPattern } from './match-pattern.ts';
import { giveFailures, keepFailures, listFailureTakers } from './route-failures.ts';
import { throwFailure } from './throw-failure.ts';
import { traceCall } from './trace-call.ts';
import { readFrom, readPath, removeThreats } from './flow-source.ts';
import { writeInto } from './flow-target.ts';
import { writeJsonArguments } from './write-json-arguments.ts';

/** Rounds over the callbacks of one call: a reducer's answer is its next input. */
const callbackRounds = 3;

/** Each of several functions may go on with what the one before it found. */
const maximumRounds = 12;

/** Behaviour that calls the function it is given itself; called once more, a function would find what it changed already. */
const callsOnce: ReadonlySet<NativeBehavior> = new Set<NativeBehavior>(['promise-constructor', 'run-driven']);

/** Applies all rows for a call: sinks, flows, callbacks, native behaviour, guards. Answers `undefined` when it never returns. */
export function applyModel(
  activation: Activation,
  state: State,
  nodes: readonly ApiNode[],
  receiver: Value,
  given: Arguments,
  site: CallSite,
  callee?: Value,
): Value | undefined {
  const rows = getCallRows(nodes);
  const args = rows.natives.includes('json-stringify') ? writeJsonArguments(activation, state, given, site) : given;
  const gaps = rows.natives.includes('keeps-gaps') ? new Set<string>() : undefined;
  const before = rows.natives.includes('promise-then') ? state.fork() : undefined;
  const call: ModelCall = { nodes, rows, receiver, arguments: args, site, callbacks: new Map(), callee, gaps, before };
  checkArguments(activation, state, call);
  if (rows.launches.length > 0) checkLaunches(activation, state, call);
  if (rows.secretReads.length > 0) recordSecretReads(activation, state, call);
  if (rows.comparisons.length + rows.misuses.length > 0) checkCall(activation, state, rows, getCallPlace(call));
  const schema = findSchemaRow(activation, state, call);
  if (schema !== undefined) return applySchema(activation, state, schema, call, rows.results);
  const unrolled = rows.natives.length === 0 ? undefined : unrollCallbacks(activation, state, call);
  if (unrolled !== undefined) return unrolled.value;
  const composed = rows.natives.length === 0 ? undefined : applyComposition(activation, state, call);
  if (composed !== undefined) return composed.value;
  if (!rows.natives.some((each) => callsOnce.has(each))) collectCallbacks(activation, state, call);
  const outputs = selectFlows(activation, state, call, rows.outputs);
  for (const flow of selectFlows(activation, state, call, rows.schemaFlows)) applySchemaFlow(activation, state, call, flow);
  const checks = selectCallerChecks(activation, state, call);
  if (call.callbacks.size > 0 && rows.guards.length > 0) forgetVerified(activation, state, call);
  const goingOn = checks.length === 0 ? undefined : enterGoingOn(activation, state, call, checks);
  if (call.callbacks.size > 0) callCallbacks(activation, state, call, outputs);
  else if (isApplication(receiver.nodes)) mount(activation, state, call);
  if (goingOn !== undefined) leaveGoingOn(state, goingOn);
  for (const { parameters } of call.callbacks.values()) keepAskedFor(activation.run, state, receiver, parameters.values());
  const lookups = rows.accesses.length === 0 ? noTaints : recordAccesses(activation, state, call);
  const results: Value[] = [];
  const structure = new ResultBuilder(activation, state);
  for (const flow of outputs) if (flow.kind !== 'schema') applyFlow(activation, state, call, flow, results, structure);
  const made = makeResult(activation, state, call, structure);
  if (made !== undefined && !isCovered(receiver, results, made)) addResult(results, made);
  let result = joinAll(activation, 'model', results) ?? activation.run.makeValue({ id: getSiteId(activation, 'result') });
  if (outputs.some((flow) => flow.resolves !== undefined)) result = identifyPath(activation, call, result);
  else if (results.length > 1) {
    result = identifyResult(activation, state, call, result);
    keepProof(activation.run, results, result);
  }
  for (const flow of outputs) if (flow.resolves !== undefined || flow.tells !== 0) relateResult(activation, state, call, flow, result);
  for (const behavior of rows.natives) {
    const native = applyNative(activation, state, behavior, { ...call, result });
    if (native === 'never') return undefined;
    result = native;
  }
  for (const flow of outputs) {
    const schema = flow.kind === 'schema' ? readPath(activation, state, call, flow.from) : undefined;
    if (schema !== undefined) result = checkResult(activation, state, flow, schema, result);
  }
  if (isApplication(receiver.nodes) || isApplication(result.nodes))
    activation.run.callers.routeScopes.noteResult(activation, receiver, result);
  if (lookups.length > 0) result = addLookups(activation, result, lookups);
  if (rows.accesses.some(({ row }) => row.isChained === true)) keepAskedFor(activation.run, state, result, [receiver]);
  if (rows.failures.length > 0) result = throwFailure(activation, state, call, selectFlows(activation, state, call, rows.failures), result);
  if (checks.length > 0) result = applyCallerChecks(activation, state, call, checks, goingOn, result);
  return rows.guards.length === 0 ? result : applyGuards(activation, state, call, result);
}

/** Answers what a template tag of a library gives: what it reads with its values, which it binds. */
export function applyTag(activation: Activation, state: State, tag: Value, args: Arguments, site: CallSite, made: Value): Value {
  const rows = getCallRows(tag.nodes);
  if (rows.accesses.length === 0) return made;
  const call: ModelCall = { nodes: tag.nodes, rows, receiver: tag, arguments: args, site, callbacks: new Map(), callee: tag };
  const lookups = recordAccesses(activation, state, call);
  return lookups.length === 0 ? made : addLookups(activation, made, lookups);
}

const noTaints: readonly Taint[] = [];

/** Notes what the call does with what is kept, and answers what names the objects that it finds. */
function recordAccesses(activation: Activation, state: State, call: ModelCall): readonly Taint[] {
  return call.rows.accesses.flatMap((access) => {
    if (!holdsFor(activation, state, call, access)) return [];
    const read = (paths: CompiledAccess['subjects']): readonly Value[] =>
      paths.flatMap((path) => readPath(activation, state, call, path) ?? []);
    const begun = access.row.isChained === true ? call.receiver : undefined;
    return recordAccess(activation, state, {
      access,
      subjects: read(access.subjects),
      entities: read(access.entities),
      bound: read(access.bound),
      relations: read(access.relations),
      conditions: read(access.conditions),
      texts: read(access.texts),
      begun,
      site: call.site,
    });
  });
}

/** Remembers what a check of the result will tell. */
function relateResult(activation: Activation, state: State, call: ModelCall, flow: CompiledFlow, result: Value): void {
  const { run } = activation;
  if (flow.resolves !== undefined) rememberPath(activation, flow.resolves, call.arguments, result);
  const source = flow.tells === 0 ? undefined : readPath(activation, state, call, flow.from);
  if (source === undefined || !isUntrusted(source.taints)) return;
  run.told.set(result.id, { value: source.id, threats: flow.tells });
  if (flow.resolves === undefined) keepPathForm(run, source.id, flow.tells, result.id);
}

/** Answers the flows whose conditions hold for the call. */
function selectFlows(activation: Activation, state: State, call: ModelCall, flows: readonly CompiledFlow[]): readonly CompiledFlow[] {
  return flows.every(isUnconditional) ? flows : selectConditional(activation, state, call, flows);
}

function isUnconditional({ when }: CompiledFlow): boolean {
  return when.length === 0;
}

function selectConditional(activation: Activation, state: State, call: ModelCall, flows: readonly CompiledFlow[]): readonly CompiledFlow[] {
  return flows.filter((flow) => holdsFor(activation, state, call, flow));
}

/** Answers what the call does to a schema: the first row whose conditions hold. */
function findSchemaRow(activation: Activation, state: State, call: ModelCall): CompiledSchema | undefined {
  for (const row of call.rows.schemas) if (holdsFor(activation, state, call, row)) return row;
  return undefined;
}

/** `app.use('/api', router)` */
function mount(activation: Activation, state: State, call: ModelCall): void {
  const { routeScopes } = activation.run.callers;
  routeScopes.leave(activation, state, call, routeScopes.enter(activation, state, call));
}

/** Calls the functions among the arguments with what flows into them, until their answers do not change any more. */
function callCallbacks(activation: Activation, state: State, call: ModelCall, outputs: readonly CompiledFlow[]): void {
  markReturned(call, outputs);
  const { routeScopes } = activation.run.callers;
  const ofApplication = isApplication(call.receiver.nodes);
  const isRouting = ofApplication || call.rows.natives.includes('mounts');
  const known = isRouting ? routeScopes.enter(activation, state, call) : (state.facts.get(requestId) ?? 0);
  tellMiddlewares(activation, state, call);
  prependMiddlewares(activation, state, call);
  prependKept(activation, state, call);
  const atEnd = handOnAtEnd(activation, state, call);
  linkContinuations(activation, state, call);
  if (ofApplication) giveFailures(activation, state, call);
  applyRequestChecks(activation, state, call);
  handOnByMember(activation, state, call);
  giveMatches(activation, state, call);
  const inputs = selectFlows(activation, state, call, call.rows.inputs);
  const rounds = Math.max(callbackRounds, Math.min(call.callbacks.size + 2, maximumRounds));
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    for (const flow of inputs) if (applyToCallback(activation, state, call, flow)) changed = true;
    if (!runCallbacks(activation, state, call) && !changed && round > 0) break;
  }
  for (const flow of inputs) tellOfAll(activation, state, call, flow);
  checkAnswers(activation, state, call);
  if (ofApplication && keepFailures(activation, state, call))
    for (const taker of listFailureTakers(activation)) {
      runCallbacks(activation, state, taker);
      checkAnswers(activation, state, taker);
    }
  if (atEnd !== undefined) addFacts(activation, state, listSettledFacts(activation, state, atEnd));
  if (atEnd !== undefined && goesOnAfterError(activation, state, call, atEnd)) {
    routeScopes.forgetAsked(call.receiver);
    state.setFact(requestId, known);
  }
  // What one route asks says nothing of the next.
  if (isRouting) routeScopes.leave(activation, state, call, known);
  else if (activation.isModule && (state.facts.get(requestId) ?? 0) !== known) state.setFact(requestId, known);
}

/** `app.use((error, req, res, next) => next())`: requests that were refused go on. */
function goesOnAfterError(activation: Activation, state: State, { callbacks }: ModelCall, atEnd: Value): boolean {
  const isCalled = atEnd.refs.some((ref) => getCell(activation, state, ref)?.fields.has('resolve') === true);
  return isCalled && [...callbacks.values()].at(-1)?.isErrorFirst === true;
}

/** Middlewares of other packages that promise to ask who calls stand before the functions after them. */
function tellMiddlewares(activation: Activation, state: State, { rows, arguments: { values } }: ModelCall): void {
  const isRoute = rows.inputs.length > 0 || rows.natives.includes('keeps-middleware') || activation.isModule;
  if (!isRoute || !values.some((value) => isPresumedMiddleware(activation, value))) return;
  addFacts(activation, state, [{ value: requestId, excludes: requestFacts.authenticated }]);
}

/** A library type without content of its own says only which methods the one result has. What is made of no argument is nothing else. */
function addResult(results: Value[], made: Value): void {
  const [only] = results;
  if (only !== undefined && results.length === 1 && isUndefined(only) && made.nodes.length > 0) results[0] = made;
  else if (only === undefined || results.length > 1 || made.refs.length > 0 || (made.taints.length > 0 && only.taints.length > 0))
    results.push(made);
  else results[0] = makeValueLike(only, { nodes: uniteNodes(only.nodes, made.nodes), taints: [...only.taints, ...made.taints] });
}

/** What data of unknown structure gives as a text is as tainted as what it would give as a list: the list tells nothing more. */
function isCovered(receiver: Value, results: readonly Value[], made: Value): boolean {
  return (
    receiver.refs.length === 0 &&
    receiver.taints.length > 0 &&
    results.some((each) => each.taints.length > 0 && each.refs.length === 0) &&
    !made.nodes.some(leadsToSource)
  );
}

function recordSecretReads(activation: Activation, state: State, call: ModelCall): void {
  const { site } = call;
  const found = call.rows.secretReads.find((read) => holdsFor(activation, state, call, read));
  if (found !== undefined) recordSecretRead(activation, found.row, site);
}

function checkArguments(activation: Activation, state: State, call: ModelCall): void {
  const { values, rest } = call.arguments;
  const count = rest === undefined ? values.length : values.length + 1;
  for (let index = 0; index < count; index++) {
    const nodes = call.rows.getSinkNodes(index);
    if (nodes.length === 0) continue;
    const isAnswer = call.nodes.some((node) => activation.run.graph.isCallback(node));
    const given = getArgument(activation, call.arguments, index);
    if (isAnswer) checkReturned(activation, state, given);
    if (isAnswer || nodes.some(isActedOn)) noteUse(activation, state, collectTaints(activation, state, given));
    if (isAnswer) checkHandedAnswer(activation, state, nodes, given, getSinkPlace(call, index, true));
    else checkSink(activation, state, nodes, given, getSinkPlace(call, index));
  }
  const { receiverSinks } = call.rows;
  if (receiverSinks.length > 0) checkSink(activation, state, receiverSinks, call.receiver, getSinkPlace(call, receiverPosition));
  if (activation.run.options.isTraced) traceCall(activation, state, call);
}

/** Rows of an answer speak of it as the only argument, whether it is returned or handed to a callback behind an error. */
function checkHandedAnswer(activation: Activation, state: State, nodes: readonly ApiNode[], given: Value, place: SinkPlace): void {
  const answers = given.refs.length < 2 ? [given] : given.refs.map((ref) => makeValueLike(given, { refs: [ref] }));
  const at = { file: activation.function.file, span: place.argument };
  for (const answer of answers) {
    checkAnswerMisuses(activation, state, nodes, answer, at);
    checkSink(activation, state, nodes, answer, { ...place, arguments: { values: [answer], rest: undefined } });
  }
}

/** Answers of callbacks can be what is dangerous: the text that a function makes for a query. */
function checkAnswers(activation: Activation, state: State, call: ModelCall): void {
  for (const callback of call.callbacks.values()) {
    if (callback.result === undefined) continue;
    const place = getSinkPlace(call, callback.argument);
    const results = getResultNodes(callback.nodes);
    for (const misuse of new Set(results.flatMap((node) => expandNode(node)).flatMap((node) => node.misuses)))
      checkMisuse(activation, state, misuse, { ...place, arguments: { values: [callback.result], rest: undefined } });
    const nodes = results.filter(hasSinks);
    if (nodes.length === 0) continue;
    if (nodes.some(isAnswered)) {
      const locate = (_way: unknown, { trail }: Taint): Location =>
        findReturn(activation.run.linted, trail.inner ?? trail.previous) ?? { file: activation.function.file, span: place.argument };
      const owners = [callback.result];
      checkSink(activation, state, nodes, callback.result, { ...place, owners, parameters: callback.parameters, locate });
      continue;
    }
    if (nodes.some((node) => node.sinks.length > 0)) checkSink(activation, state, nodes, callback.result, place);
    else checkAnswer(activation, state, nodes, callback.result, { file: activation.function.file, span: place.argument });
  }
}

function getSinkPlace({ site, arguments: args, receiver, gaps }: ModelCall, argument: number, isAnswer = false): SinkPlace {
  const { at, calleeText, argumentSpans } = site;
  return { argument: argumentSpans[argument] ?? at, call: at, calleeText, isAnswer, arguments: args, receiver, gaps };
}

/** Where a flow into a function that the library calls leads. */
interface CallbackTarget {
  /** The way to the function. */
  readonly way: readonly PathStep[];
  readonly parameter: ParameterIndex | undefined;
  /** The way from the parameter on. */
  readonly below: readonly PathStep[];
}

const callbackTargets = new WeakMap<CompiledFlow, CallbackTarget>();

function getCallbackTarget(flow: CompiledFlow): CallbackTarget {
  let target = callbackTargets.get(flow);
  if (target === undefined) {
    const index = flow.to.findIndex((step) => step.kind === 'parameter');
    const step = flow.to[index];
    const parameter = step?.kind === 'parameter' ? step.index : undefined;
    target = { way: flow.to.slice(0, index), parameter, below: flow.to.slice(index + 1) };
    callbackTargets.set(flow, target);
  }
  return target;
}

function applyToCallback(activation: Activation, state: State, call: ModelCall, flow: CompiledFlow): boolean {
  const { way, parameter, below } = getCallbackTarget(flow);
  const callbacks = findCallbacks(call, way);
  if (callbacks.length === 0 || parameter === undefined) return false;
  const source = readMatching(activation, state, call, flow);
  if (source === undefined) return false;
  const value = below.length === 0 ? source : nest(activation, state, below, source, `${parameter}`);
  let changed = false;
  for (const callback of callbacks) {
    if (callback.isGiven === true) continue;
    const old = callback.parameters.get(parameter);
    const joined = old === undefined ? value : joinValues(old, value, () => getSiteId(activation, `parameter ${parameter}`));
    if (old !== undefined && isSameContent(old, joined)) continue;
    callback.parameters.set(parameter, joined);
    callback.called = false;
    changed = true;
  }
  return changed;
}

/** Reads what flows, as far as a pattern lets it through. */
function readMatching(activation: Activation, state: State, call: ModelCall, flow: CompiledFlow): Value | undefined {
  const source = readFrom(activation, state, call, flow);
  const pattern = flow.matches === undefined || source === undefined ? undefined : readPath(activation, state, call, flow.matches);
  return pattern === undefined || source === undefined ? source : matchPattern(activation, state, pattern, source);
}

/** What a function made sure of, for whichever element of a list it was given, holds for all of them. */
function tellOfAll(activation: Activation, state: State, call: ModelCall, flow: CompiledFlow): void {
  const { way, parameter, below } = getCallbackTarget(flow);
  if (parameter === undefined || below.length > 0 || flow.from.at(-1)?.kind !== 'element' || state.facts.isEmpty()) return;
  for (const { parameters } of findCallbacks(call, way)) {
    const excludes = state.facts.get(parameters.get(parameter)?.id ?? 0);
    const list = excludes === undefined ? undefined : readPath(activation, state, call, flow.from.slice(0, -1));
    if (list === undefined) continue;
    for (const { id } of [list, ...listElements(activation, state, list)]) state.addFact(id, excludes ?? 0);
  }
}

function applyFlow(
  activation: Activation,
  state: State,
  call: ModelCall,
  flow: CompiledFlow,
  results: Value[],
  structure: ResultBuilder,
): void {
  const [target, ...below] = flow.to;
  if (target?.kind === 'return' || target?.kind === 'instance') {
    if (flow.kind === 'properties') {
      const source = readPath(activation, state, call, flow.from);
      if (source !== undefined) {
        const copied = removeThreats(source, flow, getLocation(activation));
        structure.base = copyChosen(activation, state, { source: copied, call, flow }, structure.base ?? makeCell('object'));
        structure.isUsed = true;
      }
      return;
    }
    const value = readFrom(activation, state, call, flow);
    if (value === undefined) return;
    if (below.length === 0) results.push(value);
    else structure.add(nameEntry(activation, call, below), value, `${results.length}${structure.fields.size}${below.length}`);
    return;
  }
  writeInto(activation, state, call, flow, target, below);
}

/** The entry of a result whose key is a known constant is a property of that name. */
function nameEntry(activation: Activation, call: ModelCall, path: readonly PathStep[]): readonly PathStep[] {
  const [step, ...below] = path;
  if (step?.kind !== 'at') return path;
  const constant = findConstant(getArgument(activation, call.arguments, step.argument));
  return constant === undefined ? path : [{ kind: 'member', names: [String(constant.value)] }, ...below];
}
