import type { ObjectEntry } from '../ir/ir.ts';
import { collectLexicalNames, collectPatternNames } from './declared-names.ts';
import { emitConstant, emitTo, inScope, loadVariable, storeVariable, type Lowering } from './lowering.ts';
import { lowerKey } from './lower-pattern.ts';
import { Scope } from './scope.ts';
import { findChild, getNodes, getSpan, getText, type SyntaxNode } from './syntax.ts';

/** Lowers an enum to an object of its members. */
export function lowerEnum(lowering: Lowering, node: SyntaxNode): void {
  const at = getSpan(node);
  const members = getNodes(findChild(node, 'body') ?? node, 'members');
  const entries: ObjectEntry[] = [];
  for (const [index, member] of members.entries()) {
    const key = lowerKey(lowering, member, 'id');
    const initializer = findChild(member, 'initializer');
    const value =
      initializer === undefined ? emitConstant(lowering, index, getSpan(member)) : lowering.parts.expression(lowering, initializer);
    if (key !== undefined) entries.push({ kind: 'property', key, value });
  }
  const value = emitTo(lowering, (to) => ({ op: 'object', to, entries, at }));
  storeVariable(lowering, getText(findChild(node, 'id'), 'name'), value, at);
}

/** Lowers a namespace: its statements, then an object of what it exports. */
export function lowerNamespace(lowering: Lowering, node: SyntaxNode): void {
  const at = getSpan(node);
  const body = findChild(node, 'body');
  const statements = getNodes(body, 'body');
  const name = getText(findChild(node, 'id'), 'name');
  if (statements.length === 0 || name === '') return;
  inScope(lowering, new Scope(lowering.scope), () => {
    lowering.parts.block(lowering, statements);
    const exported = statements.flatMap((statement) => {
      if (statement.type !== 'ExportNamedDeclaration') return [];
      const declaration = findChild(statement, 'declaration');
      if (declaration?.type === 'VariableDeclaration') {
        return getNodes(declaration, 'declarations').flatMap((each) => collectPatternNames(findChild(each, 'id')));
      }
      return collectLexicalNames([statement]);
    });
    const entries = exported.map((each): ObjectEntry => ({
      kind: 'property',
      key: { name: each },
      value: loadVariable(lowering, each, at),
    }));
    const value = emitTo(lowering, (to) => ({ op: 'object', to, entries, at }));
    storeVariable(lowering, name, value, at);
  });
}
