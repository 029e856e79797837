import type { PathStep } from '../binding/parse-model-path.ts';
import { makeCell } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import type { Value } from '../domain/value.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateValue } from './allocate.ts';
import { findCallbacks, type ModelCall } from './callbacks.ts';
import { joinAll } from './property-access.ts';

type ParameterStep = Extract<PathStep, { readonly kind: 'parameter' }>;
type ArgumentStep = Extract<PathStep, { readonly kind: 'argument' }>;

/**
 * Answers what functions of the program hand to the function that they are given as a parameter: `(error, chunk)` of a callback. They get that
 * function when it is first asked for.
 */
export function readGiven(
  activation: Activation,
  state: State,
  call: ModelCall,
  way: readonly PathStep[],
  [{ index }, { from: argument }]: readonly [ParameterStep, ArgumentStep],
): Value | undefined {
  const given: Value[] = [];
  for (const [place, callback] of findCallbacks(call, way).entries()) {
    const known = callback.parameters.get(index);
    const promises = known?.refs.flatMap((ref) => getCell(activation, state, ref)?.resolver?.promise ?? []) ?? [];
    if (promises.length === 0) {
      const role = `given ${way.map((step) => ('names' in step ? step.names.join() : step.kind)).join('.')} ${place} ${index}`;
      const promise = allocateValue(activation, state, role, makeCell('object'));
      const resolver = { promise, name: 'resolve', argument } as const;
      callback.parameters.set(index, allocateValue(activation, state, `${role} function`, makeCell('function', { resolver })));
      callback.called = false;
    }
    for (const { refs } of promises)
      for (const ref of refs) {
        const value = getCell(activation, state, ref)?.fields.get('resolve');
        if (value !== undefined) given.push(value);
      }
  }
  return joinAll(activation, `given ${argument}`, given);
}
