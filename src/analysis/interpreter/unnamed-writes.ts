import { canDoHarm } from '../../models/threats.ts';
import { joinValues } from '../domain/join.ts';
import { computeEffectiveThreats, type State } from '../domain/state.ts';
import { extendTaint, isUntrusted } from '../domain/taint.ts';
import { passes } from '../domain/trail.ts';
import type { Cell } from '../domain/cell.ts';
import { makeValueLike, withTaints, type Value } from '../domain/value.ts';
import type { Activation } from './activation.ts';
import { forgetWhole, nameSecret } from './confidential-parts.ts';

/** Answers one named part of the values that a cell does not name. */
export function readRest(activation: Activation, rest: Value, name: string): Value {
  if (rest.taints.length === 0) return rest;
  const id = activation.run.parts.getId(rest.id, name);
  const taints = forgetWhole(rest.taints, false).map((taint) => extendTaint(taint, id, { property: name, note: 'read' }));
  const part = makeValueLike(rest, { id, taints });
  return nameSecret(activation, rest, name, part);
}

/** Can a key of the sender's choice be this name? */
export function canBeName({ run }: Activation, state: State, key: Value, name: string): boolean {
  if (run.numbers.converted.has(key.id) || name.startsWith('%')) return false;
  if (!key.taints.some((taint) => canDoHarm(computeEffectiveThreats(taint, state)))) return false;
  return name.startsWith(run.texts.shapes.get(key.id)?.start ?? '');
}

/** Answers what data that was written under names of the sender's choice makes of a part that has this name: `Object.assign(entity, body)`. */
export function addUnnamed(activation: Activation, state: State, object: Value, part: Value, name: string): Value {
  const { run } = activation;
  const shadow = state.shadows.get(object.id);
  const written = shadow === undefined ? undefined : readUnnamed(activation, state, shadow, name);
  if (written === undefined || written.id === part.id) return part;
  // However often it is read, it is one value.
  const id = run.parts.getId(run.parts.getId(object.id, name), `[${written.id}]`);
  const joined = joinValues(part, written, () => id);
  return withTaints(
    joined,
    joined.taints.map((taint) => extendTaint(taint, id, { note: 'read' })),
  );
}

function readUnnamed(activation: Activation, state: State, { rest, keys }: Cell, name: string): Value | undefined {
  if (rest === undefined || keys === undefined || !isUntrusted(rest.taints)) return undefined;
  return canBeName(activation, state, keys, name) ? readRest(activation, rest, name) : undefined;
}

/** Is the value made of what stands under the very key that it is written under: `o[key] = o[key].trim()`? */
export function isMadeOfItself({ run }: Activation, object: Value, key: Value, { taints }: Value): boolean {
  const own = [run.parts.findId(object.id, `[${key.id}]`), run.parts.findId(object.id, '[]')].filter((id) => id !== undefined);
  return own.length > 0 && taints.every(({ trail }) => own.some((id) => passes(trail, id)));
}
