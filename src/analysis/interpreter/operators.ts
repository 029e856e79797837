import type { State } from '../domain/state.ts';
import { findConstant, findTruth, uniteNodes, type Value } from '../domain/value.ts';
import { getSiteId, type Activation } from './activation.ts';
import { compareBeginning, rememberProlonged } from './beginnings.ts';
import { computeComparison, negate } from './guards.ts';
import { convertToNumber } from './numbers.ts';
import { concatenate } from './text.ts';

const comparisons: ReadonlySet<string> = new Set(['===', '!==', '==', '!=', '<', '<=', '>', '>=', 'in', 'instanceof']);

/** Answers the value of a binary expression, and what it tells when it is tested. */
export function evaluateBinary(activation: Activation, state: State, operator: string, left: Value, right: Value): Value {
  const { run } = activation;
  if (operator === '+') {
    const isNumber = (value: Value): boolean => typeof findConstant(value)?.value === 'number';
    const sum =
      isNumber(left) && isNumber(right)
        ? run.makeValue({ id: getSiteId(activation, 'sum') })
        : concatenate(activation, state, [left, right], [undefined, undefined]);
    rememberProlonged(activation, left, right, sum);
    return sum;
  }
  const id = getSiteId(activation, operator);
  const subtracted = operator === '-' ? findConstant(right)?.value : undefined;
  if (typeof subtracted === 'number') run.differences.set(id, { from: left.id, by: subtracted });
  // Flags of a library are combined.
  if (operator === '|' && (left.nodes.length > 0 || right.nodes.length > 0))
    return run.makeValue({ id, nodes: uniteNodes(left.nodes, right.nodes) });
  if (!comparisons.has(operator)) return run.makeValue({ id });
  const implications = compareBeginning(activation, operator, left, right) ?? computeComparison(activation, state, operator, left, right);
  return run.makeValue({ id, implications, constants: compareConstants(operator, left, right) ?? [true, false] });
}

function compareConstants(operator: string, left: Value, right: Value): readonly boolean[] | undefined {
  const a = findConstant(left);
  const b = findConstant(right);
  if (a === undefined || b === undefined || a.value === undefined || b.value === undefined) return undefined;
  if (operator === '===') return [a.value === b.value];
  return operator === '!==' ? [a.value !== b.value] : undefined;
}

/** Answers the value of a unary expression, and what it tells when it is tested. */
export function evaluateUnary(activation: Activation, operator: string, operand: Value): Value {
  const { run } = activation;
  const id = getSiteId(activation, operator);
  switch (operator) {
    case '!': {
      const truth = findTruth(operand);
      const implications = operand.implications?.test === 'truth' ? negate(operand.implications) : undefined;
      return run.makeValue({ id, implications, constants: truth === undefined ? [true, false] : [!truth] });
    }
    case 'typeof':
      // The type of a number says nothing of what it was made from.
      return run.makeValue({ id, typeofValue: run.numbers.has(operand.id) ? undefined : operand.id, isText: true });
    case '~': {
      // Only -1 becomes nothing: `~xs.indexOf(x)` is true when `x` is found.
      const { implications } = operand;
      return run.makeValue({ id, implications: implications?.test === 'index' ? { ...implications, test: 'truth' } : undefined });
    }
    case '+':
      return run.makeValue(convertToNumber(activation, operand));
    case 'void':
      return run.undefinedValue;
    case '-': {
      const constant = findConstant(operand)?.value;
      return run.makeValue({ id, constants: typeof constant === 'number' ? [-constant] : undefined });
    }
    default:
      return run.makeValue({ id });
  }
}
