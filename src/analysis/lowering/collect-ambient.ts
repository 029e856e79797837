import type { AmbientName } from '../ir/ir.ts';
import type { FileAnnotations } from './collect-annotations.ts';
import { unwrapExport } from './declared-names.ts';
import { lowerFunctionType, lowerType } from './lower-type.ts';
import { findChild, getNodes, getSpan, getText, hasFlag, type SyntaxNode } from './syntax.ts';

/** Answers the names that a file declares without making them: `declare const pool: Pool`, `declare function quote(text: string): string`. */
export function collectAmbient(
  statements: readonly SyntaxNode[],
  annotations: FileAnnotations | undefined,
): ReadonlyMap<string, AmbientName> {
  const names = new Map<string, AmbientName>();
  const add = (node: SyntaxNode | undefined): void => {
    if (node?.type === 'TSDeclareFunction') {
      const name = getText(findChild(node, 'id'), 'name');
      // of several signatures none is the right one
      const type = names.has(name) ? undefined : lowerFunctionType(node);
      names.set(name, { type, annotations: annotations?.functions.get(getSpan(node).start) });
    } else if (node?.type === 'VariableDeclaration')
      for (const declarator of getNodes(node, 'declarations')) {
        const id = findChild(declarator, 'id');
        if (id?.type === 'Identifier') names.set(getText(id, 'name'), { type: lowerType(findChild(id, 'typeAnnotation')) });
      }
  };
  for (const statement of statements) {
    const node = unwrapExport(statement);
    if (node?.type === 'TSModuleDeclaration' && getText(findChild(node, 'id'), 'name') === 'global')
      for (const inner of getNodes(findChild(node, 'body'), 'body')) add(unwrapExport(inner));
    else if (node !== undefined && hasFlag(node, 'declare')) add(node);
  }
  return names;
}
