import { findChild, getNodes, getRaw, getSpan, getText, listChildKeys, type SyntaxNode } from '../../analysis/lowering/syntax.ts';
import { makeIdent } from './build-definition.ts';
import { Tree } from './tree.ts';
import { makeNone, type TreeSource } from './tree-parts.ts';

/** Keyword types by their node. */
const keywords: Readonly<Record<string, string>> = {
  TSStringKeyword: 'string',
  TSNumberKeyword: 'number',
  TSBooleanKeyword: 'boolean',
  TSAnyKeyword: 'any',
  TSUnknownKeyword: 'unknown',
  TSVoidKeyword: 'void',
  TSNeverKeyword: 'never',
  TSNullKeyword: 'null',
  TSUndefinedKeyword: 'undefined',
  TSObjectKeyword: 'object',
  TSBigIntKeyword: 'bigint',
  TSSymbolKeyword: 'symbol',
};

/** Builds a written type: a dotted name with arguments, or a shape of parts. */
export function buildType(node: SyntaxNode | undefined, source: TreeSource): Tree {
  if (node === undefined) return makeNone(0);
  const span = getSpan(node);
  const keyword = keywords[node.type];
  if (keyword !== undefined) return new Tree('type', keyword, span);
  switch (node.type) {
    case 'Identifier':
    case 'MemberExpression':
    case 'TSQualifiedName':
      return new Tree('type', readTypeName(node, source), span);
    case 'TSTypeReference': {
      const named = findChild(node, 'typeName') ?? node;
      const name = readTypeName(named, source);
      const types = findChild(node, 'typeArguments') ?? findChild(node, 'typeParameters');
      return new Tree(
        'type',
        name,
        getSpan(named),
        getNodes(types, 'params').map((each) => buildType(each, source)),
      );
    }
    case 'TSTypeAnnotation':
      return buildType(findChild(node, 'typeAnnotation'), source);
    case 'TSLiteralType':
      return new Tree('type', source.text.slice(span.start, span.end), span);
    default:
      return new Tree('type', `:${node.type}`, span, buildParts(node, source));
  }
}

function readTypeName(node: SyntaxNode, source: TreeSource): string {
  if (node.type === 'Identifier') return makeIdent(node, source).text;
  const [left, right] =
    node.type === 'TSQualifiedName'
      ? [findChild(node, 'left'), findChild(node, 'right')]
      : [findChild(node, 'object'), findChild(node, 'property')];
  const words = [left, right].map((each) => (each === undefined ? '' : readTypeName(each, source)));
  return words.join('.');
}

function buildParts(node: SyntaxNode, source: TreeSource): readonly Tree[] {
  const parts: Tree[] = [];
  for (const key of listChildKeys(node)) {
    const value = getRaw(node, key);
    const children = Array.isArray(value) ? getNodes(node, key) : [findChild(node, key)];
    for (const child of children) if (child !== undefined) parts.push(buildType(child, source));
  }
  for (const key of ['typeAnnotation', 'returnType']) {
    const child = findChild(node, key);
    if (child !== undefined) parts.push(buildType(child, source));
  }
  const name = getText(node, 'name');
  if (name !== '') parts.push(new Tree('ident', name, getSpan(node)));
  return parts;
}
