import { findChild, getNodes, getRaw, getSpan, getText, hasFlag, listChildKeys, type SyntaxNode } from '../../analysis/lowering/syntax.ts';
import { makeIdent } from './build-definition.ts';
import { readQuasi } from './build-expression.ts';
import { Tree } from './tree.ts';
import { makeAround, makeNone, treeParts, type TreeSource } from './tree-parts.ts';

/** Keyword types by their node. */
const keywords: Readonly<Record<string, string>> = {
  TSStringKeyword: 'string',
  TSNumberKeyword: 'number',
  TSBooleanKeyword: 'boolean',
  TSAnyKeyword: 'any',
  TSUnknownKeyword: 'unknown',
  TSVoidKeyword: 'void',
  TSNeverKeyword: 'never',
  TSObjectKeyword: 'object',
  TSBigIntKeyword: 'bigint',
  TSSymbolKeyword: 'symbol',
};

type Build = (node: SyntaxNode, source: TreeSource) => Tree;

const builders: Readonly<Record<string, Build>> = {
  Identifier: buildNamed,
  MemberExpression: buildNamed,
  TSQualifiedName: buildNamed,
  // What a type is made of is not looked at: `Map` and `Map<K, V>` are the same.
  TSTypeReference: (node, source) => buildNamed(findChild(node, 'typeName') ?? node, source),
  TSTypeAnnotation: (node, source) => buildType(findChild(node, 'typeAnnotation'), source),
  TSParenthesizedType: (node, source) => buildType(findChild(node, 'typeAnnotation'), source),
  TSNamedTupleMember: (node, source) => buildType(findChild(node, 'elementType'), source),
  TSNullKeyword: (node) => new Tree('type', 'null', getSpan(node), [new Tree('null', 'null', getSpan(node))]),
  TSUndefinedKeyword: (node) => new Tree('type', 'undefined', getSpan(node), [new Tree('undefined', 'undefined', getSpan(node))]),
  TSLiteralType: buildLiteral,
  TSTemplateLiteralType: buildLiteral,
  TSTypeOperator: (node, source) => {
    const operand = buildType(findChild(node, 'typeAnnotation'), source);
    const operator = getText(node, 'operator');
    return operator === 'readonly' ? operand : new Tree('type', `:${operator}`, getSpan(node), [operand]);
  },
  TSUnionType: (node, source) => buildChain('|', node, source),
  TSIntersectionType: (node, source) => buildChain('&', node, source),
  TSFunctionType: (node, source) => buildFunction(':function', node, source),
  TSConstructorType: (node, source) => buildFunction(':constructor', node, source),
  TSTypeLiteral: (node, source) => {
    const members = getNodes(node, 'members').flatMap((each) => buildMember(each, source) ?? []);
    return new Tree('type', recordType, getSpan(node), members);
  },
  TSMappedType: (node, source) => {
    const key = findChild(node, 'key');
    return new Tree('type', mappedType, getSpan(node), key === undefined ? [] : [treeParts.expression(key, source)]);
  },
  TSTypePredicate: buildPredicate,
  TSTypeQuery: (node, source) => {
    const name = findChild(node, 'exprName');
    return new Tree('type', ':typeof', getSpan(node), [buildEntityName(name ?? node, source)]);
  },
  TSImportType: (node, source) => {
    const qualifier = findChild(node, 'qualifier');
    const name = qualifier === undefined ? [] : [buildNamed(qualifier, source)];
    return makeAround('type', ':import', [buildImport(node, source), ...name]);
  },
};

/** The text of the type of an object with members. */
export const recordType = ':record';

/** The text of a type whose members are computed, which equals none. */
export const mappedType = ':mapped';

/** Builds a written type: a dotted name, or a shape of parts. */
export function buildType(node: SyntaxNode | undefined, source: TreeSource): Tree {
  if (node === undefined) return makeNone(0);
  const keyword = keywords[node.type];
  if (keyword !== undefined) return new Tree('type', keyword, getSpan(node));
  const build = builders[node.type];
  return build === undefined ? new Tree('type', `:${node.type}`, getSpan(node), buildParts(node, source)) : build(node, source);
}

/** A name; a dotted one has the two parts that its last dot divides. */
function buildNamed(node: SyntaxNode, source: TreeSource): Tree {
  const [left, right] =
    node.type === 'MemberExpression'
      ? [findChild(node, 'object'), findChild(node, 'property')]
      : [findChild(node, 'left'), findChild(node, 'right')];
  if (left === undefined || right === undefined) return new Tree('type', makeIdent(node, source).text, getSpan(node));
  const [before, last] = [buildNamed(left, source), makeIdent(right, source)];
  return new Tree('type', `${before.text}.${last.text}`, getSpan(node), [before, last]);
}

/** The name of a value in a type. */
function buildEntityName(node: SyntaxNode, source: TreeSource): Tree {
  if (node.type === 'TSImportType') return buildImport(node, source);
  const [left, right] = [findChild(node, 'left'), findChild(node, 'right')];
  if (left === undefined || right === undefined) return treeParts.expression(node, source);
  return new Tree('dot', '', getSpan(node), [buildEntityName(left, source), makeIdent(right, source)]);
}

/** `x is T`, `asserts x is T` or `asserts x`, where `x` is a value. */
function buildPredicate(node: SyntaxNode, source: TreeSource): Tree {
  const name = findChild(node, 'parameterName');
  const type = findChild(node, 'typeAnnotation');
  const value = name?.type === 'Identifier' ? treeParts.expression(name, source) : buildType(name, source);
  const text = hasFlag(node, 'asserts') ? ':asserts' : ':is';
  return new Tree('type', text, getSpan(node), type === undefined ? [value] : [value, buildType(type, source)]);
}

function buildImport(node: SyntaxNode, source: TreeSource): Tree {
  const { start } = getSpan(node);
  const specifier = treeParts.expression(findChild(node, 'source') ?? findArgument(node), source);
  const callee = new Tree('name', 'import', { start, end: start + 'import'.length });
  const close = source.text.indexOf(')', specifier.end) + 1;
  return new Tree('call', '', { start, end: Math.max(close, specifier.end) }, [callee, makeAround('list', 'arguments', [specifier])]);
}

/** Older parsers call the source of an import its argument; newer ones warn whoever asks for that. */
function findArgument(node: SyntaxNode): SyntaxNode | undefined {
  const argument = findChild(node, 'argument');
  return argument?.type === 'TSLiteralType' ? findChild(argument, 'literal') : argument;
}

/** A literal is found as what it is too, one with a sign is not, and of a template only its texts. */
function buildLiteral(node: SyntaxNode, source: TreeSource): Tree {
  const span = getSpan(node);
  const text = source.text.slice(span.start, span.end);
  const literal = node.type === 'TSLiteralType' ? findChild(node, 'literal') : node;
  if (literal?.type === 'Literal') return new Tree('type', text, span, [treeParts.expression(literal, source)]);
  const texts = getNodes(literal, 'quasis').map((each) => buildText(each, source));
  const written = texts.filter(({ end, start }) => end > start);
  // As in a template that is an expression, what closes it is left out.
  const last = [...getNodes(literal, 'types').map((each) => getSpan(each)), ...written].at(-1);
  const end = node.type === 'TSTemplateLiteralType' ? Math.max(last?.end ?? span.end, written.at(-1)?.end ?? 0) : span.end;
  return new Tree('type', text, { start: span.start, end }, written);
}

function buildText(quasi: SyntaxNode, source: TreeSource): Tree {
  const { start, end } = getSpan(quasi);
  const raw = readQuasi(quasi);
  const from = source.text.startsWith(raw, start) ? start : start + 1;
  return new Tree('chunk', raw, { start: Math.min(from, end), end: Math.min(from + raw.length, end) });
}

/** `A | B | C` is `(A | B) | C`. */
function buildChain(operator: string, node: SyntaxNode, source: TreeSource): Tree {
  const [first, ...others] = getNodes(node, 'types').map((each) => buildType(each, source));
  if (first === undefined) return new Tree('type', operator, getSpan(node));
  return others.reduce((left, right) => new Tree('type', `:${operator}`, { start: left.start, end: right.end }, [left, right]), first);
}

function buildFunction(text: string, node: SyntaxNode, source: TreeSource): Tree {
  const [parameters, , type] = treeParts.functionParts(node, source);
  const { start, end } = getSpan(node);
  return new Tree('type', text, { start, end: type.kind === 'none' ? end : type.end }, [parameters, type]);
}

/** A member of the type of an object. What may be missing is told by its attribute; a signature of an index or a call is no member. */
function buildMember(node: SyntaxNode, source: TreeSource): Tree | undefined {
  const key = findChild(node, 'key');
  if (key === undefined || hasFlag(node, 'computed')) return undefined;
  const span = getSpan(node);
  const type =
    node.type === 'TSMethodSignature' ? buildFunction(':function', node, source) : buildType(findChild(node, 'typeAnnotation'), source);
  const optional = hasFlag(node, 'optional') ? [new Tree('keyword', 'optional', { start: span.start, end: span.start })] : [];
  return new Tree('member-type', '', span, [makeIdent(key, source), new Tree('list', 'attributes', span, optional), type]);
}

/** The parts of a type in the order of the text: parsers list their keys differently. */
function buildParts(node: SyntaxNode, source: TreeSource): readonly Tree[] {
  const parts: Tree[] = [];
  for (const key of listChildKeys(node)) {
    const value = getRaw(node, key);
    const children = Array.isArray(value) ? getNodes(node, key) : [findChild(node, key)];
    for (const child of children) if (child !== undefined) parts.push(buildType(child, source));
  }
  parts.sort((a, b) => a.start - b.start);
  for (const key of ['typeAnnotation', 'returnType']) {
    const child = findChild(node, key);
    if (child !== undefined) parts.push(buildType(child, source));
  }
  const name = getText(node, 'name');
  if (name !== '') parts.push(new Tree('ident', name, getSpan(node)));
  return parts;
}
