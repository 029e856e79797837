import type { ObjectEntry } from '../ir/ir.ts';
import { collectLexicalNames, collectPatternNames, collectVarNames } from './declared-names.ts';
import { storeMerged } from './lower-enum.ts';
import { declareVariable, emitTo, enterScope, loadVariable, type Lowering } from './lowering.ts';
import { lowerName } from './lower-type.ts';
import { findChild, getNodes, getSpan, hasFlag, type SyntaxNode } from './syntax.ts';

/** Lowers a namespace: its statements, then an object of what it exports. `namespace A.B` is `B` inside `A`. */
export function lowerNamespace(lowering: Lowering, node: SyntaxNode): void {
  const at = getSpan(node);
  const statements = getNodes(findChild(node, 'body'), 'body');
  const [name, ...inner] = lowerName(findChild(node, 'id'));
  if (statements.length === 0 || name === undefined || name === '') return;
  const outer = enterScope(lowering, node);
  for (const statement of statements) for (const each of collectVarNames(lowering.unit, statement)) declareVariable(lowering, each);
  lowering.parts.block(lowering, statements);
  let entries: readonly ObjectEntry[] = [...new Set(statements.flatMap(collectExportedNames))].map((each) => ({
    kind: 'property',
    key: { name: each },
    value: loadVariable(lowering, each, at),
    at,
  }));
  lowering.scope = outer;
  for (const [index, each] of [...inner.entries()].reverse()) {
    const merged = lowering.scope.isMade(name) ? loadNested(lowering, [name, ...inner.slice(0, index + 1)], node) : [];
    const members = [...merged, ...entries];
    const object = emitTo(lowering, { op: 'object', to: lowering.builder.makeRegister(), entries: members, at });
    entries = [{ kind: 'property', key: { name: each }, value: object, at }];
  }
  storeMerged(lowering, name, entries, at);
}

function collectExportedNames(statement: SyntaxNode): readonly string[] {
  const declaration = statement.type === 'ExportNamedDeclaration' ? findChild(statement, 'declaration') : undefined;
  if (declaration === undefined || hasFlag(declaration, 'declare')) return [];
  if (declaration.type === 'VariableDeclaration') {
    return getNodes(declaration, 'declarations').flatMap((each) => collectPatternNames(findChild(each, 'id')));
  }
  return collectLexicalNames([statement]);
}

/** What an earlier `namespace A.B` put there. */
function loadNested(lowering: Lowering, path: readonly string[], node: SyntaxNode): readonly ObjectEntry[] {
  const at = getSpan(node);
  const [first = '', ...rest] = path;
  let value = loadVariable(lowering, first, at);
  for (const name of rest) {
    const object = value;
    value = emitTo(lowering, { op: 'get-property', to: lowering.builder.makeRegister(), object, property: { name }, at });
  }
  return [{ kind: 'spread', value }];
}
