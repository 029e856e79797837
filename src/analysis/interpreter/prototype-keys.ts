import { getThreatBit } from '../../models/threats.ts';
import { makeSink } from '../binding/make-sink.ts';
import { computeEffectiveThreats, type State } from '../domain/state.ts';
import { makeTaintLike, type Taint } from '../domain/taint.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { checkSinkRow } from './sinks.ts';

const prototypeThreat = getThreatBit('prototype');

const pollution = makeSink('prototype', 'the name of an object whose property is written');

/** Answers the taints of a key that can name the object from which others inherit: `object['__proto__']`. */
export function collectKeyed(activation: Activation, state: State, object: Value, key: Value): readonly Taint[] {
  if (key.taints.length === 0 || object.isText || object.refs.some((ref) => getCell(activation, state, ref)?.prototype === 0)) return none;
  return key.taints
    .map((taint) => makeTaintLike(taint, { threats: computeEffectiveThreats(taint, state) & prototypeThreat }))
    .filter((taint) => taint.threats !== 0);
}

const none: readonly never[] = [];

/** `object[a][b] = value` writes to what all objects inherit when the sender chooses both keys, and the value with them. */
export function checkPollution(
  activation: Activation,
  state: State,
  object: Value,
  { key, value }: { readonly key: Value; readonly value: Value },
): void {
  const { keyed = [] } = object;
  if (keyed.length === 0 || key.taints.length === 0 || value.taints.length === 0) return;
  const { span } = activation;
  checkSinkRow(activation, state, pollution, makeValueLike(object, { taints: keyed, refs: [] }), {
    argument: span,
    call: span,
    calleeText: '',
  });
}
