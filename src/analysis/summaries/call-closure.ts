import { requestId } from '../domain/request-facts.ts';
import { type Cell, type Closure } from '../domain/cell.ts';
import { bakeCellFacts } from '../domain/bake-cell.ts';
import { bakeFacts } from '../domain/join.ts';
import { type State } from '../domain/state.ts';
import { extendTaint, uniteTaints, type Taint } from '../domain/taint.ts';
import type { Value } from '../domain/value.ts';
import type { Address } from '../domain/identity.ts';
import type { ThreatSet } from '../../models/threats.ts';
import { getLocation, getSiteId, type Activation, type Arguments, type CallSite, type FunctionResult } from '../interpreter/activation.ts';
import { enterAnnotated, leaveAnnotated } from '../interpreter/annotations.ts';
import { collectTaints } from '../interpreter/collect-taints.ts';
import { makeActivation } from '../interpreter/make-activation.ts';
import { limits, type Run } from '../interpreter/run.ts';
import { checkSwallowed } from '../misuse/swallowed-failures.ts';
import { selectRepeatedReads } from '../repetition/select-repeated-reads.ts';
import { applySummary } from './apply-summary.ts';
import { Numbering } from '../../util/numbering.ts';
import { encodeCall } from './encode-inputs.ts';
import type { EncodedCall } from './encoded-call.ts';
import { findInputPart, type InputPart } from './input-part.ts';
import { collectOrigins } from './origins.ts';
import { isSameKey } from './summary-key.ts';
import { isSameOutcome } from './is-same-outcome.ts';
import type { Summary } from './summary.ts';

const none: readonly never[] = [];

const noHeap: ReadonlyMap<Address, Cell> = new Map();

const noUses: ReadonlySet<number> = new Set();

/** Calls a function of the program: finds or computes the summary for inputs of this shape and applies it. */
export function callClosure(
  activation: Activation,
  state: State,
  closure: Closure,
  receiver: Value,
  args: Arguments,
  site: CallSite,
): Value | undefined {
  const { run } = activation;
  const bound = closure.boundArguments;
  const allArguments: Arguments = bound.length === 0 ? args : { values: [...bound, ...args.values], rest: args.rest };
  if (activation.depth >= limits.depth) {
    run.approximations.add('calls are nested too deeply to follow');
    return guessResult(activation, state, allArguments);
  }
  if (run.isExhausted()) return guessResult(activation, state, allArguments);
  const shifted = bound.length === 0 ? site : { ...site, argumentSpans: [...bound.map(() => site.at), ...site.argumentSpans] };
  const { annotations, file } = closure.function;
  const entered = annotations === undefined ? allArguments : enterAnnotated(activation, state, annotations, allArguments, shifted, file);
  const plain: Closure =
    bound.length === 0 && closure.boundThis === undefined ? closure : { ...closure, boundThis: undefined, boundArguments: [] };
  const call = encodeCall(activation, state, plain, closure.boundThis ?? receiver, entered);
  const summary = findSummary(activation, plain, call, site);
  if (summary === undefined) return guessResult(activation, state, allArguments);
  const result = applySummary(activation, state, summary, call, shifted, closure.function);
  if (annotations === undefined || result === undefined) return result;
  const { isAsync } = closure.function.lower();
  return leaveAnnotated(activation, state, annotations, { arguments: allArguments, site, file, isAsync }, result);
}

/** Where analysis gives up, a call answers something made from its arguments. */
function guessResult(activation: Activation, state: State, args: Arguments): Value {
  const id = getSiteId(activation, 'guess');
  let taints: readonly Taint[] = [];
  for (const value of args.values) taints = uniteTaints(taints, collectTaints(activation, state, value));
  return activation.run.makeValue({
    id,
    taints: taints.map((taint) => extendTaint(taint, id, { note: 'returned', at: getLocation(activation) })),
  });
}

function findSummary(activation: Activation, closure: Closure, call: EncodedCall, site: CallSite): Summary | undefined {
  const { run } = activation;
  const functionId = closure.function.id;
  let known = run.summaries.get(functionId);
  if (known === undefined) run.summaries.set(functionId, (known = []));
  for (const existing of known) {
    if (existing.isConstruct !== site.isConstruct || !isSameKey(existing.key, call.key)) continue;
    if (existing.isRunning) noteRecursion(activation, existing);
    // From what it was on: what was there already need not be found once more.
    else if (!isUpToDate(existing)) computeSummary(activation, closure, existing.call ?? call, existing);
    if (existing.restsOn.length > 0) noteInner(activation, existing);
    return existing;
  }
  if (known.length >= limits.summaries) run.summaries.set(functionId, (known = known.filter(isKept)));
  if (known.length >= limits.summaries) {
    run.approximations.add(`${closure.function.name} is called in too many ways to follow them all`);
    return undefined;
  }
  const summary = makeSummary(functionId, call, site.isConstruct);
  known.push(summary);
  computeSummary(activation, closure, call, summary);
  return summary;
}

function isKept(summary: Summary): boolean {
  return summary.isRunning || isUpToDate(summary);
}

/** A summary that rests on what another one was on is computed anew when that was. */
function isUpToDate({ restsOn }: Summary): boolean {
  return restsOn.every(({ summary, round }) => summary.round === round);
}

function noteRecursion(activation: Activation, running: Summary): void {
  running.wasUsed = true;
  const { stack } = activation.run;
  const position = stack.indexOf(running);
  for (let index = position + 1; index < stack.length; index++) restOn(stack[index], running);
}

/** What uses a summary of a recursion under way rests on all that this one rests on. */
function noteInner(activation: Activation, used: Summary): void {
  const { stack } = activation.run;
  const seen = new Set([used]);
  let outermost = stack.length;
  for (const { restsOn } of seen) {
    for (const { summary } of restsOn) {
      if (summary.isRunning) outermost = Math.min(outermost, stack.indexOf(summary));
      seen.add(summary);
    }
  }
  // A look at a summary is an eighth of an instruction's work.
  activation.run.spend(seen.size >> 3);
  for (const summary of seen)
    if (summary.isRunning) noteRecursion(activation, summary);
    else for (let index = outermost + 1; index < stack.length; index++) restOn(stack[index], summary);
}

function restOn(inner: Summary | undefined, summary: Summary): void {
  if (inner === undefined || inner === summary || inner.restsOn.some((each) => each.summary === summary)) return;
  inner.restsOn.push({ summary, round: summary.round });
}

function makeSummary(functionId: string, call: EncodedCall, isConstruct: boolean): Summary {
  return {
    key: call.key,
    progress: call.progress,
    stalled: call.stalled,
    isConstruct,
    functionId,
    isRunning: true,
    wasUsed: false,
    isUnsettled: false,
    round: 0,
    restsOn: [],
    call: undefined,
    returns: undefined,
    throws: undefined,
    heap: noHeap,
    facts: none,
    outputFacts: none,
    shadows: none,
    hits: none,
    secretReads: none,
    misuses: none,
    verifies: false,
    rejects: false,
    uses: noUses,
    accesses: none,
    effects: none,
    origins: undefined,
    inputIds: new Numbering(call.inputs.map((input) => input.formal.id)),
    inputCells: call.addresses.length - 1,
  };
}

/**
 * Analyses the function until its own recursive uses agree with the result. Of functions that call each other only the outermost repeats
 * itself: in each of its rounds those within are computed once more, from what they were on, after Bourdoncle's iteration over the heads of
 * components. Were each of them to settle by itself, the rounds would multiply.
 */
function computeSummary(caller: Activation, closure: Closure, call: EncodedCall, summary: Summary): void {
  const { run } = caller;
  run.stack.push(summary);
  summary.isRunning = true;
  let isRecursive = false;
  for (let round = 0; ; round++) {
    const { hits, returns, throws, heap } = summary;
    computeRound(caller, closure, call, summary);
    const isInner = summary.restsOn.length > 0;
    if (!summary.wasUsed && !isInner) break;
    isRecursive ||= summary.wasUsed;
    const isSettled = !summary.isUnsettled && isSameOutcome({ hits, returns, throws, heap }, summary);
    if (isInner && !isSettled) for (const each of summary.restsOn) each.summary.isUnsettled = true;
    if (isInner || (isSettled && round > 0) || round >= limits.recursion) break;
  }
  const isInner = summary.restsOn.length > 0;
  summary.call = isInner ? call : undefined;
  // A recursion of which no end is seen may still have one that is not modelled: what comes after it is analysed.
  if (isRecursive && !isInner && summary.returns === undefined && summary.throws === undefined) summary.returns = run.undefinedValue;
  run.stack.pop();
  summary.isRunning = false;
}

/** Analyses the function once. */
function computeRound(caller: Activation, closure: Closure, call: EncodedCall, summary: Summary): void {
  const { run } = caller;
  summary.wasUsed = false;
  summary.isUnsettled = false;
  summary.round = run.nextRound();
  summary.restsOn.length = 0;
  const activation = makeActivation(run, closure.function.lower(), {
    closure: call.closure,
    thisValue: call.thisValue,
    arguments: call.arguments,
    newTarget: summary.isConstruct ? run.makeValue({ id: call.thisValue.id }) : undefined,
    depth: caller.depth + 1,
    nextAddress: call.addresses.length,
  });
  const { exit } = run.operations.analyse(activation, call.state.fork());
  fillSummary(summary, activation, call, exit);
}

function fillSummary(summary: Summary, activation: Activation, call: EncodedCall, exit: FunctionResult['exit']): void {
  summary.hits = activation.hits.size === 0 ? none : [...activation.hits.values()];
  summary.secretReads = selectRepeatedReads(activation);
  if (activation.verifying !== undefined || activation.run.platform.answers.has(activation.function.id)) checkSwallowed(activation);
  summary.misuses = activation.misuses === undefined ? none : [...activation.misuses.values()];
  summary.verifies = activation.verifying?.has(undefined) === true;
  summary.uses = activation.uses ?? noUses;
  summary.accesses = activation.accesses.size === 0 ? none : [...activation.accesses.values()];
  summary.throws = activation.thrown;
  summary.effects = activation.effects;
  if (summary.wasUsed || summary.restsOn.length > 0) summary.origins = collectOrigins(activation);
  const thrownHeap =
    activation.thrownState === undefined ? undefined : collectHeap(activation, activation.thrownState, call, activation.thrown);
  if (exit === undefined) {
    summary.heap = thrownHeap ?? noHeap;
    summary.returns = undefined;
    return;
  }
  const { state, value } = exit;
  summary.rejects = exit.rejects === true;
  const { run } = activation;
  summary.returns = bakeFacts(value, state);
  const heap = collectHeap(activation, state, call, summary.returns);
  summary.heap = thrownHeap === undefined ? heap : new Map([...thrownHeap, ...heap]);
  summary.facts = collectFacts(run, summary, state);
  summary.outputFacts = collectOutputFacts(run, summary, state, value);
  summary.shadows = collectShadows(run, summary, state, call);
}

function collectFacts(run: Run, { inputIds }: Summary, state: State): Summary['facts'] {
  if (inputIds.size === 0 || state.facts.isEmpty()) return none;
  const facts: { readonly part: InputPart; readonly excludes: ThreatSet }[] = [];
  state.facts.each((excludes, id) => {
    const part = findInputPart(run, id, inputIds);
    if (part !== undefined) facts.push({ part, excludes });
  });
  return facts;
}

function collectShadows(run: Run, { inputIds }: Summary, state: State, call: EncodedCall): Summary['shadows'] {
  if (inputIds.size === 0 || state.shadows.isEmpty()) return none;
  const shadows: { readonly part: InputPart; readonly cell: Cell }[] = [];
  state.shadows.each((cell, id) => {
    const part = call.state.shadows.get(id) === cell ? undefined : findInputPart(run, id, inputIds);
    if (part !== undefined) shadows.push({ part, cell: bakeCellFacts(state, cell) });
  });
  return shadows;
}

/** What holds of parts of what the function returns or puts into objects: `const body = parse(text); check(body); return body`; and that a query asks for the caller. */
function collectOutputFacts(run: Run, { inputIds, heap }: Summary, state: State, returned: Value): Summary['outputFacts'] {
  if (state.facts.isEmpty()) return none;
  const outputs = new Set([returned.id]);
  for (const cell of heap.values()) for (const { id } of cell.fields.values()) outputs.add(id);
  const facts: Summary['outputFacts'][number][] = [];
  state.facts.each((excludes, id) => {
    if (id === requestId || (outputs.has(id) && run.callers.asking.has(id))) facts.push({ value: id, path: none, excludes });
    if (id === requestId || findInputPart(run, id, inputIds) !== undefined) return;
    const path: string[] = [];
    let structure = run.parts.findOrigin(id);
    for (let depth = 0; structure !== undefined && depth < 12; depth++) {
      if (/^\[\d+\]$/u.test(structure.property)) return;
      path.unshift(structure.property);
      if (outputs.has(structure.base)) {
        facts.push({ value: structure.base, path, excludes });
        return;
      }
      structure = run.parts.findOrigin(structure.base);
    }
  });
  return facts;
}

/** Cells that the caller can see after the call: inputs that changed and whatever outputs reach. */
function collectHeap(activation: Activation, state: State, call: EncodedCall, output: Value | undefined): ReadonlyMap<Address, Cell> {
  const heap = new Map<Address, Cell>();
  const seen = new Set<Address>();
  const queue: Address[] = [];
  const addValue = (value: Value | undefined): void => {
    if (value === undefined) return;
    for (const ref of value.refs) if (ref > 0) queue.push(ref);
    if (value.pending?.thrown !== undefined) for (const ref of value.pending.thrown.refs) if (ref > 0) queue.push(ref);
  };
  addValue(output);
  for (const effect of activation.effects) addValue(effect.value);
  if (!state.shadows.isEmpty())
    state.shadows.each((shadow) => {
      for (const value of shadow.fields.values()) addValue(value);
    });
  for (let address = 1; address < call.addresses.length; address++) queue.push(address);
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (seen.has(address)) continue;
    seen.add(address);
    const cell = state.getLocalCell(address);
    if (cell === undefined) continue;
    const isUnchanged = address < call.addresses.length && cell === call.state.getLocalCell(address);
    if (isUnchanged) continue;
    activation.run.spend(1 + cell.fields.size);
    heap.set(address, bakeCellFacts(state, cell));
    for (const value of cell.fields.values()) addValue(value);
    addValue(cell.rest);
    addValue(cell.keys);
    addValue(cell.closure?.boundThis);
    addValue(cell.resolver?.promise);
    addValue(cell.classInfo?.superclass);
    if (cell.accessors !== undefined)
      for (const accessor of cell.accessors.values()) {
        addValue(accessor.get);
        addValue(accessor.set);
      }
    const frames = cell.closure?.frames ?? cell.classInfo?.frames;
    if (frames !== undefined) for (const frame of frames.values()) if (frame > 0) queue.push(frame);
    if (cell.closure?.home !== undefined && cell.closure.home > 0) queue.push(cell.closure.home);
    if (cell.prototype !== undefined && cell.prototype > 0) queue.push(cell.prototype);
  }
  return heap;
}
