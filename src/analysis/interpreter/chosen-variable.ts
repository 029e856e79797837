import { makeSink } from '../binding/make-sink.ts';
import type { State } from '../domain/state.ts';
import type { Taint } from '../domain/taint.ts';
import type { Trail } from '../domain/trail.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { isEnvironment } from './shared-property.ts';
import { checkSinkRow } from './sinks.ts';

const variable = makeSink('resource', 'the variable of the environment that is read');

/**
 * Checks `process.env[name]`: who chooses the whole name chooses one whose value he knows, such as `AWS_REGION`. Where the program writes
 * a part of the name, the variables are its own.
 */
export function checkChosenVariable(activation: Activation, state: State, object: Value, key: Value): void {
  if (object.nodes.length === 0 || !isEnvironment(activation, object)) return;
  const taints = key.taints.filter((taint) => !isPartOfText(taint));
  if (taints.length === 0) return;
  const { span } = activation;
  checkSinkRow(activation, state, variable, makeValueLike(key, { taints }), { argument: span, call: span, calleeText: '' });
}

function isPartOfText({ trail }: Taint): boolean {
  for (let step: Trail | undefined = trail; step !== undefined; step = step.previous) if (step.note === 'concatenated') return true;
  return false;
}
