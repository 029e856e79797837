import { exposureThreat } from '../../models/threats.ts';
import type { State } from '../domain/state.ts';
import { findConstant, withTaints, type Value } from '../domain/value.ts';
import { isConfidential, reduceTaints, type Taint } from '../domain/taint.ts';
import { hidesText } from '../flow/masks.ts';
import { getCell, getLocation, type Activation } from './activation.ts';
import { collectTaints } from './collect-taints.ts';
import type { NativeCall } from './native-call.ts';

/** So many characters of a secret are shown to tell it from another. */
const maximumShown = 8;

/** Does `text.slice(0, 4)`: what a few characters are taken from stays unknown. */
export function cutText(activation: Activation, call: NativeCall): Value {
  const { result, site } = call;
  if (result.taints.length === 0) return result;
  const length = countCut(activation, call, /\w+$/u.exec(site.calleeText)?.[0] ?? '');
  return length === undefined || length > maximumShown ? result : hide(activation, result, () => true);
}

/** A conversion that leaves nothing of some secrets. */
function hide(activation: Activation, value: Value, isHidden: (taint: Taint) => boolean): Value {
  const isMeant = (taint: Taint): boolean => isConfidential(taint) && isHidden(taint);
  if (!value.taints.some(isMeant)) return value;
  const taints = value.taints.flatMap((taint) =>
    isMeant(taint) ? reduceTaints([taint], exposureThreat, getLocation(activation)) : [taint],
  );
  return withTaints(value, taints);
}

/** How long a part of a text is at most; `undefined`: as long as the text. */
function countCut({ run }: Activation, { receiver, arguments: args }: NativeCall, method: string): number | undefined {
  const [from, to] = args.values;
  if (from === undefined || args.rest !== undefined) return undefined;
  const start = findConstant(from)?.value;
  const end = to === undefined ? undefined : findConstant(to)?.value;
  if (typeof start !== 'number') {
    const cut = run.numbers.differences.get(from.id);
    return cut?.from === run.parts.getId(receiver.id, 'length') ? cut.by : undefined;
  }
  if (method === 'substr') return typeof end === 'number' ? end : start < 0 ? -start : undefined;
  if (to === undefined) return start < 0 && method === 'slice' ? -start : undefined;
  if (typeof end !== 'number') return undefined;
  if (method === 'substring') return Math.abs(Math.max(end, 0) - Math.max(start, 0));
  return start < 0 === end < 0 ? Math.max(end - start, 0) : undefined;
}

/**
 * Does what `text.replace(pattern, replacement)` does to secrets: one whose characters are replaced is hidden, and so is one that is
 * itself what is replaced.
 */
export function hideReplaced(activation: Activation, state: State, call: NativeCall, result: Value): Value {
  const [pattern, replacement] = call.arguments.values;
  if (pattern === undefined || !result.taints.some(isConfidential)) return result;
  const isMask = pattern.refs.length > 0 && pattern.refs.every((ref) => isMasking(activation, state, ref, call, replacement));
  if (isMask) return hide(activation, result, () => true);
  const replaced = collectTaints(activation, state, pattern);
  return hide(activation, result, ({ root }) => replaced.some((taint) => isSameSecret(taint.root, root)));
}

/** What the environment holds under one name is the same wherever it is read. */
function isSameSecret(left: Taint['root'], right: Taint['root']): boolean {
  if (left.kind === 'input' || right.kind === 'input') return left === right;
  return left === right || (left.text === right.text && left.label === right.label);
}

function isMasking(activation: Activation, state: State, ref: number, call: NativeCall, replacement: Value | undefined): boolean {
  const pattern = getCell(activation, state, ref)?.pattern;
  if (pattern === undefined || replacement === undefined) return false;
  const text = findConstant(replacement)?.value;
  if (typeof text === 'string') return hidesText(pattern, text, maximumShown);
  const answers = [...call.callbacks.values()].filter(({ argument }) => argument === 1);
  const isOwn = answers.every(({ result }) => result !== undefined && collectTaints(activation, state, result).length === 0);
  return answers.length > 0 && isOwn && hidesText(pattern, '', maximumShown);
}
