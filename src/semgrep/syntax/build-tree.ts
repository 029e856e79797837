import { getNodes, type SyntaxNode } from '../../analysis/lowering/syntax.ts';
import { buildClassBody, buildFields, buildFunctionParts } from './build-definition.ts';
import { buildExpression } from './build-expression.ts';
import { buildJsx } from './build-jsx.ts';
import { buildStatement, buildStatements } from './build-statement.ts';
import { buildType } from './build-type.ts';
import { treeParts, type TreeSource } from './tree-parts.ts';
import type { Tree } from './tree.ts';

treeParts.expression = buildExpression;
treeParts.statements = buildStatements;
treeParts.statement = buildStatement;
treeParts.functionParts = buildFunctionParts;
treeParts.classBody = buildClassBody;
treeParts.fields = buildFields;
treeParts.jsx = buildJsx;
// Types are parenthesized in their own way.
treeParts.type = (node, source) => buildType(node, source.parentheses === undefined ? source : { ...source, parentheses: undefined });

/** Builds the statements of a whole program. */
export function buildTree(program: SyntaxNode, source: TreeSource): readonly Tree[] {
  return buildStatements(getNodes(program, 'body'), source);
}
