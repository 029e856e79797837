import { findChild, getNodes, type SyntaxNode } from '../../analysis/lowering/syntax.ts';
import { getPlace, type Evaluation } from './evaluation.ts';
import type { Scope } from './scope.ts';
import { unknownValue, type Slot } from './value.ts';

/** Computes the arguments of a call. */
export function collectArguments(run: Evaluation, node: SyntaxNode, scope: Scope): readonly Slot[] {
  const args: Slot[] = [];
  for (const argument of getNodes(node, 'arguments')) {
    if (argument.type !== 'SpreadElement') {
      args.push({ value: run.evaluate(argument, scope), at: getPlace(scope, argument) });
      continue;
    }
    const value = run.evaluate(findChild(argument, 'argument'), scope);
    if (value.kind === 'list') args.push(...value.items);
    else args.push({ value: unknownValue, at: getPlace(scope, argument) });
  }
  return args;
}
