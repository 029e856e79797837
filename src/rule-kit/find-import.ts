import type { Rule, Scope, SourceCode } from 'eslint';
import { findVariable } from './find-variable.ts';

/** What a name of the linted file stands for in another module. */
export interface ImportedName {
  /** `node:` prefix left out. */
  readonly module: string;
  /** The export; `*` for the module itself. */
  readonly name: string;
}

/** Answers what `name`, used at a place of the file, was imported or required as. */
export function findImport(sourceCode: SourceCode, name: string, index: number): ImportedName | undefined {
  const node = sourceCode.getNodeByRangeIndex(index);
  const variable = node === null ? undefined : findVariable(sourceCode, node as Rule.Node, name);
  return variable === undefined ? undefined : findImportOfVariable(variable);
}

/** Answers what a variable was imported or required as. */
export function findImportOfVariable({ name, defs: [definition, ...more] }: Scope.Variable): ImportedName | undefined {
  if (definition === undefined || more.length > 0) return undefined;
  if (definition.type === 'ImportBinding') return readImport(definition.node as ImportSpecifierNode, definition.parent as BindingParent);
  return definition.type === 'Variable' ? readRequire(definition.node as Declarator, name) : undefined;
}

/** `import cp = require('child_process')` binds a name too. */
type BindingParent = Extract<Rule.Node, { type: 'ImportDeclaration' }> | { readonly type: 'TSImportEqualsDeclaration' } | null | undefined;
type ImportSpecifierNode = Extract<Rule.Node, { type: 'ImportSpecifier' | 'ImportDefaultSpecifier' | 'ImportNamespaceSpecifier' }>;
type Declarator = Extract<Rule.Node, { type: 'VariableDeclarator' }>;

function readImport(specifier: ImportSpecifierNode, parent: BindingParent): ImportedName | undefined {
  const module = parent?.type === 'ImportDeclaration' ? readModule(parent.source.value) : undefined;
  if (module === undefined) return undefined;
  if (specifier.type !== 'ImportSpecifier') return { module, name: '*' };
  const { imported } = specifier;
  return { module, name: imported.type === 'Identifier' ? imported.name : String(imported.value) };
}

function readRequire({ id, init }: Declarator, name: string): ImportedName | undefined {
  if (init?.type !== 'CallExpression' || init.callee.type !== 'Identifier' || init.callee.name !== 'require') return undefined;
  const [specifier] = init.arguments;
  const module = readModule(specifier?.type === 'Literal' ? specifier.value : undefined);
  if (module === undefined) return undefined;
  if (id.type === 'Identifier') return { module, name: '*' };
  if (id.type !== 'ObjectPattern') return undefined;
  for (const property of id.properties) {
    if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier') continue;
    if (property.value.type === 'Identifier' && property.value.name === name) return { module, name: property.key.name };
  }
  return undefined;
}

function readModule(value: unknown): string | undefined {
  return typeof value === 'string' ? value.replace(/^node:/u, '') : undefined;
}
