import type { IrType } from '../ir/ir.ts';
import { findChild, getChildren, getNodes, getRaw, getText, type SyntaxNode } from './syntax.ts';

const maximumDepth = 30;

/** Lowers a written type; what does not help to know a value's class becomes a keyword. */
export function lowerType(node: SyntaxNode | undefined, depth = 0): IrType | undefined {
  if (node === undefined) return undefined;
  if (depth > maximumDepth) return makeKeyword('deep');
  switch (node.type) {
    case 'TSTypeAnnotation':
    case 'TSParenthesizedType':
    case 'TSOptionalType':
    case 'TSRestType':
      return lowerType(findChild(node, 'typeAnnotation'), depth + 1);
    case 'TSTypeOperator':
      return getText(node, 'operator') === 'readonly'
        ? lowerInner(findChild(node, 'typeAnnotation'), depth)
        : makeKeyword(getText(node, 'operator'));
    case 'TSTypeReference':
    case 'TSExpressionWithTypeArguments':
    case 'TSClassImplements':
    case 'TSInterfaceHeritage': {
      const name = lowerName(findChild(node, 'typeName') ?? findChild(node, 'expression'));
      return { kind: 'reference', name, arguments: lowerArguments(node, depth) };
    }
    case 'TSImportType': {
      const source = findChild(node, 'source') ?? findChild(findChild(node, 'argument'), 'literal') ?? findChild(node, 'argument');
      const module = source === undefined ? '' : getText(source, 'value');
      const qualifier = findChild(node, 'qualifier');
      return { kind: 'import', module, name: qualifier === undefined ? [] : lowerName(qualifier), arguments: lowerArguments(node, depth) };
    }
    case 'TSUnionType':
    case 'TSIntersectionType':
      return { kind: node.type === 'TSUnionType' ? 'union' : 'intersection', types: lowerList(node, 'types', depth) };
    case 'TSArrayType':
      return { kind: 'array', element: lowerInner(findChild(node, 'elementType'), depth) };
    case 'TSTupleType':
      return { kind: 'array', element: { kind: 'union', types: lowerList(node, 'elementTypes', depth) } };
    case 'TSNamedTupleMember':
      return lowerType(findChild(node, 'elementType'), depth + 1);
    case 'TSTypeLiteral':
      return {
        kind: 'object',
        members: lowerMembers(getNodes(node, 'members'), depth),
        rest: lowerIndex(getNodes(node, 'members'), depth),
      };
    case 'TSFunctionType':
    case 'TSConstructorType':
      return lowerFunctionType(node, depth);
    case 'TSTypeQuery':
      return { kind: 'typeof', name: lowerName(findChild(node, 'exprName')) };
    case 'TSLiteralType': {
      const value = getRaw(findChild(node, 'literal') ?? node, 'value');
      const isPrimitive = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
      return isPrimitive ? { kind: 'literal', value } : makeKeyword('literal');
    }
    default:
      return makeKeyword(getKeyword(node.type));
  }
}

function lowerInner(node: SyntaxNode | undefined, depth: number): IrType {
  return lowerType(node, depth + 1) ?? makeKeyword('unknown');
}

const noTypes: readonly IrType[] = [];

function lowerList(node: SyntaxNode | undefined, key: string, depth: number): readonly IrType[] {
  const nodes = getNodes(node, key);
  return nodes.length === 0 ? noTypes : nodes.map((each) => lowerInner(each, depth));
}

const keywords = new Map<string, IrType>();

/** Keywords are few: each is one object. */
function makeKeyword(name: string): IrType {
  let type = keywords.get(name);
  if (type === undefined) keywords.set(name, (type = { kind: 'keyword', name }));
  return type;
}

/** `TSStringKeyword` is `string`; other types keep the name of their node. */
function getKeyword(type: string): string {
  return type.endsWith('Keyword') ? type.slice('TS'.length, -'Keyword'.length).toLowerCase() : type;
}

function lowerArguments(node: SyntaxNode, depth: number): readonly IrType[] {
  const list = findChild(node, 'typeArguments') ?? findChild(node, 'typeParameters');
  return lowerList(list, 'params', depth);
}

/** Lowers the explicit type arguments of a call. */
export function lowerTypeArguments(node: SyntaxNode): readonly IrType[] {
  return lowerArguments(node, 0);
}

/** Lowers the type arguments of a class's `extends`. */
export function lowerSuperArguments(node: SyntaxNode): readonly IrType[] {
  const list = findChild(node, 'superTypeArguments') ?? findChild(node, 'superTypeParameters');
  return lowerList(list, 'params', -1);
}

/** Answers the parts of a dotted name; a part that is no name is empty. */
export function lowerName(node: SyntaxNode | undefined): readonly string[] {
  const names: string[] = [];
  let current = node;
  for (let depth = 0; current !== undefined && depth < 10; depth++) {
    if (current.type === 'TSQualifiedName') {
      names.unshift(getText(findChild(current, 'right'), 'name'));
      current = findChild(current, 'left');
    } else if (current.type === 'MemberExpression') {
      names.unshift(getText(findChild(current, 'property'), 'name'));
      current = findChild(current, 'object');
    } else {
      names.unshift(getText(current, 'name'));
      current = undefined;
    }
  }
  return names;
}

/** Lowers the type of a function, as a signature or a declaration writes it. */
export function lowerFunctionType(node: SyntaxNode, depth = 0): IrType {
  const parameters = getChildren(node, 'params').map((each) => lowerType(findChild(each, 'typeAnnotation'), depth + 1));
  return { kind: 'function', parameters, returns: lowerType(findChild(node, 'returnType'), depth + 1) };
}

/** Lowers the members of an interface or object type by name. */
export function lowerMembers(members: readonly SyntaxNode[], depth = 0): ReadonlyMap<string, IrType> {
  const types = new Map<string, IrType>();
  for (const member of members) {
    const key = findChild(member, 'key');
    const name = key === undefined ? '' : getText(key, 'name') || getText(key, 'value');
    if (name === '') continue;
    const type =
      member.type === 'TSMethodSignature' ? lowerFunctionType(member, depth) : lowerType(findChild(member, 'typeAnnotation'), depth + 1);
    if (type !== undefined) types.set(name, type);
  }
  return types;
}

/** Lowers the type of members of any name. */
function lowerIndex(members: readonly SyntaxNode[], depth: number): IrType | undefined {
  const signature = members.find(({ type }) => type === 'TSIndexSignature');
  return signature === undefined ? undefined : lowerType(findChild(signature, 'typeAnnotation'), depth + 1);
}
