import { collectPatternNames } from './declared-names.ts';
import { declareVariable, emitTo, inScope, type Lowering } from './lowering.ts';
import { Scope } from './scope.ts';
import { findChild, getSpan, type SyntaxNode } from './syntax.ts';

/**
 * Lowers `try`. The `finally` block is lowered once for the normal way out and once for exceptions; jumps that leave the block lower
 * it again on their own way.
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
  if (finalizer !== undefined) lowering.jumps.push({ kind: 'finally', body: finalizer, handler: outer });
  if (block !== undefined) parts.statement(lowering, block, []);
  builder.handler = thrown ?? outer;
  builder.goTo(normal, at);
  if (clause !== undefined && caught !== undefined) lowerCatch(lowering, clause, caught);
  builder.handler = outer;
  builder.goTo(normal, at);
  if (finalizer !== undefined && thrown !== undefined) {
    lowering.jumps.pop();
    builder.start(thrown, at);
    const value = emitTo(lowering, (to) => ({ op: 'catch', to, at }));
    parts.statement(lowering, finalizer, []);
    builder.end({ op: 'throw', value, at });
    builder.start(normal, at);
    parts.statement(lowering, finalizer, []);
    return;
  }
  builder.start(normal, at);
}

function lowerCatch(lowering: Lowering, clause: SyntaxNode, label: ReturnType<Lowering['builder']['makeLabel']>): void {
  const { builder, parts } = lowering;
  const at = getSpan(clause);
  builder.start(label, at);
  const value = emitTo(lowering, (to) => ({ op: 'catch', to, at }));
  const parameter = findChild(clause, 'param');
  const body = findChild(clause, 'body');
  inScope(lowering, new Scope(lowering.scope), () => {
    if (parameter !== undefined) {
      for (const name of collectPatternNames(parameter)) declareVariable(lowering, name);
      parts.pattern(lowering, parameter, value, 'declare');
    }
    if (body !== undefined) parts.statement(lowering, body, []);
  });
}
