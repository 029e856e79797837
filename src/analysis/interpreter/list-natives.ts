import type { NativeBehavior } from '../../models/native-rows.ts';
import { everyThreat, type ThreatSet } from '../../models/threats.ts';
import { isOfMany, lessenForOthers } from '../access/one-of-many.ts';
import { makeCell, makeCellLike } from '../domain/cell.ts';
import { requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import { findConstant, makeOptional, makeValueLike, type Fact, type Implications, type Value } from '../domain/value.ts';
import { getCell, getSiteId, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import type { Callback } from './callbacks.ts';
import { noteEmptiness, tellEmpty } from './emptiness.ts';
import { listFacts } from './guards.ts';
import { joinTexts } from './join-texts.ts';
import { addFactsOfText, readLetterFacts } from './letters.ts';
import { withImplications, type Native, type NativeCall } from './native-call.ts';
import { listElements } from './property-access.ts';
import { findPath, refineElement } from './refine-element.ts';
import type { Verdicts } from './list-facts.ts';

/** Methods of lists: what a callback's verdict tells of elements, and what elements make together. */
export const listNatives = {
  join: joinTexts,
  every: (activation, state, call) => {
    const told = tellOfElements(activation, state, call, 'whenTrue');
    const others = getVerdict(activation, call)?.whenTrue ?? [];
    const whenTrue = [...others, ...told];
    return withImplications(call.result, { whenTrue, whenFalse: [], test: 'truth' });
  },
  some: (activation, state, call) => {
    const element = getAsked(activation, state, call);
    const others = listOtherFacts(activation, call, element);
    const whenTrue = isOfMany(activation.run, getList(call).taints) ? lessenForOthers(others) : others;
    const whenFalse = tellOfElements(activation, state, call, 'whenFalse');
    return withImplications(call.result, { whenTrue, whenFalse, test: 'truth' });
  },
  filter: (activation, state, call) => {
    const element = refineAsked(activation, state, call) ?? activation.run.operations.readElement(activation, state, call.result);
    const whenEmpty = tellOfElements(activation, state, call, 'whenFalse');
    const filtered = allocateValue(activation, state, 'filtered', makeCell('array', { rest: element, whenEmpty }));
    activation.run.lists.kept.set(filtered.id, { of: getList(call).id, whenAll: tellOfElements(activation, state, call, 'whenTrue') });
    return makeValueLike(filtered, { nodes: call.result.nodes });
  },
  find: (activation, state, call) => {
    const element = getAsked(activation, state, call);
    const whenTrue = listOtherFacts(activation, call, element);
    const whenFalse = tellOfElements(activation, state, call, 'whenFalse');
    return withImplications(refineAsked(activation, state, call) ?? call.result, { whenTrue, whenFalse, test: 'truth' });
  },
  'passes-test': (activation, state, call) => {
    const refined = refineAsked(activation, state, call);
    if (refined === undefined) return call.result;
    const asked = getAsked(activation, state, call);
    return call.result.id === asked.id ? refined : replacePart(activation, state, call.result, asked, refined);
  },
  'one-or-none': (activation, state, { receiver, result, rows }) =>
    !rows.natives.includes('find') && tellEmpty(activation, state, receiver) === 'never' ? result : makeOptional(result),
  'find-index': (activation, state, call) =>
    withImplications(call.result, { whenTrue: [], whenFalse: tellOfElements(activation, state, call, 'whenFalse'), test: 'index' }),
  map: (activation, state, call) => {
    const verdict = getOpenVerdict(activation, call);
    const [whenTrue, whenFalse] = [
      tellOfElements(activation, state, call, 'whenTrue', verdict),
      tellOfElements(activation, state, call, 'whenFalse', verdict),
    ];
    const { result } = call;
    noteEmptiness(state, result, tellEmpty(activation, state, call.receiver));
    if (whenTrue.length + whenFalse.length === 0) return result;
    const { verdicts, openVerdicts } = activation.run.lists;
    const isOpen = call.callbacks.get('a0')?.result?.pending !== undefined;
    (isOpen ? openVerdicts : verdicts).set(result.id, { whenTrue, whenFalse });
    return result;
  },
  'for-each': (_activation, _state, call) => call.result,
  'flat-map': (_activation, _state, call) => call.result,
  reduce: (activation, state, call) => withImplications(call.result, foldVerdicts(activation, state, call)),
} as const satisfies Partial<Record<NativeBehavior, Native>>;

type Outcome = 'whenTrue' | 'whenFalse';

/** What the callback's answer tells, of all that it follows for. */
function getVerdict(activation: Activation, call: NativeCall): Implications | undefined {
  return readVerdict(activation, findCallback(call)?.result?.implications);
}

/** The list that is gone through: a function of a library is given it before the callback. */
function getList({ callbacks, receiver, arguments: { values } }: NativeCall): Value {
  return callbacks.has('a0') ? receiver : ((callbacks.has('a1') ? values[0] : undefined) ?? receiver);
}

/** Libraries take the list as the first argument or as the second. */
function findCallback({ callbacks }: NativeCall): Callback | undefined {
  return callbacks.get('a0') ?? callbacks.get('a1');
}

/** The same of what a promise is settled with. */
function getOpenVerdict(activation: Activation, call: NativeCall): Implications | undefined {
  const result = call.callbacks.get('a0')?.result;
  return readVerdict(activation, result?.pending === undefined ? result?.implications : result.pending.implications);
}

function readVerdict({ run }: Activation, implications: Implications | undefined): Implications | undefined {
  if (implications?.test !== 'truth') return undefined;
  return { ...implications, whenTrue: listFacts(run, implications.whenTrue), whenFalse: listFacts(run, implications.whenFalse) };
}

/** What a true answer tells of anything but the element that it was given for. */
function listOtherFacts(activation: Activation, call: NativeCall, element: Value): readonly Fact[] {
  const { whenTrue = [], whenFalse = [] } = activation.run.lists.verdicts.has(getList(call).id) ? (element.implications ?? {}) : {};
  const ofVerdict = new Set([...whenTrue, ...whenFalse].map((fact) => fact.value));
  const isOfElement = (fact: Fact): boolean =>
    ofVerdict.has(fact.value) ||
    listFacts(activation.run, [fact]).some((each) => findPath(activation, each.value, element.id) !== undefined);
  return (getVerdict(activation, call)?.whenTrue ?? []).filter((fact) => !isOfElement(fact));
}

/** Answers the element that the callback was given. */
function getAsked(activation: Activation, state: State, call: NativeCall, parameter = 0): Value {
  return findCallback(call)?.parameters.get(parameter) ?? activation.run.operations.readElement(activation, state, getList(call));
}

function sumFacts(facts: Implications['whenTrue'], element: Value): ThreatSet {
  let excludes = 0;
  for (const fact of facts) if (fact.value === element.id) excludes |= fact.excludes;
  return excludes;
}

/**
 * What holds when the callback answered the same for every element: of who calls, of the list, of each element that the program wrote into
 * it, and of the parts that the callback looked at.
 */
function tellOfElements(
  activation: Activation,
  state: State,
  call: NativeCall,
  outcome: Outcome,
  verdict = getVerdict(activation, call),
): readonly Fact[] {
  if (verdict === undefined) return [];
  const element = getAsked(activation, state, call);
  const list = getList(call);
  const ofVerdicts = tellOfVerdicts(activation.run.lists.verdicts.get(list.id), element, verdict[outcome]);
  const ofRequest = verdict[outcome].filter(({ value }) => value === requestId);
  return [...ofRequest, ...ofVerdicts, ...tellOfAll(activation, state, list, element, verdict[outcome])];
}

/** What is known of a list when the facts hold of each element. */
function tellOfAll(activation: Activation, state: State, list: Value, element: Value, facts: readonly Fact[]): readonly Fact[] {
  const inside = new Set(readFields(activation, state, element).map((each) => each.id));
  const parts = facts.filter((fact) => inside.has(fact.value) || findPath(activation, fact.value, element.id) !== undefined);
  const excludes = sumFacts(facts, element);
  const ofText = readLetterFacts(activation.run, element.id, list.id, (id) => facts.find(({ value }) => value === id)?.excludes);
  if (ofText !== undefined) parts.push(ofText);
  if (excludes === 0) return parts;
  const lists = [list, ...listElements(activation, state, list)];
  return [...parts, ...lists.map((each) => ({ value: each.id, excludes }))];
}

/** `xs.map(test).every(Boolean)`: what holds of each verdict holds of what it was given on. */
function tellOfVerdicts(verdicts: Verdicts | undefined, element: Value, facts: readonly Fact[]): readonly Fact[] {
  if (verdicts === undefined || element.implications?.test !== 'truth') return [];
  const { whenTrue, whenFalse } = element.implications;
  return [...(isAmong(whenTrue, facts) ? verdicts.whenTrue : []), ...(isAmong(whenFalse, facts) ? verdicts.whenFalse : [])];
}

function isAmong(some: readonly Fact[], facts: readonly Fact[]): boolean {
  return some.length > 0 && some.every((fact) => facts.some((each) => each.value === fact.value && (fact.excludes & ~each.excludes) === 0));
}

/**
 * `xs.reduce((all, x) => all && test(x), true)`: the last answer is as it was in the beginning only if that needs each element to pass and all
 * answers before to have been so.
 */
function foldVerdicts(activation: Activation, state: State, call: NativeCall): Implications | undefined {
  const { run } = activation;
  const [callback, initial] = call.arguments.values;
  const first = initial === undefined ? undefined : findConstant(initial)?.value;
  if (callback === undefined || typeof first !== 'boolean') return undefined;
  const before: readonly Fact[] = [{ value: getSiteId(activation, 'verdict before'), excludes: everyThreat }];
  const told: Implications = first
    ? { whenTrue: before, whenFalse: [], test: 'truth' }
    : { whenTrue: [], whenFalse: before, test: 'truth' };
  const verdict = run.makeValue({ id: getSiteId(activation, 'verdict'), constants: [true, false], implications: told });
  const element = getAsked(activation, state, call, 1);
  const args = { values: [verdict, element], rest: undefined };
  const answer = run.operations.callValue(activation, state, callback, run.undefinedValue, args, { ...call.site, argumentSpans: [] });
  const facts = readVerdict(activation, answer?.implications)?.[first ? 'whenTrue' : 'whenFalse'] ?? [];
  if (!isAmong(before, facts)) return undefined;
  const all = tellOfAll(activation, state, call.receiver, element, facts);
  return first ? { whenTrue: all, whenFalse: [], test: 'truth' } : { whenTrue: [], whenFalse: all, test: 'truth' };
}

function readFields(activation: Activation, state: State, value: Value): readonly Value[] {
  return value.refs.flatMap((ref) => [...(getCell(activation, state, ref)?.fields.values() ?? [])]);
}

/** Answers an object that holds the refined value where it held the other. */
function replacePart(activation: Activation, state: State, holder: Value, asked: Value, refined: Value): Value {
  const [ref, other] = holder.refs;
  const cell = ref === undefined || other !== undefined ? undefined : getCell(activation, state, ref);
  if (cell === undefined) return holder;
  const fields = new Map([...cell.fields].map(([name, field]) => [name, field.id === asked.id ? refined : field]));
  const { refs } = allocateValue(activation, state, 'passed', makeCellLike(cell, { fields }));
  return makeValueLike(holder, { refs });
}

/** Answers an element for which the callback answered true. */
function refineAsked(activation: Activation, state: State, call: NativeCall): Value | undefined {
  const facts = getVerdict(activation, call)?.whenTrue ?? [];
  if (facts.length === 0) return undefined;
  const element = getAsked(activation, state, call);
  return refineElement(activation, state, element, addFactsOfText(activation.run, element.id, facts));
}
