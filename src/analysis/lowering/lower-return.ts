import type { Span } from '../ir/ir.ts';
import { leaveFinally } from './lower-try.ts';
import type { Lowering } from './lowering.ts';
import { findChild, type SyntaxNode } from './syntax.ts';

const maximumDepth = 250;

/**
 * Returns a value. The branches of a conditional expression are ways out of their own: one may answer a promise that is rejected, and whoever waits
 * for the other knows then what the condition told.
 */
export function lowerReturn(lowering: Lowering, value: SyntaxNode | undefined, at: Span): void {
  const { builder, jumps, parts } = lowering;
  const test = value?.type === 'ConditionalExpression' ? findChild(value, 'test') : undefined;
  if (value === undefined || test === undefined || lowering.depth > maximumDepth || jumps.some(({ kind }) => kind === 'finally')) {
    const register = value === undefined ? undefined : parts.expression(lowering, value);
    leaveFinally(lowering, 0);
    builder.end({ op: 'return', value: register, at });
    return;
  }
  const whenTrue = builder.makeLabel();
  const whenFalse = builder.makeLabel();
  parts.condition(lowering, test, whenTrue, whenFalse);
  builder.start(whenTrue, at);
  lowering.depth++;
  lowerReturn(lowering, findChild(value, 'consequent'), at);
  builder.start(whenFalse, at);
  lowerReturn(lowering, findChild(value, 'alternate'), at);
  lowering.depth--;
}
