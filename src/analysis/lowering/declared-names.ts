import type { Unit } from './lowering.ts';
import { lowerName } from './lower-type.ts';
import { findChild, getNodes, getText, hasFlag, isFunction, pushChildren, type SyntaxNode } from './syntax.ts';

/** Answers the names that a binding pattern declares. */
export function collectPatternNames(pattern: SyntaxNode | undefined, into: string[] = []): string[] {
  if (pattern === undefined) return into;
  if (pattern.type === 'Identifier') {
    into.push(getText(pattern, 'name'));
    return into;
  }
  const stack = [pattern];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    switch (node.type) {
      case 'Identifier':
        into.push(getText(node, 'name'));
        break;
      case 'ObjectPattern':
        stack.push(...getNodes(node, 'properties'));
        break;
      case 'Property': {
        const value = findChild(node, 'value');
        if (value !== undefined) stack.push(value);
        break;
      }
      case 'ArrayPattern':
        stack.push(...getNodes(node, 'elements'));
        break;
      case 'AssignmentPattern': {
        const left = findChild(node, 'left');
        if (left !== undefined) stack.push(left);
        break;
      }
      case 'RestElement': {
        const argument = findChild(node, 'argument');
        if (argument !== undefined) stack.push(argument);
        break;
      }
      case 'TSParameterProperty': {
        const parameter = findChild(node, 'parameter');
        if (parameter !== undefined) stack.push(parameter);
        break;
      }
    }
  }
  return into;
}

/** Answers the names that `let`, `const`, `class`, functions, enums and namespaces declare directly in a list of statements. */
export function collectLexicalNames(statements: readonly SyntaxNode[]): readonly string[] {
  const names: string[] = [];
  for (const statement of statements) {
    const node = unwrapExport(statement);
    // a class that is only declared is one without bodies
    if (node === undefined || (hasFlag(node, 'declare') && node.type !== 'ClassDeclaration')) continue;
    if (node.type === 'VariableDeclaration') {
      if (getText(node, 'kind') !== 'var')
        for (const each of getNodes(node, 'declarations')) collectPatternNames(findChild(each, 'id'), names);
    } else if (node.type === 'TSModuleDeclaration') names.push(...lowerName(findChild(node, 'id')).slice(0, 1));
    else if (declarationTypes.has(node.type)) collectPatternNames(findChild(node, 'id'), names);
  }
  return names;
}

const declarationTypes: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'ClassDeclaration',
  'TSEnumDeclaration',
  'TSImportEqualsDeclaration',
]);

/** Answers the declaration inside an export, or the statement itself. */
export function unwrapExport(statement: SyntaxNode): SyntaxNode | undefined {
  if (statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration')
    return findChild(statement, 'declaration') ?? undefined;
  return statement;
}

const noNames: readonly string[] = [];

/** Answers the names that `var` declares anywhere in a statement or function body, inner functions left out. */
export function collectVarNames(unit: Unit, body: SyntaxNode): readonly string[] {
  if (!unit.mayHaveVars) return noNames;
  const names: string[] = [];
  const stack = [body];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'VariableDeclaration' && getText(node, 'kind') === 'var' && !hasFlag(node, 'declare')) {
      for (const each of getNodes(node, 'declarations')) collectPatternNames(findChild(each, 'id'), names);
    }
    if (node !== body && node.type === 'TSModuleDeclaration') continue;
    if (isFunction(node) || isWithoutVars(node)) continue;
    pushChildren(node, stack);
  }
  return names;
}

/** Expressions and classes hold no `var` of the function around them. */
function isWithoutVars(node: SyntaxNode): boolean {
  return node.type.endsWith('Expression') || node.type === 'ExpressionStatement' || node.type === 'ClassBody';
}
