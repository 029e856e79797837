import type { FunctionOutline, ImportBinding, MadeValue, ModuleOutline } from '../ir/ir.ts';
import { unwrapExport } from './declared-names.ts';
import { outlineFunction, outlineParameter } from './outline-function.ts';
import {
  findChild,
  getNodes,
  getText,
  hasFlag,
  hasPlainKey,
  isFunction,
  pushChildren,
  pushChildrenBelow,
  type SyntaxNode,
} from './syntax.ts';

/**
 * Reads off the tree what a module's top level does: declarations of functions and classes, plain data, and values made by calls of what
 * is imported. Everything else leaves it open.
 */
export function outlineModule(statements: readonly SyntaxNode[], imports: ReadonlyMap<string, ImportBinding>): ModuleOutline {
  const outliner = new Outliner(imports);
  outliner.isOpen = !statements.every((each) => outliner.visitStatement(each));
  return outliner;
}

/** Functions of the language that make data from data, and never anything that could be called. */
const dataMakers: ReadonlySet<string> = new Set(
  'Array BigInt Boolean Buffer Date Error JSON Map Math Number Object RegExp Set String Symbol TextDecoder TextEncoder URL WeakMap WeakSet parseFloat parseInt process'.split(
    ' ',
  ),
);

/** Statements that do nothing when the module is loaded. */
const idleTypes: ReadonlySet<string> = new Set([
  'EmptyStatement',
  'ExportAllDeclaration',
  'ImportDeclaration',
  'TSEnumDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
]);

class Outliner implements ModuleOutline {
  readonly functions = new Map<string, FunctionOutline>();
  readonly methods: FunctionOutline['parameters'][] = [];
  readonly made: MadeValue[] = [];
  isOpen = false;
  /** Variables that hold data or something made. */
  private readonly plain = new Set<string>();
  private readonly imports: ReadonlyMap<string, ImportBinding>;

  constructor(imports: ReadonlyMap<string, ImportBinding>) {
    this.imports = imports;
  }

  /** Answers `false` when a statement does what no outline tells. */
  visitStatement(statement: SyntaxNode): boolean {
    const node = unwrapExport(statement);
    if (node === undefined || idleTypes.has(node.type) || hasFlag(node, 'declare')) return true;
    const isDefault = statement.type === 'ExportDefaultDeclaration';
    if (isFunction(node)) {
      const outline = outlineFunction(node);
      const name = getText(findChild(node, 'id'), 'name');
      if (name !== '') this.functions.set(name, outline);
      if (isDefault) this.functions.set('*default*', outline);
      return true;
    }
    if (node.type === 'ClassDeclaration') return this.visitClass(node);
    if (node.type === 'VariableDeclaration') return getNodes(node, 'declarations').every((each) => this.visitVariable(each));
    if (node.type === 'ExpressionStatement') return typeof getText(node, 'directive') === 'string' && getText(node, 'directive') !== '';
    return isDefault && this.isPlain(node);
  }

  private visitVariable(node: SyntaxNode): boolean {
    const id = findChild(node, 'id');
    const value = findChild(node, 'init');
    if (value === undefined) return true;
    if (id?.type === 'Identifier' && isFunction(value)) {
      this.functions.set(getText(id, 'name'), outlineFunction(value));
      return findChild(id, 'typeAnnotation') === undefined;
    }
    if (!this.isPlain(value)) return false;
    if (id?.type === 'Identifier') this.plain.add(getText(id, 'name'));
    return true;
  }

  private visitClass(node: SyntaxNode): boolean {
    if (getNodes(node, 'decorators').length > 0) return false;
    return getNodes(findChild(node, 'body'), 'body').every((member) => {
      if (member.type === 'StaticBlock' || getNodes(member, 'decorators').length > 0) return false;
      const value = findChild(member, 'value');
      if (value === undefined || !isFunction(value)) return value === undefined || !hasFlag(member, 'static') || this.isPlain(value);
      const parameters = getNodes(value, 'params');
      this.methods.push(parameters.map(outlineParameter));
      return parameters.every((each) => getNodes(each, 'decorators').length === 0);
    });
  }

  /** Is the value of an expression data, or made by a call of something that is imported? */
  private isPlain(expression: SyntaxNode): boolean {
    const stack = [expression];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      switch (node.type) {
        case 'CallExpression':
        case 'NewExpression': {
          const maker = findRoot(node);
          if (maker === undefined) return false;
          if (!this.givesData(maker)) {
            this.made.push({ maker, takesFunctions: listArguments(node).some((each) => this.mayHoldFunction(each)) });
            break;
          }
          stack.push(...listArguments(node));
          break;
        }
        case 'Identifier':
          if (!this.isData(node)) return false;
          break;
        case 'MemberExpression': {
          const root = findRoot(node);
          if (root === undefined || !this.givesData(root)) return false;
          break;
        }
        default:
          if (isFunction(node) || !dataTypes.has(node.type)) return false;
          pushValues(node, stack);
      }
    }
    return true;
  }

  private isData(identifier: SyntaxNode): boolean {
    const name = getText(identifier, 'name');
    return this.plain.has(name) || name === 'undefined' || name === 'Infinity' || name === 'NaN';
  }

  private givesData(root: string): boolean {
    return this.plain.has(root) || (dataMakers.has(root) && !this.imports.has(root));
  }

  private mayHoldFunction(argument: SyntaxNode): boolean {
    const stack = [argument];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (isFunction(node) || (node.type === 'Identifier' && !this.isData(node) && !this.givesData(getText(node, 'name')))) return true;
      if (node.type === 'MemberExpression') {
        const object = findChild(node, 'object');
        if (object !== undefined) stack.push(object);
      } else pushValues(node, stack);
    }
    return false;
  }
}

/** Expressions that make data of data. */
const dataTypes: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'BinaryExpression',
  'ConditionalExpression',
  'Literal',
  'LogicalExpression',
  'ObjectExpression',
  'Property',
  'SpreadElement',
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'TemplateLiteral',
  'TemplateElement',
  'UnaryExpression',
  'ChainExpression',
]);

/** Adds the children of a node, names of properties left out. */
function pushValues(node: SyntaxNode, stack: SyntaxNode[]): void {
  if (node.type === 'Property' && hasPlainKey(node)) pushChildrenBelow(node, ['value'], stack);
  else pushChildren(node, stack);
}

/** Answers the name at the beginning of a chain of calls and properties: `z` of `z.string().max(9)`. */
function findRoot(expression: SyntaxNode): string | undefined {
  let node: SyntaxNode | undefined = expression;
  while (node !== undefined && node.type !== 'Identifier') {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') node = findChild(node, 'callee');
    else if (node.type === 'MemberExpression') node = findChild(node, 'object');
    else if (node.type === 'ChainExpression' || node.type === 'TSNonNullExpression') node = findChild(node, 'expression');
    else return undefined;
  }
  return node === undefined ? undefined : getText(node, 'name');
}

/** Answers the arguments of all calls of a chain. */
function listArguments(expression: SyntaxNode): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let node: SyntaxNode | undefined = expression; node !== undefined && node.type !== 'Identifier';) {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      found.push(...getNodes(node, 'arguments'));
      node = findChild(node, 'callee');
    } else if (node.type === 'MemberExpression') {
      const property = hasFlag(node, 'computed') ? findChild(node, 'property') : undefined;
      if (property !== undefined) found.push(property);
      node = findChild(node, 'object');
    } else node = findChild(node, 'expression');
  }
  return found;
}
