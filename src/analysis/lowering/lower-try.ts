import { collectPatternNames } from './declared-names.ts';
import type { Label } from './function-builder.ts';
import { declareVariable, emitTo, emitUnsupported, enterScope, type Lowering } from './lowering.ts';
import { findChild, getSpan, type SyntaxNode } from './syntax.ts';

/** `finally` inside `finally`: every level doubles the code. */
const maximumFinallyDepth = 3;

/** All copies of `finally` blocks in one function. */
const maximumFinallyCopies = 200;

/**
 * Lowers `try`. The `finally` block is lowered once for the normal way out and once for exceptions; jumps that leave the block lower
 * it again on their own way. Where that would be too much code, one copy serves both ways.
 */
export function lowerTry(lowering: Lowering, node: SyntaxNode): void {
  const { builder, parts } = lowering;
  const at = getSpan(node);
  const block = findChild(node, 'block');
  const clause = findChild(node, 'handler');
  const finalizer = findChild(node, 'finalizer');
  const outer = builder.handler;
  const normal = builder.makeLabel();
  const thrown = finalizer === undefined ? undefined : builder.makeLabel();
  builder.handler = thrown ?? outer;
  const caught = clause === undefined ? undefined : builder.makeLabel();
  builder.handler = caught ?? thrown ?? outer;
  builder.split(at);
  if (finalizer !== undefined) lowering.jumps.push({ kind: 'finally', body: finalizer, handler: outer, scope: lowering.scope });
  if (block !== undefined) parts.statement(lowering, block, []);
  builder.handler = thrown ?? outer;
  builder.goTo(normal, at);
  if (clause !== undefined && caught !== undefined) lowerCatch(lowering, clause, caught);
  builder.handler = outer;
  builder.goTo(normal, at);
  if (finalizer === undefined || thrown === undefined) builder.start(normal, at);
  else {
    lowering.jumps.pop();
    lowerFinally(lowering, finalizer, { normal, thrown });
  }
}

function lowerFinally(lowering: Lowering, finalizer: SyntaxNode, ways: { readonly normal: Label; readonly thrown: Label }): void {
  const { builder } = lowering;
  const at = getSpan(finalizer);
  builder.start(ways.thrown, at);
  const value = emitTo(lowering, { op: 'catch', to: lowering.builder.makeRegister(), at });
  if (canCopyFinally(lowering)) {
    copyFinally(lowering, finalizer);
    builder.end({ op: 'throw', value, at });
    builder.start(ways.normal, at);
    copyFinally(lowering, finalizer);
    return;
  }
  const both = builder.makeLabel();
  const rethrow = builder.makeLabel();
  const after = builder.makeLabel();
  builder.goTo(both, at);
  builder.start(ways.normal, at);
  builder.emit({ op: 'constant', to: value, value: undefined, at });
  builder.start(both, at);
  copyFinally(lowering, finalizer);
  const isThrown = emitUnsupported(lowering, 'finally', at);
  builder.end({ op: 'branch', condition: isThrown, whenTrue: rethrow, whenFalse: after, at });
  builder.start(rethrow, at);
  builder.end({ op: 'throw', value, at });
  builder.start(after, at);
}

function canCopyFinally({ finallyCopies }: Lowering): boolean {
  return finallyCopies.depth < maximumFinallyDepth && finallyCopies.count < maximumFinallyCopies;
}

function copyFinally(lowering: Lowering, finalizer: SyntaxNode): void {
  lowering.finallyCopies.count++;
  lowering.finallyCopies.depth++;
  lowering.parts.statement(lowering, finalizer, []);
  lowering.finallyCopies.depth--;
}

/** Lowers the `finally` blocks that a jump leaves on its way down to the jump target at `position`. */
export function leaveFinally(lowering: Lowering, position: number): void {
  const { jumps, builder, scope } = lowering;
  if (!jumps.some((each, index) => index >= position && each.kind === 'finally')) return;
  const saved = [...jumps];
  const { handler } = builder;
  for (let index = saved.length - 1; index >= position && canCopyFinally(lowering); index--) {
    const left = saved[index];
    if (left?.kind !== 'finally') continue;
    jumps.length = index;
    builder.handler = left.handler;
    lowering.scope = left.scope;
    builder.split(getSpan(left.body));
    copyFinally(lowering, left.body);
  }
  jumps.length = 0;
  for (const each of saved) jumps.push(each);
  builder.handler = handler;
  lowering.scope = scope;
}

function lowerCatch(lowering: Lowering, clause: SyntaxNode, label: Label): void {
  const { builder, parts } = lowering;
  const at = getSpan(clause);
  builder.start(label, at);
  const value = emitTo(lowering, { op: 'catch', to: lowering.builder.makeRegister(), at });
  const parameter = findChild(clause, 'param');
  const body = findChild(clause, 'body');
  const outer = enterScope(lowering, clause);
  if (parameter !== undefined) {
    for (const name of collectPatternNames(parameter)) declareVariable(lowering, name);
    parts.pattern(lowering, parameter, value, 'declare');
  }
  if (body !== undefined) parts.statement(lowering, body, []);
  lowering.scope = outer;
}
