import { requestId } from '../domain/request-facts.ts';
import { findAbsence } from '../access/tell-going-on.ts';
import { addFacts } from './guards.ts';
import { makeCallerFact } from '../access/tell-caller.ts';
import { noteSettled } from '../access/settled-facts.ts';
import { checkGoingOn } from '../misuse/failures.ts';
import { noteUse } from '../misuse/claims.ts';
import { askingName, derivedWord, parsingName, validatorName } from '../../models/unknown-functions.ts';
import { everyThreat } from '../../models/threats.ts';
import { isDecided, isModelledCallable } from '../binding/api-node.ts';
import type { State } from '../domain/state.ts';
import { dropExposure, extendTaint, uniteTaints, type Taint } from '../domain/taint.ts';
import { makeValueLike, withTaints, type Value } from '../domain/value.ts';
import { uniteRefs } from '../domain/unite-lists.ts';
import type { Location } from '../domain/identity.ts';
import { getCell, getLocation, getSiteId, instructionsPerBlock, type Activation, type Arguments, type CallSite } from './activation.ts';
import { enterAnnotated, leaveAnnotated } from './annotations.ts';
import { isPresumedMiddleware, presumeCaller } from '../access/presume-caller.ts';
import { applyModel } from './apply-model.ts';
import { checkUnknown } from './check-unknown.ts';
import { getArgument } from './bind-parameters.ts';
import { writeCell } from './heap-write.ts';
import { collectTaints } from './collect-taints.ts';
import { declareType, resolveDeclared } from './declared-types.ts';
import type { Run } from './run.ts';
import { callMadeFunction, isMadeFunction } from './made-functions.ts';
import { makeInstances } from './make-instances.ts';
import { driveGenerator, isDriven } from './drive-generator.ts';
import { isMemoized } from './memoize.ts';
import { callPromisified, isPromisified } from './promisify.ts';
import { nameAnswer } from './confidential-parts.ts';
import { joinAll } from './property-access.ts';
import { holdsNoText } from './holds-no-text.ts';

/** Calls whatever the callee can be. Answers what the call gives; `undefined` when it never returns. */
export function callValue(
  activation: Activation,
  state: State,
  callee: Value,
  receiver: Value,
  args: Arguments,
  site: CallSite,
): Value | undefined {
  const annotations = callee.declared?.annotations;
  if (annotations === undefined || callee.declared === undefined) return callPlain(activation, state, callee, receiver, args, site);
  const { file } = callee.declared;
  const entered = enterAnnotated(activation, state, annotations, args, site, file);
  const result = callPlain(activation, state, makeValueLike(callee, { declared: undefined }), receiver, entered, site);
  return result === undefined
    ? undefined
    : leaveAnnotated(activation, state, annotations, { arguments: args, site, file, isAsync: false }, result);
}

const noResults: readonly Value[] = [];
const noTaints: readonly Taint[] = [];

/** Most calls give one value. */
function addResult(results: readonly Value[], result: Value): readonly Value[] {
  return results.length === 0 ? [result] : [...results, result];
}

function callPlain(
  activation: Activation,
  state: State,
  callee: Value,
  receiver: Value,
  args: Arguments,
  site: CallSite,
): Value | undefined {
  const { run } = activation;
  const known = resolveDeclared(activation, state, callee);
  let results = noResults;
  let targets = 0;
  const isBodyUsed = known.refs.length !== 1 || !isDecided(known.nodes);
  checkUnknown(activation, state, known, receiver, args, site);
  for (const ref of known.refs) {
    const cell = getCell(activation, state, ref);
    if (cell?.resolver !== undefined) {
      targets++;
      const isRefused = isGivenError(args);
      if (cell.resolver.place !== undefined && !isRefused) checkGoingOn(activation, state);
      if ((cell.closure ?? cell.resolver.place) !== undefined && isRefused) {
        goOnWithoutError(activation, state, makeValueLike(known, { refs: [ref], nodes: [] }), receiver, args, site);
        results = addResult(results, run.undefinedValue);
        continue;
      }
      const settled = getArgument(activation, args, cell.resolver.argument);
      for (const address of cell.resolver.promise.refs) writeCell(activation, state, address, cell.resolver.name, settled, true);
      if (cell.closure === undefined) noteSettled(activation, state, cell.resolver);
      results = addResult(results, run.undefinedValue);
    }
    if (cell !== undefined && isMadeFunction(cell)) {
      targets++;
      const result = callMadeFunction(activation, state, cell, args, site);
      if (result !== undefined) results = addResult(results, result);
      continue;
    }
    const closure = cell?.closure;
    if (closure === undefined || !isBodyUsed) continue;
    targets++;
    const reads = activation.secretReads.length;
    const result = isPromisified(cell)
      ? callPromisified(activation, state, closure, receiver, args, site)
      : run.operations.callClosure(activation, state, closure, receiver, args, handOver(site, cell?.resolver?.place));
    // What module code memoizes is read once.
    if (ref < 0 && isMemoized(cell)) activation.secretReads.length = reads;
    if (result !== undefined) results = addResult(results, isDriven(cell) ? driveGenerator(activation, state, result, site) : result);
  }
  if (isModelledCallable(known.nodes)) {
    targets++;
    const result = applyModel(activation, state, known.nodes, receiver, args, site, known);
    if (result !== undefined) results = addResult(results, nameAnswer(activation, args, site, result));
  }
  if (targets === 0) return callUnknown(activation, state, known, receiver, args, site);
  return joinAll(activation, 'call', results);
}

function handOver(site: CallSite, place: Location | undefined): CallSite {
  return place === undefined ? site : { ...site, handedOver: place };
}

/** `next(error)` with an error that there need not be: where there is none, it goes on, with what that tells. */
function goOnWithoutError(activation: Activation, state: State, next: Value, receiver: Value, args: Arguments, site: CallSite): void {
  const facts = findAbsence(args);
  if (facts === undefined) return;
  const known = state.facts.get(requestId) ?? 0;
  addFacts(activation, state, facts);
  const values = [activation.run.undefinedValue, ...args.values.slice(1)];
  activation.run.operations.callValue(activation, state, next, receiver, { ...args, values }, site);
  state.setFact(requestId, known);
}

/** `next(error)`, `next('route')` and `next(false)` do not go on to the function after this one. */
function isGivenError({ values: [given] }: Arguments): boolean {
  return given !== undefined && given.constants?.some((each) => each === undefined || each === null) !== true;
}

/**
 * Calls a function of which nothing is known. Functions passed to it are called with unknown values; it may answer one of them
 * (`wrap(handler)`), or what such a function answered before; a function of a library that no model describes answers something made
 * from its arguments: an object of a class that it is given (`container.resolve(Orders)`).
 */
export function callUnknown(activation: Activation, state: State, callee: Value, receiver: Value, args: Arguments, site: CallSite): Value {
  const { run } = activation;
  const id = getSiteId(activation, 'unknown');
  const isLibrary = callee.nodes.some((node) => node.isUnknown);
  const isMadeOfArguments = isLibrary || (callee.refs.length === 0 && parsingName.test(lastName(site.calleeText)));
  // `$('h1')`, where `$` is made of a page
  let taints: readonly Taint[] = uniteTaints(receiver.taints, callee.taints);
  // `wrap(handler).with(options)` answers what `wrap(handler)` is.
  let refs: Value['refs'] = receiver.refs.filter((ref) => getCell(activation, state, ref)?.closure !== undefined);
  const given = args.rest === undefined ? args.values : [...args.values, args.rest];
  for (const value of given) {
    const isFunction = value.refs.some((ref) => getCell(activation, state, ref)?.closure !== undefined);
    if (isFunction) {
      refs = uniteRefs(refs, value.refs);
      const unknown = run.makeValue({ id: getSiteId(activation, 'unknown argument') });
      const known = state.facts.get(requestId) ?? 0;
      const isMiddleware = isPresumedMiddleware(activation, callee);
      if (isMiddleware) addFacts(activation, state, [makeCallerFact('authenticated')]);
      run.operations.callValue(activation, state, value, run.makeValue(), { values: [], rest: unknown }, { ...site, argumentSpans: [] });
      if (isMiddleware) state.setFact(requestId, known);
      continue;
    }
    refs = uniteRefs(refs, makeInstances(activation, state, value).refs);
    if (isMadeOfArguments) {
      // Who is given a secret does not answer it.
      const inner = collectTaints(activation, state, value);
      noteUse(activation, state, inner);
      taints = uniteTaints(taints, dropExposure(inner));
    }
  }
  const isTrusted =
    run.options.trustUnknownValidators &&
    (validatorName.test(lastName(site.calleeText)) ||
      (isLibrary && receiver.taints.length === 0 && isAskedElsewhere(activation, site, given)));
  const removes = isTrusted ? everyThreat : 0;
  const extended = taints
    .map((taint) => extendTaint(taint, id, { note: 'converted', at: getLocation(activation), removes }))
    .filter((taint) => taint.threats !== 0);
  // Without objects it may be anything: what is known of it is the type that it is declared as.
  const answer = run.makeValue(refs.length === 0 ? { id, taints: extended } : { id, taints: extended, refs });
  return presumeCaller(activation, state, args, site, declareAnswer(activation.run, callee, answer));
}

/** What a function type says of what is answered. */
function declareAnswer(run: Run, { declared }: Value, answer: Value): Value {
  if (declared?.type.kind !== 'function' || declared.type.returns === undefined) return answer;
  const { returns } = declared.type;
  return holdsNoText(returns) ? withTaints(answer, noTaints) : declareType(run, answer, { type: returns, file: declared.file });
}

/**
 * Is what is awaited what somebody else keeps: `await getInvoice(bucket, id)`? Then it is none of what the function is given, as long as that
 * is no request of which it may take a part.
 */
function isAskedElsewhere({ site: at, function: { blocks } }: Activation, site: CallSite, given: readonly Value[]): boolean {
  const name = lastName(site.calleeText);
  if (!askingName.test(name) || derivedWord.test(name) || given.some(({ nodes }) => nodes.length > 0)) return false;
  const next = blocks[Math.floor(at / instructionsPerBlock)]?.instructions[(at % instructionsPerBlock) + 1];
  return next?.op === 'await';
}

function lastName(text: string): string {
  return text.slice(text.lastIndexOf('.') + 1);
}
