import type { ExportBinding, FunctionRef, ImportBinding, IrClass, IrModule, IrTypeDeclaration, Span } from '../ir/ir.ts';
import { collectAmbient } from './collect-ambient.ts';
import { collectAnnotations, type FileAnnotations } from './collect-annotations.ts';
import { collectLexicalNames, collectPatternNames, collectVarNames, unwrapExport } from './declared-names.ts';
import { finish, loweringParts, makeFunctionRef, makeLowering, makeRef } from './lower-function.ts';
import { KnownFunctions } from './known-functions.ts';
import { lowerHeritage } from './lower-class.ts';
import { makeUnit, releaseUnit, type Unit } from './lowering.ts';
import { collectCapturedNames } from './mentioned-names.ts';
import { outlineModule } from './outline-module.ts';
import { Scope } from './scope.ts';
import { findChild, getNodes, getRaw, getSpan, getText, pushChildren, type SyntaxNode } from './syntax.ts';
import { AliasDeclaration, InterfaceDeclaration } from './type-declarations.ts';

/** A parsed file. */
export interface ParsedFile {
  readonly file: string;
  readonly text: string;
  /** The `Program` node of any ESTree parser. */
  readonly ast: SyntaxNode;
  /** Comments, when they are not on the program. */
  readonly comments?: readonly { readonly type: string; readonly value: string }[] | undefined;
  /** Functions of the file's last version. */
  readonly known?: KnownFunctions | undefined;
}

/** A module of which functions can be taken over when its file is lowered again. */
export interface LoweredModule extends IrModule {
  /** Answers what was lowered of its functions, if the next version can use that; nobody may ask the module afterwards. */
  takeFunctions(): KnownFunctions | undefined;
}

const noNames: IrModule['ambient'] = new Map();

/** Binds a file's top level: imports, exports, types, names. Function bodies are lowered when they are asked for. */
export function lowerModule(input: ParsedFile): LoweredModule {
  const { file, text, ast } = input;
  const docComments = collectDocComments(input);
  const annotations = collectAnnotations(ast, text, docComments);
  const unit = makeUnit(file, text, annotations);
  const statements = getNodes(ast, 'body');
  const scope = new Scope(undefined);
  const imports: ImportBinding[] = [];
  const exports: ExportBinding[] = [];
  for (const statement of statements) {
    collectImports(statement, imports);
    collectExports(statement, exports);
  }
  const names = collectTopLevelNames(unit, statements, imports);
  for (const name of names) scope.declare(name, { kind: 'module', name });
  if (annotations === undefined && input.known?.hasNames(names) === true) unit.known = input.known;
  const { functions, classes, types } = collectDeclarations(unit, scope, statements);
  const requires = mayRequire(text, functions) ? collectRequires(ast) : noRequires;
  for (const name of requires.assigned) functions.delete(name);
  const byName = new Map(imports.flatMap((each) => (each.local === '' ? [] : [[each.local, each] as const])));
  return {
    file,
    text,
    init: makeInit(unit, ast, scope),
    outline: () => outlineModule(statements, byName),
    imports: byName,
    specifiers: collectSpecifiers(statements, imports, requires),
    effects: collectEffects(statements),
    exports,
    isCommonJs: requires.isCommonJs && !exports.some((each) => each.kind !== 'local' || each.name !== '='),
    types,
    variables: names,
    ambient: /\bdeclare\b/u.test(text) ? collectAmbient(statements, annotations) : noNames,
    functions,
    classes,
    docComments,
    hasSourceParameters: annotations !== undefined && hasSourceParameters(annotations),
    takeFunctions() {
      if (annotations !== undefined) return undefined;
      const taken = new KnownFunctions(text, names);
      taken.add(unit.outermost, unit.lazy);
      unit.lazy.length = 0;
      return taken;
    },
    release() {
      releaseUnit(unit);
      functions.clear();
      classes.clear();
      types.clear();
    },
  };
}

function hasSourceParameters({ functions }: FileAnnotations): boolean {
  return [...functions.values()].some(({ parameters }) => parameters.some((each) => each?.source !== undefined));
}

function makeInit(unit: Unit, ast: SyntaxNode, scope: Scope): FunctionRef {
  const id = `${unit.file}#module`;
  const span = { start: 0, end: unit.text.length };
  return makeRef(unit, { id, name: 'module', span }, () => {
    const lowering = makeLowering(unit, id, 'module', scope, collectCapturedNames(unit, ast));
    loweringParts.block(lowering, getNodes(ast, 'body'));
    return finish(lowering, 'module', span, [], undefined, { isAsync: true, isGenerator: false });
  });
}

function collectTopLevelNames(unit: Unit, statements: readonly SyntaxNode[], imports: readonly ImportBinding[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { local } of imports) names.add(local);
  for (const name of collectLexicalNames(statements)) names.add(name);
  for (const statement of statements) {
    const node = unwrapExport(statement);
    if (node === undefined || node.type === 'TSModuleDeclaration') continue;
    for (const name of collectVarNames(unit, node)) names.add(name);
  }
  if (statements.some((each) => each.type === 'ExportDefaultDeclaration' || each.type === 'TSExportAssignment')) names.add('*default*');
  return names;
}

function collectSpecifiers(statements: readonly SyntaxNode[], imports: readonly ImportBinding[], requires: Requires): readonly string[] {
  const specifiers = new Set<string>();
  for (const statement of statements) {
    const specifier = getText(findChild(statement, 'source'), 'value');
    if (specifier !== '') specifiers.add(specifier);
  }
  for (const { specifier } of imports) specifiers.add(specifier);
  for (const specifier of requires.specifiers) specifiers.add(specifier);
  return [...specifiers];
}

function collectEffects(statements: readonly SyntaxNode[]): readonly string[] {
  return statements
    .filter(
      (each) => each.type === 'ImportDeclaration' && getText(each, 'importKind') !== 'type' && getNodes(each, 'specifiers').length === 0,
    )
    .map((each) => getText(findChild(each, 'source'), 'value'));
}

function collectImports(statement: SyntaxNode, into: ImportBinding[]): void {
  const declaration = unwrapExport(statement);
  if (declaration?.type === 'TSImportEqualsDeclaration') {
    const reference = findChild(declaration, 'moduleReference');
    const specifier = getText(findChild(reference, 'expression'), 'value');
    if (reference?.type !== 'TSExternalModuleReference') return;
    const typeOnly = getText(declaration, 'importKind') === 'type';
    into.push({ local: getText(findChild(declaration, 'id'), 'name'), specifier, imported: '=', typeOnly, at: getSpan(declaration) });
  }
  if (statement.type !== 'ImportDeclaration') return;
  const specifier = getText(findChild(statement, 'source'), 'value');
  const isTypeOnly = getText(statement, 'importKind') === 'type';
  for (const each of getNodes(statement, 'specifiers')) {
    const local = getText(findChild(each, 'local'), 'name');
    const imported =
      each.type === 'ImportDefaultSpecifier'
        ? 'default'
        : each.type === 'ImportNamespaceSpecifier'
          ? '*'
          : getModuleName(findChild(each, 'imported'));
    into.push({ local, specifier, imported, typeOnly: isTypeOnly || getText(each, 'importKind') === 'type', at: getSpan(each) });
  }
}

/** Names in import and export lists are identifiers or strings. */
function getModuleName(node: SyntaxNode | undefined): string {
  return getText(node, 'name') || getText(node, 'value');
}

function collectExports(statement: SyntaxNode, into: ExportBinding[]): void {
  switch (statement.type) {
    case 'ExportAllDeclaration': {
      const at = getSpan(statement);
      const specifier = getText(findChild(statement, 'source'), 'value');
      const exported = findChild(statement, 'exported');
      if (exported === undefined) into.push({ kind: 'all', specifier, at });
      else into.push({ kind: 'reexport', name: getModuleName(exported), imported: '*', specifier, at });
      return;
    }
    case 'ExportDefaultDeclaration':
      into.push({ kind: 'local', name: 'default', local: '*default*', at: getSpan(statement) });
      return;
    case 'TSExportAssignment':
      into.push({ kind: 'local', name: '=', local: '*default*', at: getSpan(statement) });
      return;
    case 'ExportNamedDeclaration':
      collectNamedExports(statement, into);
      return;
  }
}

function collectNamedExports(statement: SyntaxNode, into: ExportBinding[]): void {
  const declaration = findChild(statement, 'declaration');
  if (declaration !== undefined) {
    const at = getSpan(statement);
    for (const name of collectDeclaredNames(declaration)) into.push({ kind: 'local', name, local: name, at });
    return;
  }
  const source = findChild(statement, 'source');
  for (const each of getNodes(statement, 'specifiers')) {
    const name = getModuleName(findChild(each, 'exported'));
    const local = getModuleName(findChild(each, 'local'));
    if (source === undefined) into.push({ kind: 'local', name, local, at: getSpan(each) });
    else into.push({ kind: 'reexport', name, imported: local, specifier: getText(source, 'value'), at: getSpan(each) });
  }
}

function collectDeclaredNames(declaration: SyntaxNode): readonly string[] {
  if (declaration.type === 'VariableDeclaration')
    return getNodes(declaration, 'declarations').flatMap((each) => collectPatternNames(findChild(each, 'id')));
  return collectPatternNames(findChild(declaration, 'id'));
}

function collectDeclarations(
  unit: Unit,
  scope: Scope,
  statements: readonly SyntaxNode[],
): { functions: Map<string, FunctionRef>; classes: Map<string, IrClass>; types: Map<string, IrTypeDeclaration> } {
  const functions = new Map<string, FunctionRef>();
  const classes = new Map<string, IrClass>();
  const types = new Map<string, IrTypeDeclaration>();
  for (const statement of statements) {
    const node = unwrapExport(statement);
    if (node === undefined) continue;
    const name = getText(findChild(node, 'id'), 'name') || (statement.type === 'ExportDefaultDeclaration' ? '*default*' : '');
    switch (node.type) {
      case 'FunctionDeclaration':
        if (findChild(node, 'body') !== undefined) {
          const ref = makeFunctionRef(unit, scope, node, { kind: 'function', name: name === '*default*' ? 'default' : name });
          functions.set(name, ref);
          if (statement.type === 'ExportDefaultDeclaration') functions.set('*default*', ref);
        }
        break;
      case 'ClassDeclaration': {
        const declaration = makeClassOutline(unit, node, name);
        classes.set(name, declaration);
        types.set(name, { kind: 'class', class: declaration });
        if (statement.type === 'ExportDefaultDeclaration') types.set('default', { kind: 'class', class: declaration });
        break;
      }
      case 'TSInterfaceDeclaration':
        addInterface(types, name, node, unit.annotations);
        break;
      case 'TSTypeAliasDeclaration':
        if (findChild(node, 'typeAnnotation') !== undefined) types.set(name, new AliasDeclaration(node, unit.annotations));
        break;
    }
  }
  return { functions, classes, types };
}

/** Interfaces of one name are one interface. */
function addInterface(
  types: Map<string, IrTypeDeclaration>,
  name: string,
  node: SyntaxNode,
  annotations: FileAnnotations | undefined,
): void {
  const known = types.get(name);
  if (known?.kind === 'class') return;
  const declaration = known instanceof InterfaceDeclaration ? known : new InterfaceDeclaration();
  declaration.add(node, annotations);
  types.set(name, declaration);
}

/** The class as far as its outside is concerned; the value is made by the top-level code. */
function makeClassOutline(unit: Unit, node: SyntaxNode, name: string): IrClass {
  const span = getSpan(node);
  return {
    id: `${unit.file}#${span.start}:class`,
    file: unit.file,
    name,
    span,
    constructorFunction: undefined,
    members: [],
    staticBlocks: [],
    heritage: lowerHeritage(node),
    decorators: [],
  };
}

/** Looks for `require('x')`, `import('x')`, uses of `exports` and assigned names anywhere in the file. */
interface Requires {
  readonly specifiers: readonly string[];
  readonly isCommonJs: boolean;
  /** Names that are assigned somewhere after their declaration. */
  readonly assigned: ReadonlySet<string>;
}

const noRequires: Requires = { specifiers: [], isCommonJs: false, assigned: new Set() };

/** Does the text speak of CommonJS or of dynamic imports, or may it assign to one of its functions? A look before the tree is walked. */
function mayRequire(text: string, functions: ReadonlyMap<string, FunctionRef>): boolean {
  if (/\brequire\b|\bexports\b|\bimport\s*[(.]/u.test(text)) return true;
  if (functions.size === 0) return false;
  for (let index = text.indexOf('='); index >= 0; index = text.indexOf('=', index + 1)) {
    const next = text[index + 1];
    if (next !== '=' && next !== '>' && functions.has(readNameBefore(text, index))) return true;
  }
  return false;
}

/** Answers the name that ends before an index, space in between left out; empty when there is none. */
function readNameBefore(text: string, index: number): string {
  let end = index;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isNamePart(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** Some characters more than are space: what stands before one is then looked at in vain. */
function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code >= 0x1680;
}

/** A letter, a digit, `_` or `$`. */
function isNamePart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 36;
}

function collectRequires(ast: SyntaxNode): Requires {
  const specifiers: string[] = [];
  const assigned = new Set<string>();
  let isCommonJs = false;
  const stack = [ast];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'CallExpression') {
      const given = getNodes(node, 'arguments');
      // `Object.assign(exports, …)`, `__exportStar(require('./x'), exports)`
      if (given.some((each) => each.type === 'Identifier' && getText(each, 'name') === 'exports')) isCommonJs = true;
      if (getText(findChild(node, 'callee'), 'name') === 'require') {
        const value = getRaw(given[0] ?? node, 'value');
        if (typeof value === 'string') specifiers.push(value);
      }
    } else if (node.type === 'AssignmentExpression') {
      const left = findChild(node, 'left');
      if (left?.type === 'Identifier') assigned.add(getText(left, 'name'));
    } else if (node.type === 'ImportExpression') {
      const specifier = getText(findChild(node, 'source'), 'value');
      if (specifier !== '') specifiers.push(specifier);
    } else if (node.type === 'MemberExpression') {
      const object = findChild(node, 'object');
      const name = getText(object, 'name');
      if (
        object?.type === 'Identifier' &&
        (name === 'exports' || (name === 'module' && getText(findChild(node, 'property'), 'name') === 'exports'))
      )
        isCommonJs = true;
    }
    pushChildren(node, stack);
  }
  return { specifiers, isCommonJs, assigned };
}

function collectDocComments(input: ParsedFile): IrModule['docComments'] {
  const raw = input.comments ?? getRaw(input.ast, 'comments');
  if (!Array.isArray(raw)) return [];
  const found: { readonly text: string; readonly span: Span }[] = [];
  for (const comment of raw as readonly SyntaxNode[]) {
    const text = getText(comment, 'value');
    if (comment.type === 'Block' && text.startsWith('*')) found.push({ text: text.slice(1), span: getSpan(comment) });
  }
  return found;
}
