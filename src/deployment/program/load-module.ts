import { findChild, getNodes, getText, type SyntaxNode } from '../../analysis/lowering/syntax.ts';
import type { SourceRange } from '../deployment.ts';
import { getPlace, type Evaluation } from './evaluation.ts';
import { executeAll } from './execute-statement.ts';
import type { ModuleState } from './module-state.ts';
import { declareVariable, type Scope } from './scope.ts';
import { findText, makeDict, nothing, unknownValue, type Slot, type Value } from './value.ts';

/** Runs a file. */
export function runModule(run: Evaluation, module: ModuleState, tree: SyntaxNode): void {
  const at = { file: module.file, start: 0, end: 0 };
  const scope: Scope = {
    names: new Map<string, Slot>(),
    module,
    frame: { returned: [] },
    parent: undefined,
    self: undefined,
    home: undefined,
  };
  declareVariable(scope, 'module', makeDict([['exports', module.replaced]]), at);
  declareVariable(scope, 'exports', module.exports, at);
  const statements = getNodes(tree, 'body');
  for (const statement of statements) addImports(run, module, statement);
  declareFunctions(run, statements, scope);
  for (const statement of statements) if (run.fuel >= 0) runStatement(run, statement, scope);
  for (const statement of statements) exportNames(run, statement, scope);
  for (const { value } of scope.names.values()) if (value.kind === 'closure' || value.kind === 'class') run.declared.push(value);
  const standard = module.exports.slots.get('default')?.value;
  if (standard?.kind === 'closure' || standard?.kind === 'class') run.declared.push(standard);
}

/** Files import each other in circles: functions are exported before anything runs. */
function declareFunctions(run: Evaluation, statements: readonly SyntaxNode[], scope: Scope): void {
  for (const statement of statements) {
    const declaration = statement.type.startsWith('Export') ? findChild(statement, 'declaration') : statement;
    if (declaration?.type !== 'FunctionDeclaration') continue;
    const name = getText(findChild(declaration, 'id'), 'name');
    const slot = { value: run.evaluate(declaration, scope), at: getPlace(scope, declaration) };
    if (name !== '') scope.names.set(name, slot);
    if (statement.type === 'ExportNamedDeclaration') scope.module.exports.slots.set(name, slot);
    if (statement.type === 'ExportDefaultDeclaration') scope.module.exports.slots.set('default', slot);
  }
}

function runStatement(run: Evaluation, statement: SyntaxNode, scope: Scope): void {
  const { exports, replaced } = scope.module;
  const declaration = findChild(statement, 'declaration');
  switch (statement.type) {
    case 'FunctionDeclaration':
      break;
    case 'ExportNamedDeclaration': {
      if (declaration === undefined || declaration.type === 'FunctionDeclaration') break;
      const before = new Set(scope.names.keys());
      executeAll(run, [declaration], scope);
      for (const [name, slot] of scope.names) if (!before.has(name)) exports.slots.set(name, slot);
      break;
    }
    case 'ExportDefaultDeclaration': {
      if (declaration === undefined || declaration.type === 'FunctionDeclaration') break;
      const at = getPlace(scope, declaration);
      const name = getText(findChild(declaration, 'id'), 'name');
      const value = run.evaluate(declaration, scope);
      exports.slots.set('default', { value, at });
      if (declaration.type === 'ClassDeclaration' && name !== '') declareVariable(scope, name, value, at);
      break;
    }
    case 'TSExportAssignment': {
      const expression = findChild(statement, 'expression');
      replaced.value = run.evaluate(expression, scope);
      break;
    }
    default:
      run.execute(statement, scope);
  }
}

function addImports(run: Evaluation, module: ModuleState, statement: SyntaxNode): void {
  if (getText(statement, 'importKind') === 'type') return;
  if (statement.type === 'TSImportEqualsDeclaration') {
    const specifier = findChild(findChild(statement, 'moduleReference'), 'expression');
    if (specifier === undefined) return;
    const value = run.importModule(module, readSource(specifier));
    module.imports.set(getText(findChild(statement, 'id'), 'name'), () => value);
  }
  if (statement.type !== 'ImportDeclaration') return;
  const imported = run.importModule(module, readSource(findChild(statement, 'source')));
  for (const specifier of getNodes(statement, 'specifiers')) {
    const name = getExportedName(findChild(specifier, 'imported'));
    const local = getText(findChild(specifier, 'local'), 'name');
    if (specifier.type === 'ImportNamespaceSpecifier') module.imports.set(local, () => imported);
    else module.imports.set(local, () => pick(run, imported, specifier.type === 'ImportDefaultSpecifier' ? 'default' : name));
  }
}

/** What a package exports is its default export too. */
function pick(run: Evaluation, imported: Value, name: string): Value {
  if (name !== 'default') return run.getMember(imported, name);
  return imported.kind === 'dict' && imported.slots.has('default') ? run.getMember(imported, name) : imported;
}

function exportNames(run: Evaluation, statement: SyntaxNode, scope: Scope): void {
  const { exports } = scope.module;
  const source = findChild(statement, 'source');
  if (statement.type === 'ExportAllDeclaration') {
    const imported = run.importModule(scope.module, readSource(source));
    const exported = findChild(statement, 'exported');
    if (exported !== undefined) exports.slots.set(getExportedName(exported), { value: imported, at: getPlace(scope, statement) });
    else if (imported.kind === 'dict') for (const [name, slot] of imported.slots) if (name !== 'default') exports.slots.set(name, slot);
    return;
  }
  if (statement.type !== 'ExportNamedDeclaration') return;
  const imported = source === undefined ? undefined : run.importModule(scope.module, readSource(source));
  for (const specifier of getNodes(statement, 'specifiers')) {
    const local = getExportedName(findChild(specifier, 'local'));
    const exported = getExportedName(findChild(specifier, 'exported'));
    const at: SourceRange = getPlace(scope, specifier);
    const slot = imported === undefined ? scope.names.get(local) : { value: pick(run, imported, local), at };
    exports.slots.set(exported, slot ?? { value: scope.module.imports.get(local)?.() ?? unknownValue, at });
  }
}

function getExportedName(node: SyntaxNode | undefined): string {
  return node?.type === 'Literal' ? readSource(node) : getText(node, 'name');
}

function readSource(node: SyntaxNode | undefined): string {
  return getText(node, 'value');
}

/** Answers what a file exports. */
export function getExports({ exports, replaced }: ModuleState): Value {
  if (replaced.value === exports || findText(replaced.value) === 'undefined') return exports;
  return replaced.value === nothing ? exports : replaced.value;
}
