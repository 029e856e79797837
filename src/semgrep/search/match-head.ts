import type { Environment } from '../matching/bindings.ts';
import { matchIdent } from '../matching/match-ident.ts';
import { matchFunctionParts } from '../matching/match-definition.ts';
import { matchInAnyOrder } from '../matching/match-list.ts';
import { andThen, type MatchContext, type Matches } from '../matching/matcher.ts';
import { matchTree } from '../matching/match-tree.ts';
import { Tree } from '../syntax/tree.ts';
import { makeNone } from '../syntax/tree-parts.ts';

/** Compares what stands before a body: `if ($X)`, `function $F(...)`, `class $C`; each way tells where the head ends. */
export function* matchHead(
  pattern: Tree,
  target: Tree,
  context: MatchContext,
): Generator<readonly [end: number, environment: Environment | undefined]> {
  if (pattern.kind !== target.kind) return;
  const end = findHeadEnd(target, context.text);
  for (const each of matchParts(pattern, target, context)) yield [end, each];
}

function matchParts(pattern: Tree, target: Tree, context: MatchContext): Matches {
  if (pattern.kind === 'if') return matchTree.expression(pattern.child(0), target.child(0), undefined, context);
  const named = matchIdent(pattern.child(0), target.child(0), undefined, context);
  if (pattern.kind === 'class-definition') {
    const [heritage, other] = [pattern.child(2).child(0), target.child(2).child(0)];
    return andThen(named, (each) => matchInAnyOrder(matchTree.expression, heritage.children, other.children, each, context));
  }
  const [parameters, , type] = pattern.children.slice(-3);
  if (parameters === undefined || type === undefined) return [];
  const head = new Tree('function', pattern.text, pattern, [parameters, makeNone(pattern.end), type]);
  return andThen(named, (each) => matchFunctionParts(head, target, each, context));
}

/** Of a condition the closing parenthesis is no part of the head, of parameters it is, and the type behind them. */
function findHeadEnd(target: Tree, text: string): number {
  switch (target.kind) {
    case 'if':
      return target.child(0).end;
    case 'class-definition': {
      const heritage = target.child(2).child(0).children.at(-1);
      return Math.max(target.child(0).end, heritage?.end ?? 0);
    }
    default: {
      const [parameters, , type] = target.children.slice(-3);
      if (type !== undefined && type.kind !== 'none') return type.end;
      const from = parameters?.children.at(-1)?.end ?? target.child(0).end;
      return text.indexOf(')', from) + 1;
    }
  }
}
