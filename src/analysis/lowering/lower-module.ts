import type { ExportBinding, FunctionRef, ImportBinding, IrClass, IrModule, IrTypeDeclaration } from '../ir/ir.ts';
import { collectLexicalNames, collectPatternNames, collectVarNames, unwrapExport } from './declared-names.ts';
import { finish, loweringParts, makeFunctionRef, makeLowering, makeRef } from './lower-function.ts';
import { lowerHeritage } from './lower-class.ts';
import type { Unit } from './lowering.ts';
import { lowerMembers, lowerType } from './lower-type.ts';
import { collectCapturedNames } from './mentioned-names.ts';
import { Scope } from './scope.ts';
import { findChild, getNodes, getRaw, getSpan, getText, pushChildren, type SyntaxNode } from './syntax.ts';

/** A parsed file. */
export interface ParsedFile {
  readonly file: string;
  readonly text: string;
  /** The `Program` node of any ESTree parser. */
  readonly ast: SyntaxNode;
  /** Comments, when they are not on the program. */
  readonly comments?: readonly { readonly type: string; readonly value: string }[] | undefined;
}

/** Binds a file's top level: imports, exports, types, names. Function bodies are lowered when they are asked for. */
export function lowerModule(input: ParsedFile): IrModule {
  const { file, text, ast } = input;
  const unit: Unit = { file, text };
  const statements = getNodes(ast, 'body');
  const scope = new Scope(undefined);
  const imports = statements.flatMap(collectImports);
  const names = new Set([
    ...imports.map((each) => each.local),
    ...collectLexicalNames(statements),
    ...statements.flatMap(collectTopLevelVars),
  ]);
  if (statements.some((each) => each.type === 'ExportDefaultDeclaration' || each.type === 'TSExportAssignment')) names.add('*default*');
  for (const name of names) scope.declare(name, { kind: 'module', name });
  const { functions, classes, types } = collectDeclarations(unit, scope, statements);
  const requires = mayRequire(unit.text, functions) ? collectRequires(ast) : noRequires;
  for (const name of requires.assigned) functions.delete(name);
  const exports = statements.flatMap(collectExports);
  return {
    file,
    text,
    init: makeInit(unit, ast, scope),
    imports: imports.filter((each) => each.local !== ''),
    specifiers: [
      ...new Set([
        ...statements.map((each) => getText(findChild(each, 'source'), 'value')).filter((each) => each !== ''),
        ...imports.map((each) => each.specifier),
        ...requires.specifiers,
      ]),
    ],
    exports,
    isCommonJs: requires.isCommonJs && !exports.some((each) => each.kind !== 'local' || each.name !== '='),
    types,
    variables: names,
    functions,
    classes,
    docComments: collectDocComments(input),
  };
}

function makeInit(unit: Unit, ast: SyntaxNode, scope: Scope): FunctionRef {
  const id = `${unit.file}#module`;
  const span = { start: 0, end: unit.text.length };
  return makeRef(unit, { id, name: 'module', span }, () => {
    const lowering = makeLowering(unit, id, 'module', scope, collectCapturedNames(ast));
    loweringParts.block(lowering, getNodes(ast, 'body'));
    return finish(lowering, 'module', span, [], undefined, { isAsync: true, isGenerator: false });
  });
}

function collectTopLevelVars(statement: SyntaxNode): readonly string[] {
  const node = unwrapExport(statement);
  return node === undefined || node.type === 'TSModuleDeclaration' ? [] : collectVarNames(node);
}

function collectImports(statement: SyntaxNode): readonly ImportBinding[] {
  const declaration = unwrapExport(statement);
  if (declaration?.type === 'TSImportEqualsDeclaration') {
    const reference = findChild(declaration, 'moduleReference');
    const specifier = getText(findChild(reference, 'expression'), 'value');
    if (reference?.type !== 'TSExternalModuleReference') return [];
    const typeOnly = getText(declaration, 'importKind') === 'type';
    return [{ local: getText(findChild(declaration, 'id'), 'name'), specifier, imported: '=', typeOnly, at: getSpan(declaration) }];
  }
  if (statement.type !== 'ImportDeclaration') return [];
  const specifier = getText(findChild(statement, 'source'), 'value');
  const isTypeOnly = getText(statement, 'importKind') === 'type';
  return getNodes(statement, 'specifiers').map((each) => {
    const local = getText(findChild(each, 'local'), 'name');
    const imported =
      each.type === 'ImportDefaultSpecifier'
        ? 'default'
        : each.type === 'ImportNamespaceSpecifier'
          ? '*'
          : getModuleName(findChild(each, 'imported'));
    return { local, specifier, imported, typeOnly: isTypeOnly || getText(each, 'importKind') === 'type', at: getSpan(each) };
  });
}

/** Names in import and export lists are identifiers or strings. */
function getModuleName(node: SyntaxNode | undefined): string {
  return getText(node, 'name') || getText(node, 'value');
}

function collectExports(statement: SyntaxNode): readonly ExportBinding[] {
  const at = getSpan(statement);
  switch (statement.type) {
    case 'ExportAllDeclaration': {
      const specifier = getText(findChild(statement, 'source'), 'value');
      const exported = findChild(statement, 'exported');
      return exported === undefined
        ? [{ kind: 'all', specifier, at }]
        : [{ kind: 'reexport', name: getModuleName(exported), imported: '*', specifier, at }];
    }
    case 'ExportDefaultDeclaration':
      return [{ kind: 'local', name: 'default', local: '*default*', at }];
    case 'TSExportAssignment':
      return [{ kind: 'local', name: '=', local: '*default*', at }];
    case 'ExportNamedDeclaration': {
      const source = findChild(statement, 'source');
      const declaration = findChild(statement, 'declaration');
      if (declaration !== undefined) {
        return collectDeclaredNames(declaration).map((name) => ({ kind: 'local', name, local: name, at }));
      }
      return getNodes(statement, 'specifiers').map((each) => {
        const name = getModuleName(findChild(each, 'exported'));
        const local = getModuleName(findChild(each, 'local'));
        return source === undefined
          ? { kind: 'local', name, local, at: getSpan(each) }
          : { kind: 'reexport', name, imported: local, specifier: getText(source, 'value'), at: getSpan(each) };
      });
    }
    default:
      return [];
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
        if (types.get(name)?.kind !== 'class') types.set(name, mergeInterface(types.get(name), node));
        break;
      case 'TSTypeAliasDeclaration': {
        const type = lowerType(findChild(node, 'typeAnnotation'));
        if (type !== undefined) types.set(name, { kind: 'alias', parameters: collectTypeParameters(node), type });
        break;
      }
    }
  }
  return { functions, classes, types };
}

/** Interfaces of one name are one interface. */
function mergeInterface(known: IrTypeDeclaration | undefined, node: SyntaxNode): IrTypeDeclaration {
  const heritage = getNodes(node, 'extends').flatMap((each) => lowerType(each) ?? []);
  const members = lowerMembers(getNodes(findChild(node, 'body'), 'body'));
  const before = known?.kind === 'interface' ? known : undefined;
  return {
    kind: 'interface',
    parameters: before?.parameters ?? collectTypeParameters(node),
    heritage: [...(before?.heritage ?? []), ...heritage],
    members: before === undefined ? members : new Map([...before.members, ...members]),
  };
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

function collectTypeParameters(node: SyntaxNode): readonly string[] {
  return getNodes(findChild(node, 'typeParameters'), 'params').map(
    (each) => getText(findChild(each, 'name'), 'name') || getText(each, 'name'),
  );
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
  return functions.size > 0 && [...text.matchAll(/([\w$]+)\s*=(?![=>])/gu)].some(([, name = '']) => functions.has(name));
}

function collectRequires(ast: SyntaxNode): Requires {
  const specifiers: string[] = [];
  const assigned = new Set<string>();
  let isCommonJs = false;
  const stack = [ast];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'CallExpression' && getText(findChild(node, 'callee'), 'name') === 'require') {
      const value = getRaw(getNodes(node, 'arguments')[0] ?? node, 'value');
      if (typeof value === 'string') specifiers.push(value);
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
  return (raw as readonly SyntaxNode[]).flatMap((comment) => {
    const text = getText(comment, 'value');
    return comment.type === 'Block' && text.startsWith('*') ? [{ text: text.slice(1), span: getSpan(comment) }] : [];
  });
}
