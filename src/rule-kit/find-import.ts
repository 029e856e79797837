import type { Rule, Scope, SourceCode } from 'eslint';

/** What a name of the linted file stands for in another module. */
export interface ImportedName {
  /** `node:` prefix left out. */
  readonly module: string;
  /** The export; `*` for the module itself. */
  readonly name: string;
}

/** Answers what `name`, used at a place of the file, was imported or required as. */
export function findImport(sourceCode: SourceCode, name: string, index: number): ImportedName | undefined {
  for (let scope = findScope(sourceCode, index); scope !== undefined; scope = scope.upper ?? undefined) {
    const variable = scope.set.get(name);
    if (variable !== undefined) return findImportOfVariable(variable);
  }
  return undefined;
}

/** The innermost scope around a place. To ask for the node there would go through the whole tree. */
function findScope({ scopeManager }: SourceCode, index: number): Scope.Scope | undefined {
  let scope = scopeManager.globalScope ?? undefined;
  for (let inner = scope; inner !== undefined; inner = findChild(inner, index)) scope = inner;
  return scope;
}

const childrenByPlace = new WeakMap<Scope.Scope, readonly Scope.Scope[]>();

/** Scopes beside each other have no place in common. */
function findChild(scope: Scope.Scope, index: number): Scope.Scope | undefined {
  let children = childrenByPlace.get(scope);
  if (children === undefined) childrenByPlace.set(scope, (children = scope.childScopes.toSorted((a, b) => getStart(a) - getStart(b))));
  let [from, to] = [0, children.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (getStart(children[middle]) <= index) from = middle + 1;
    else to = middle;
  }
  const child = children[from - 1];
  return index < (child?.block.range?.[1] ?? 0) ? child : undefined;
}

function getStart(scope: Scope.Scope | undefined): number {
  return scope?.block.range?.[0] ?? 0;
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
