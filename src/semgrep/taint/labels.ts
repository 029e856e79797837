import type { LabelExpression, TaintSink } from '../rule/rule.ts';
import { defaultLabel, type TaintSet } from './taint.ts';

/** Does a sink ask of each of several metavariables something of its own? */
export function asksEach(
  requires: TaintSink['requires'],
): requires is readonly { readonly name: string; readonly expression: LabelExpression }[] {
  return Array.isArray(requires);
}

/** Does a condition hold of the labels of taints? No condition asks for the default label. */
export function areLabelsSufficient(condition: LabelExpression | undefined, taints: TaintSet): boolean {
  if (condition === undefined) return taints.some((each) => each.origin.label === defaultLabel);
  switch (condition.kind) {
    case 'label':
      return taints.some((each) => each.origin.label === condition.name);
    case 'constant':
      return condition.value;
    case 'not':
      return !areLabelsSufficient(condition.operand, taints);
    case 'and':
      return areLabelsSufficient(condition.left, taints) && areLabelsSufficient(condition.right, taints);
    case 'or':
      return areLabelsSufficient(condition.left, taints) || areLabelsSufficient(condition.right, taints);
  }
}
