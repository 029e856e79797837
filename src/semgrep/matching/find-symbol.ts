import type { Tree, TreeKind } from '../syntax/tree.ts';
import type { MatchContext } from './matcher.ts';

const opaqueKinds: ReadonlySet<TreeKind> = new Set<TreeKind>(['array', 'conditional', 'await', 'yield', 'lambda', 'class']);

/** Longer chains of variables, each set to the next one, are not followed. */
const longestChain = 20;

/** Answers the expression that a variable was set to, where its name may stand for it. */
export function findSymbol(name: Tree, { options }: Pick<MatchContext, 'options'>): Tree | undefined {
  const symbol = options.symbolic_propagation && options.constant_propagation ? followVariables(name) : undefined;
  return symbol === undefined || opaqueKinds.has(symbol.kind) ? undefined : symbol;
}

/** Answers what a variable was set to, of variables that are set to each other the first one; nothing for one that has a constant. */
export function followVariables(name: Tree): Tree | undefined {
  let found = getNext(name);
  for (let length = 0; length < longestChain; length++) {
    const next = found?.kind === 'name' ? getNext(found) : undefined;
    if (next === undefined) return found;
    found = next;
  }
  return undefined;
}

function getNext({ meaning }: Tree): Tree | undefined {
  return meaning?.constant === undefined ? meaning?.symbol : undefined;
}
