import type { SourceCode } from 'eslint';
import type { Node } from 'estree';
import { readPublicReason } from '../../analysis/lowering/read-doc-comment.ts';
import type { AccessUnit } from './access-unit.ts';

/** Answers the reason of a comment `@public` at the function of a unit, or at what exports it; `undefined` without one. */
export function findPublicReason({ at, entry, route }: AccessUnit, sourceCode: SourceCode): string | undefined {
  const reasons = [...listNodes(sourceCode, at.span.start)].flatMap((node) => readReason(sourceCode, node) ?? []);
  const statement = route === undefined ? findExport(sourceCode, entry.exportedAs) : undefined;
  if (statement !== undefined) reasons.push(...[readReason(sourceCode, statement) ?? []].flat());
  return reasons.find((reason) => reason !== '') ?? reasons[0];
}

/** Answers the nodes that something at a place is a part of, from the inside out, up to the function around it. */
function* listNodes(sourceCode: SourceCode, start: number): Iterable<Node> {
  let node: (Node & { readonly parent?: Node | null }) | null | undefined = sourceCode.getNodeByRangeIndex(start);
  let functions = 0;
  for (; node !== null && node !== undefined && node.type !== 'Program'; node = node.parent) {
    if (node.type.includes('Function') && ++functions > 1) return;
    yield node;
  }
}

function readReason(sourceCode: SourceCode, node: Node): string | undefined {
  const comment = sourceCode.getCommentsBefore(node).findLast(({ type, value }) => type === 'Block' && value.startsWith('*'));
  return comment === undefined ? undefined : readPublicReason(comment.value);
}

/** `export const handler = wrap(inner)` */
function findExport({ ast }: SourceCode, name: string | undefined): Node | undefined {
  return ast.body.find((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return statement.type === 'ExportDefaultDeclaration' && name === 'default';
    const { declaration } = statement;
    if (declaration?.type === 'VariableDeclaration')
      return declaration.declarations.some(({ id }) => id.type === 'Identifier' && id.name === name);
    return declaration?.type === 'FunctionDeclaration' && declaration.id.name === name;
  });
}
