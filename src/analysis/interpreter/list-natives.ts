import type { NativeBehavior } from '../../models/schema.ts';
import type { ThreatSet } from '../../models/threats.ts';
import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Fact, Implications, Value } from '../domain/value.ts';
import { getSiteId, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { withImplications, type Native, type NativeCall } from './native-call.ts';
import { findKnownElements } from './registers.ts';

/** Methods of lists whose callback's verdict tells of elements. */
export const listNatives = {
  every: (activation, state, call) => {
    const verdict = getVerdict(call);
    if (verdict === undefined) return call.result;
    const element = activation.run.operations.readElement(activation, state, call.receiver);
    const excludes = sumFacts(verdict.whenTrue, element);
    const facts = tellOfElements(activation, state, call.receiver, excludes);
    return withImplications(call.result, { whenTrue: [...verdict.whenTrue, ...facts], whenFalse: [], test: 'truth' });
  },
  some: (activation, state, call) => {
    const verdict = getVerdict(call);
    if (verdict === undefined) return call.result;
    const element = activation.run.operations.readElement(activation, state, call.receiver);
    const excludes = sumFacts(verdict.whenFalse, element);
    const whenFalse = excludes === 0 ? [] : [...verdict.whenFalse, ...tellOfElements(activation, state, call.receiver, excludes)];
    return withImplications(call.result, {
      whenTrue: verdict.whenTrue.filter((fact) => fact.value !== element.id),
      whenFalse,
      test: 'truth',
    });
  },
  filter: (activation, state, call) => {
    const element = refineElement(activation, state, call) ?? activation.run.operations.readElement(activation, state, call.result);
    const whenEmpty = tellOfMissing(activation, state, call);
    return allocateValue(activation, state, 'filtered', makeCell('array', { rest: element, whenEmpty }));
  },
  find: (activation, state, call) => {
    const verdict = getVerdict(call);
    const element = refineElement(activation, state, call);
    const facts =
      verdict?.whenTrue.filter((fact) => fact.value !== activation.run.operations.readElement(activation, state, call.receiver).id) ?? [];
    return withImplications(element ?? call.result, { whenTrue: facts, whenFalse: tellOfMissing(activation, state, call), test: 'truth' });
  },
  'find-index': (activation, state, call) =>
    withImplications(call.result, { whenTrue: [], whenFalse: tellOfMissing(activation, state, call), test: 'index' }),
} as const satisfies Partial<Record<NativeBehavior, Native>>;

function getVerdict(call: NativeCall): Implications | undefined {
  const implications = call.callbacks.get('a0')?.result?.implications;
  return implications?.test === 'truth' ? implications : undefined;
}

function sumFacts(facts: Implications['whenTrue'], element: Value): ThreatSet {
  let excludes = 0;
  for (const fact of facts) if (fact.value === element.id) excludes |= fact.excludes;
  return excludes;
}

/** What holds of the list when no element passes the test. */
function tellOfMissing(activation: Activation, state: State, call: NativeCall): readonly Fact[] {
  const verdict = getVerdict(call);
  if (verdict === undefined) return [];
  const element = activation.run.operations.readElement(activation, state, call.receiver);
  const excludes = sumFacts(verdict.whenFalse, element);
  return excludes === 0 ? [] : [{ value: element.id, excludes }, ...tellOfElements(activation, state, call.receiver, excludes)];
}

/** What holds of every element holds of the list, and of each element that the program wrote into it. */
function tellOfElements(activation: Activation, state: State, list: Value, excludes: ThreatSet): readonly Fact[] {
  if (excludes === 0) return [];
  return [list, ...(findKnownElements(activation, state, list) ?? [])].map((each) => ({ value: each.id, excludes }));
}

function refineElement(activation: Activation, state: State, call: NativeCall): Value | undefined {
  const verdict = getVerdict(call);
  if (verdict === undefined) return undefined;
  const element = activation.run.operations.readElement(activation, state, call.receiver);
  if (element.taints.length === 0) return undefined;
  const excludes = sumFacts(verdict.whenTrue, element);
  if (excludes === 0) return undefined;
  const taints = element.taints.map((taint) => ({ ...taint, threats: taint.threats & ~excludes })).filter((taint) => taint.threats !== 0);
  return { ...element, id: getSiteId(activation, 'refined'), taints };
}
