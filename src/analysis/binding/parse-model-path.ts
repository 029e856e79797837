import type { ModelPath } from '../../models/schema.ts';

/** Which value a callback receives: a parameter by its position, or its `this`. */
export type ParameterIndex = number | 'this';

/** One step of a model path; see `ModelPath` for what each means. */
export type PathStep =
  | { readonly kind: 'member'; readonly names: readonly string[] }
  | { readonly kind: 'any-member' }
  /** Positions `from` to `to`, both included; `any` is 0 to infinity. */
  | { readonly kind: 'argument'; readonly from: number; readonly to: number }
  | { readonly kind: 'receiver' }
  | { readonly kind: 'parameter'; readonly index: ParameterIndex }
  | { readonly kind: 'return' }
  | { readonly kind: 'instance' }
  | { readonly kind: 'awaited' }
  | { readonly kind: 'element' }
  | { readonly kind: 'map-key' }
  | { readonly kind: 'at'; readonly argument: number }
  /** In a condition: the value that is looked at, and what holds it. */
  | { readonly kind: 'value' }
  | { readonly kind: 'owner' }
  /** What the function in which the call stands was given. */
  | { readonly kind: 'enclosing' }
  /** As the target of a flow: what the call throws. */
  | { readonly kind: 'failure' };

/** A model path that does not follow the grammar. */
export class ModelPathError extends Error {
  override readonly name = 'ModelPathError';
}

const plainSteps: ReadonlyMap<string, PathStep> = new Map([
  ['AnyMember', { kind: 'any-member' }],
  ['ReturnValue', { kind: 'return' }],
  ['Instance', { kind: 'instance' }],
  ['Awaited', { kind: 'awaited' }],
  ['ArrayElement', { kind: 'element' }],
  ['MapKey', { kind: 'map-key' }],
  ['Value', { kind: 'value' }],
  ['Owner', { kind: 'owner' }],
  ['Enclosing', { kind: 'enclosing' }],
  ['Failure', { kind: 'failure' }],
]);

/** Splits a model path into steps. Throws `ModelPathError` naming the step that is not understood. */
export function parseModelPath(path: ModelPath): readonly PathStep[] {
  if (path === '') return [];
  const steps: PathStep[] = [];
  const pattern = /([A-Za-z]+)(?:\[([^\]]*)\])?(?:\.|$)/uy;
  while (pattern.lastIndex < path.length) {
    const start = pattern.lastIndex;
    const match = pattern.exec(path);
    if (match === null) throw new ModelPathError(`'${path.slice(start)}' in path '${path}' is not a step`);
    steps.push(parseStep(match[1] ?? '', match[2], path));
  }
  return steps;
}

function parseStep(word: string, operand: string | undefined, path: string): PathStep {
  if (operand === undefined) {
    const plain = plainSteps.get(word);
    if (plain !== undefined) return plain;
  } else if (word === 'Member') {
    return { kind: 'member', names: operand.split(',').map((name) => name.trim()) };
  } else if (word === 'Argument') {
    if (operand === 'this') return { kind: 'receiver' };
    if (operand === 'any') return { kind: 'argument', from: 0, to: Infinity };
    const [from = '', to] = operand.split('..');
    if (/^\d+$/u.test(from) && (to === undefined || /^\d*$/u.test(to))) {
      return { kind: 'argument', from: Number(from), to: to === undefined ? Number(from) : to === '' ? Infinity : Number(to) };
    }
  } else if (word === 'Parameter' && operand === 'this') {
    return { kind: 'parameter', index: 'this' };
  } else if ((word === 'Parameter' || word === 'At') && /^\d+$/u.test(operand)) {
    return word === 'At' ? { kind: 'at', argument: Number(operand) } : { kind: 'parameter', index: Number(operand) };
  }
  throw new ModelPathError(`'${word}${operand === undefined ? '' : `[${operand}]`}' in path '${path}' is not a step`);
}
