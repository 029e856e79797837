import { settledField, type Resolver } from '../domain/cell.ts';
import { requestFacts, requestId } from '../domain/request-facts.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Fact, type Value } from '../domain/value.ts';
import type { ThreatSet } from '../../models/threats.ts';
import type { Run } from '../interpreter/run.ts';
import { getCell, type Activation } from '../interpreter/activation.ts';
import { getKnownCaller } from './tell-path.ts';
import { writeCell } from '../interpreter/heap-write.ts';

/** A promise is settled: what is known each time that it is fulfilled, is known once it was. A rejection is thrown where it is awaited. */
export function noteSettled(activation: Activation, state: State, { promise, name }: Resolver): void {
  const [address] = promise.refs;
  const cell = address === undefined ? undefined : getCell(activation, state, address);
  if (address === undefined || cell === undefined) return;
  const known = name === 'reject' ? requestFacts.authorized : getKnownCaller(state);
  const old = cell.fields.get(settledField);
  const excludes = old === undefined ? known : known & readFacts(old).reduce((all, fact) => all | fact.excludes, 0);
  writeCell(activation, state, address, settledField, makeKept(activation.run, excludes));
}

/** Answers what a promise gives, with what is known of the request since then. */
export function addSettledFacts(activation: Activation, state: State, promise: Value, settled: Value): Value {
  const facts = listSettledFacts(activation, state, promise);
  if (facts.length === 0) return settled;
  const { facts: own = [], implications = settled.implications, thrown } = settled.pending ?? {};
  return makeValueLike(settled, { implications: undefined, pending: { facts: [...own, ...facts], implications, thrown } });
}

/** Answers what is known of the request each time that a promise is fulfilled. */
export function listSettledFacts(activation: Activation, state: State, promise: Value): readonly Fact[] {
  const [address] = promise.refs;
  const value = address === undefined ? undefined : getCell(activation, state, address)?.fields.get(settledField);
  return value === undefined ? [] : readFacts(value);
}

function readFacts({ pending }: Value): readonly Fact[] {
  return pending?.facts ?? [];
}

function makeKept(run: Run, excludes: ThreatSet): Value {
  const facts: readonly Fact[] = excludes === 0 ? [] : [{ value: requestId, excludes }];
  return run.makeValue({ pending: { facts, implications: undefined, thrown: undefined } });
}
