import { expandNode } from '../binding/api-node.ts';
import { makeCell, type Closure } from '../domain/cell.ts';
import type { State } from '../domain/state.ts';
import { makeValueLike, type Value } from '../domain/value.ts';
import type { Location } from '../domain/identity.ts';
import { getCell, type Activation } from './activation.ts';
import { allocateLocal } from './allocate.ts';
import type { Callback, ModelCall } from './callbacks.ts';
import { precedes } from './preceding.ts';

/**
 * Functions in one call that hand on to each other (`app.post(path, check, handler)`, where `check` calls `next()`): the parameter that
 * goes on is the next function with the same request, so that what holds where it is called holds there.
 */
export function linkContinuations(activation: Activation, state: State, call: ModelCall): void {
  const chain = [...call.callbacks.values()].filter(
    (each) => each.isErrorFirst !== true && listClosures(activation, state, each.value).length > 0,
  );
  for (const [index, callback] of chain.toReversed().entries()) {
    const following = index === 0 ? undefined : chain[chain.length - index];
    const position = findNextParameter(callback);
    if (following === undefined || position === undefined || following.reached !== undefined) continue;
    const [first] = chain;
    const shared = position === 0 ? [] : Array.from({ length: position }, (_, each) => first?.parameters.get(each));
    for (const [each, value] of shared.entries()) {
      if (value === undefined || (each > 0 && precedes(callback))) continue;
      callback.parameters.set(each, value);
      following.parameters.set(each, value);
    }
    const settled = allocateLocal(activation, state, `reached${index}`, makeCell('object'));
    following.reached = settled;
    const place = { file: activation.function.file, span: call.site.argumentSpans[following.argument] ?? call.site.at };
    callback.parameters.set(position, makeContinuation(activation, state, following, { settled, place, index }));
  }
}

/**
 * The last of the functions that an application keeps, or that stand before a router in one call: answers a promise that is fulfilled where it
 * goes on.
 */
export function handOnAtEnd(activation: Activation, state: State, call: ModelCall): Value | undefined {
  if (!call.rows.natives.includes('keeps-middleware')) return undefined;
  const last = [...call.callbacks.values()].findLast((each) => listClosures(activation, state, each.value).length > 0);
  const position = last === undefined ? undefined : findNextParameter(last);
  const next = position === undefined ? undefined : last?.parameters.get(position);
  if (last === undefined || position === undefined || next === undefined) return undefined;
  const promise = allocateLocal(activation, state, 'handed on', makeCell('object'));
  const place = { file: activation.function.file, span: call.site.argumentSpans[last.argument] ?? call.site.at };
  const resolver = { promise, name: 'resolve', argument: 0, place } as const;
  const { refs } = allocateLocal(activation, state, 'hands on', makeCell('function', { resolver }));
  last.parameters.set(position, makeValueLike(next, { refs }));
  return promise;
}

/** Answers the position of the parameter with which the function goes on to the one after it. */
export function findNextParameter(callback: Callback): number | undefined {
  for (const [position, value] of callback.parameters) {
    const goesOn = value.nodes.some((node) => expandNode(node).some((each) => each.natives.includes('next-callback')));
    if (goesOn && position !== 'this') return position;
  }
  return undefined;
}

function listClosures(activation: Activation, state: State, value: Value): readonly Closure[] {
  return value.refs.flatMap((ref) => getCell(activation, state, ref)?.closure ?? []);
}

function makeContinuation(
  activation: Activation,
  state: State,
  following: Callback,
  { settled, place, index }: { readonly settled: Value; readonly place: Location; readonly index: number },
): Value {
  const last = Math.max(-1, ...[...following.parameters.keys()].filter((each) => each !== 'this'));
  const bound = Array.from({ length: last + 1 }, (_, each) => following.parameters.get(each) ?? activation.run.undefinedValue);
  const made = listClosures(activation, state, following.value).map((closure, each) =>
    allocateLocal(
      activation,
      state,
      `next${index}.${each}`,
      makeCell('function', {
        closure: { ...closure, boundArguments: [...closure.boundArguments, ...bound] },
        resolver: { promise: settled, name: 'resolve', argument: 0, place },
      }),
    ),
  );
  const [first, ...others] = made;
  if (first === undefined) return activation.run.undefinedValue;
  return makeValueLike(first, { refs: [...first.refs, ...others.flatMap((each) => each.refs)] });
}
