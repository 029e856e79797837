import type { Rule, Scope, SourceCode } from 'eslint';

/** Answers the variable that a name means at a node of the file. */
export function findVariable(sourceCode: SourceCode, node: Rule.Node, name: string): Scope.Variable | undefined {
  let scope: Scope.Scope | null = sourceCode.getScope(node);
  while (scope !== null && !scope.set.has(name)) scope = scope.upper;
  return scope?.set.get(name);
}
