import { requestFacts, requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import { getNature, natures } from '../domain/taint.ts';
import type { Fact, Implications, Value } from '../domain/value.ts';
import type { ValueId } from '../domain/identity.ts';
import type { BlockId, Primitive, Span } from '../ir/ir.ts';
import type { Activation } from '../interpreter/activation.ts';
import type { Run } from '../interpreter/run.ts';
import { holdsCondition } from '../interpreter/row-conditions.ts';
import { checkMisuse } from './check-misuse.ts';
import { expandNode, type ApiNode } from '../binding/api-node.ts';
import { endsInFailure } from './ends-in-failure.ts';
import { failures, isOfCaller } from './failure-facts.ts';
import { recordMisuse } from './record-misuse.ts';

/** The identity, as a part of nothing, whose facts say what went wrong on the way here. */
const failurePart = '%failed';

function getFailureId(run: Run): ValueId {
  return (run.failureId ??= run.parts.getId(0, failurePart));
}

/** Answers what types of answers let somebody through. */
const admittingType = 'lambda.AuthorizerAnswer';

/** What a trigger of Cognito answers that refuses somebody by what it throws only. */
export const signInAnswer = 'lambda.SignInAnswer';

/** Notes that a check of who calls may throw here. */
export function noteVerification(activation: Activation): void {
  (activation.verifying ??= new Set()).add(activation.handler);
}

/** Notes that something was caught. */
export function noteCaught({ run, verifying }: Activation, state: State, block: BlockId, { id }: Value): void {
  const isRefusal = verifying?.has(block) === true;
  if (isRefusal) run.callers.caught.add(id);
  state.addFact(getFailureId(run), failures.thrown | (isRefusal ? failures.refused : 0));
}

/** What a question about an error tells, whatever the answer is: that a check of who calls threw it. */
export function tellOfCaught(run: Run, { id }: Value): readonly Fact[] {
  const { caught } = run.callers;
  if (caught.size === 0) return [];
  const part = run.parts.findOrigin(id);
  return caught.has(id) || (part !== undefined && caught.has(part.base)) ? [tellRefused(run)] : [];
}

/** Notes that a value of the sender is missing. */
export function noteMissing({ run }: Activation, state: State, value: Value): void {
  for (const fact of tellMissing(run, value)) state.addFact(fact.value, fact.excludes);
}

/** What is known where a value is missing. */
export function tellMissing(run: Run, { taints }: Value): readonly Fact[] {
  const isSent = taints.some((taint) => (getNature(taint) & (natures.request | natures.credential)) !== 0);
  return isSent ? [{ value: getFailureId(run), excludes: failures.missing }] : [];
}

/** What is known where a credential is missing, or is none of those that are known. */
export function tellUnproven(run: Run, { taints }: Value): readonly Fact[] {
  const isShown = taints.some((taint) => (getNature(taint) & natures.credential) !== 0);
  return isShown ? [{ value: getFailureId(run), excludes: failures.unproven }] : [];
}

/** Adds to what a test of a form tells that a credential may have another form. */
export function addOtherForm(run: Run, told: Implications | undefined, value: Value): Implications | undefined {
  const facts = tellUnproven(run, value);
  if (facts.length === 0) return told;
  if (told === undefined) return { whenTrue: [], whenFalse: facts, test: 'truth' };
  return told.test === 'truth' ? { ...told, whenFalse: [...told.whenFalse, ...facts] } : told;
}

/** What is known where there is the error of a check of who calls. */
export function tellRefused(run: Run): Fact {
  return { value: getFailureId(run), excludes: failures.refused };
}

/** What is known where something is not a word that is there only where a check of who calls failed: another error, or none. */
export function tellOtherFailure(run: Run, { id, constants }: Value, word: Primitive): readonly Fact[] {
  return run.callers.failing.has(id) && constants?.includes(word) !== true ? [tellRefused(run)] : [];
}

/** Notes that a condition does not hold which would have told who calls, or that a credential is there. */
export function noteUnproven({ run }: Activation, state: State, denied: readonly Fact[], missing?: Value): void {
  const isDenied = denied.some(({ value, excludes }) => value === requestId && (excludes & requestFacts.asked) !== 0);
  if (isDenied) state.addFact(getFailureId(run), failures.unproven);
  else if (missing !== undefined) for (const { value, excludes } of tellUnproven(run, missing)) state.addFact(value, excludes);
}

/** Forgets what the condition before did not find. */
export function forgetUnproven({ failureId }: Run, state: State): void {
  if (failureId === undefined) return;
  const known = state.facts.get(failureId) ?? 0;
  if ((known & failures.unproven) !== 0) state.setFact(failureId, known & ~failures.unproven);
}

/** Answers what went wrong, unless it is known who calls all the same. */
function getFailures(run: Run, state: State): number {
  const part = run.failureId;
  if (part === undefined || ((state.facts.get(requestId) ?? 0) & requestFacts.authenticated) !== 0) return 0;
  return state.facts.get(part) ?? 0;
}

/** Notes that a function returns where it is known who calls. */
export function noteKnowing({ run, function: { id } }: Activation, state: State): void {
  if (((state.facts.get(requestId) ?? 0) & requestFacts.authenticated) !== 0) run.callers.knowing.add(id);
}

/** Did a check of who calls throw on the way here, or was the last condition one that tells who calls, and did not hold? */
export function isRefused({ run }: Activation, state: State): boolean {
  return (getFailures(run, state) & (failures.refused | failures.unproven)) !== 0;
}

/** Notes that a check of who calls failed before, and that the function went on. */
export function notePassed({ run }: Activation, state: State): void {
  state.setFact(getFailureId(run), failures.passed);
}

/** What is known where something else than a check of who calls may have been waited for. */
export function makePassed({ run }: Activation): Fact {
  return { value: getFailureId(run), excludes: failures.passed };
}

/** Checks what a function returns, in a block of its own: where something went wrong, it must let nobody through. */
export function checkReturned(activation: Activation, state: State, value: Value, block?: BlockId): void {
  const { run } = activation;
  if (tellsCaller(state, value)) activation.isAffirming = true;
  const failed = getFailures(run, state) | getFormerFailures(activation, state, block);
  if (failed === 0) {
    checkBelieving(activation, state, value);
    return;
  }
  const own = run.platform.answers.get(activation.function.id);
  for (const node of new Set([...listAdmitting(run), ...(own ?? [])]))
    checkAdmission(activation, state, node, { value, failed, span: activation.span });
  if (!isYes(value)) return;
  if ((failed & (failures.unproven | failures.passed)) !== 0) run.callers.admitting.add(activation.function.id);
  const isRefused = (failed & failures.refused) !== 0;
  if (isRefused || (failed & failures.unproven) !== 0)
    (activation.affirmed ??= new Map()).set(activation.span.start, { span: activation.span, isRefused });
}

/** Checks that nobody is let in for what a token says of itself, when nothing asks who calls. */
function checkBelieving(activation: Activation, state: State, value: Value): void {
  const { run, span } = activation;
  if (run.callers.ownClaims.size === 0 || ((state.facts.get(requestId) ?? 0) & requestFacts.authenticated) !== 0) return;
  // Another service may have been asked.
  if ([...activation.accesses.values()].some(({ kind }) => kind === 'ask' || kind === 'read')) return;
  const place = { argument: span, call: span, calleeText: '', arguments: { values: [value], rest: undefined } };
  for (const { row, when } of listAdmitting(run)
    .flatMap(expandNode)
    .flatMap(({ misuses }) => misuses)) {
    if (row.after !== 'claims' || !when.every((condition) => holdsCondition(activation, state, condition, place))) continue;
    for (const at of run.callers.ownClaims.values())
      recordMisuse(activation, { kind: row.misuse, confidence: 'high', label: row.label, at, calleeText: '', calls: [], needs: [] });
  }
}

/** What failed in each turn of a loop before the block, or would have, had there been a turn. */
function getFormerFailures(activation: Activation, { facts }: State, block: BlockId | undefined): number {
  const { verifying, function: body } = activation;
  if (verifying === undefined || block === undefined || ((facts.get(requestId) ?? 0) & requestFacts.authenticated) !== 0) return 0;
  return [...verifying].some((handler) => handler !== undefined && endsInFailure(body, handler, block))
    ? failures.thrown | failures.refused
    : 0;
}

/** Does what is returned say yes where it is known who calls? */
function tellsCaller({ facts }: State, value: Value): boolean {
  const { implications } = value;
  if (implications !== undefined) return implications.whenTrue.some(isOfCaller);
  return isYes(value) && ((facts.get(requestId) ?? 0) & requestFacts.authenticated) !== 0;
}

/** Notes where a function said yes after a check threw, unless its yes means that it refuses. */
export function checkAffirmed(activation: Activation, answer: Value | undefined): void {
  const { isAffirming } = activation;
  if (!isAffirming && answer?.implications?.whenFalse.some(isOfCaller) === true) return;
  // What asks for something else than who calls says nothing of him where a credential is missing.
  for (const { span, isRefused: wasRefused } of activation.affirmed?.values() ?? [])
    if (wasRefused || isAffirming) recordFailure(activation, 'answers that all is well', span);
}

/** Checks what the handler of a rejected check answers: it must let nobody through. */
export function checkRecovered(activation: Activation, state: State, value: Value, span = activation.span): void {
  if (activation.verifying === undefined) return;
  for (const node of listAdmitting(activation.run))
    checkAdmission(activation, state, node, { value, failed: failures.thrown | failures.refused, span });
  if (isYes(value)) recordFailure(activation, 'answers that all is well', span);
}

function listAdmitting({ graph }: Run): readonly ApiNode[] {
  const type = graph.findType(admittingType);
  return type === undefined ? [] : [type];
}

function isYes({ constants, refs }: Value): boolean {
  return constants?.length === 1 && constants[0] === true && refs.length === 0;
}

/** What is answered after something went wrong. */
interface Answer {
  readonly value: Value;
  readonly failed: number;
  readonly span: Span;
}

function checkAdmission(activation: Activation, state: State, node: ApiNode, { value, failed, span }: Answer): void {
  for (const misuse of expandNode(node).flatMap(({ misuses }) => misuses)) {
    const { after } = misuse.row;
    if (after === undefined || after === 'claims' || (after === 'error' && (failed & failures.thrown) === 0)) continue;
    const place = { argument: span, call: span, calleeText: '', arguments: { values: [value], rest: undefined } };
    checkMisuse(activation, state, misuse, place, () => ({ file: activation.function.file, span }));
  }
}

/** Notes that something is done for which a caller must be known, after a check that need not have held. */
export function noteActing(activation: Activation, state: State): void {
  if (activation.verifying !== undefined && ((state.facts.get(requestId) ?? 0) & requestFacts.authenticated) === 0)
    activation.hasActedUnasked = true;
}

/** Going on to the next function lets the sender through. */
export function checkGoingOn(activation: Activation, state: State): void {
  if ((getFailures(activation.run, state) & failures.refused) !== 0) recordFailure(activation, 'goes on');
}

/** Notes that somebody is let through here after something went wrong. */
export function recordFailure(activation: Activation, label: string, span = activation.span): void {
  recordMisuse(activation, {
    kind: 'fail-open',
    confidence: 'high',
    label,
    at: { file: activation.function.file, span },
    calleeText: '',
    calls: [],
    needs: [],
  });
}
