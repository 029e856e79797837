import { findChild, getChildren, getNodes, getRaw, getSpan, getText, hasFlag, type SyntaxNode } from '../../analysis/lowering/syntax.ts';
import type { Span } from '../../analysis/ir/ir.ts';
import { Tree } from './tree.ts';
import { makeAround, makeNone, treeParts, type TreeSource } from './tree-parts.ts';
import { deepMarker, deepTarget, isEllipsisWord, restoreMetavariable, typedMarker } from './pattern-markers.ts';

/** Builds the tree of an expression, or of a pattern of an assignment, which looks like one. */
export function buildExpression(node: SyntaxNode | undefined, source: TreeSource): Tree {
  if (node === undefined) return makeNone(0);
  const tree = buildBare(node, source);
  if (source.parentheses !== undefined) {
    const span = getSpan(node);
    const place = source.parentheses.widen(span);
    if (place !== span) setPlace(tree, place);
  }
  return tree;
}

/** Builds an expression that stands in parentheses of its parent: the outermost ones are no part of it, if they end where the parent does. */
export function buildEnclosed(node: SyntaxNode | undefined, source: TreeSource, parentEnd?: number): Tree {
  if (node === undefined) return makeNone(0);
  const tree = buildBare(node, source);
  const { parentheses } = source;
  if (parentheses !== undefined) {
    const span = getSpan(node);
    const place = parentEnd === undefined ? parentheses.widenWithin(span) : parentheses.widen(span, parentEnd);
    if (place !== span) setPlace(tree, place);
  }
  return tree;
}

/** Builds an expression without the parentheses around it. */
export function buildBare(node: SyntaxNode, source: TreeSource): Tree {
  const build = builders[node.type];
  return build === undefined ? buildOther(node, source) : build(node, source);
}

/** Is an expression in parentheses? */
export function isParenthesized(node: SyntaxNode, { parentheses }: TreeSource): boolean {
  if (parentheses === undefined) return node.type === 'ParenthesizedExpression';
  const span = getSpan(node);
  return parentheses.widen(span) !== span;
}

type Build = (node: SyntaxNode, source: TreeSource) => Tree;

const builders: Readonly<Record<string, Build>> = {
  Identifier: buildName,
  PrivateIdentifier: (node, source) => new Tree('name', `#${restoreName(getText(node, 'name'), source)}`, getSpan(node)),
  ThisExpression: (node) => new Tree('special', 'this', getSpan(node)),
  Super: (node) => new Tree('special', 'super', getSpan(node)),
  Literal: buildLiteral,
  TemplateLiteral: (node, source) => buildTemplate(node, 'interpolated', source),
  TaggedTemplateExpression: buildTagged,
  ParenthesizedExpression: buildParenthesized,
  MemberExpression: buildMember,
  ChainExpression: (node, source) => buildBare(findChild(node, 'expression') ?? node, source),
  CallExpression: buildCall,
  ImportExpression: buildImport,
  NewExpression: buildNew,
  UnaryExpression: buildUnary,
  UpdateExpression: (node, source) => {
    const operand = buildExpression(findChild(node, 'argument'), source);
    const word = getText(node, 'operator');
    if (hasFlag(node, 'prefix')) return new Tree('operator', `${word}_`, getSpan(node), [makeOp(node, word), operand]);
    return new Tree('operator', `_${word}`, getSpan(node), [makeLastOp(node, word), operand]);
  },
  BinaryExpression: buildBinary,
  LogicalExpression: buildBinary,
  AssignmentExpression: buildAssignment,
  AssignmentPattern: (node, source) => buildExpression(findChild(node, 'left'), source),
  ConditionalExpression: (node, source) =>
    makeAround('conditional', '', [
      buildExpression(findChild(node, 'test'), source),
      buildExpression(findChild(node, 'consequent'), source),
      buildExpression(findChild(node, 'alternate'), source),
    ]),
  SequenceExpression: (node, source) =>
    makeAround(
      'sequence',
      '',
      getNodes(node, 'expressions').map((each) => buildExpression(each, source)),
    ),
  ArrayExpression: buildArray,
  ArrayPattern: (node, source) => leaveOutType(node, buildArray(node, source), source),
  ObjectExpression: (node, source) => new Tree('object', '', getSpan(node), treeParts.fields(getNodes(node, 'properties'), source)),
  ObjectPattern: (node, source) =>
    leaveOutType(node, new Tree('object', '', getSpan(node), treeParts.fields(getNodes(node, 'properties'), source)), source),
  SpreadElement: buildSpread,
  RestElement: (node, source) =>
    new Tree('other', 'rest', { start: getSpan(node).start, end: getSpan(node).start + 3 }, [
      buildExpression(findChild(node, 'argument'), source),
    ]),
  ArrowFunctionExpression: buildArrow,
  FunctionExpression: (node, source) => new Tree('lambda', 'function', getSpan(node), treeParts.functionParts(node, source)),
  ClassExpression: (node, source) => treeParts.classBody(node, source),
  AwaitExpression: (node, source) => {
    const operand = buildExpression(findChild(node, 'argument'), source);
    return new Tree('await', '', endWith(operand, node), [operand]);
  },
  YieldExpression: (node, source) => {
    const argument = findChild(node, 'argument');
    const value = argument === undefined ? makeNone(getSpan(node).end) : buildExpression(argument, source);
    const place = endWith(value, node);
    return hasFlag(node, 'delegate') ? makeWordCall('yield', place, value) : new Tree('yield', '', place, [value]);
  },
  TSAsExpression: buildCast,
  TSTypeAssertion: buildCast,
  TSSatisfiesExpression: (node, source) => {
    const type = treeParts.type(findChild(node, 'typeAnnotation'), source);
    const place = { start: getSpan(node).start, end: type.end };
    return new Tree('other', 'satisfies', place, [buildExpression(findChild(node, 'expression'), source), type]);
  },
  TSNonNullExpression: (node, source) =>
    new Tree('operator', '_!', getSpan(node), [makeLastOp(node, '!'), buildExpression(findChild(node, 'expression'), source)]),
  TSInstantiationExpression: (node, source) => buildExpression(findChild(node, 'expression'), source),
  MetaProperty: (node) => new Tree('other', 'meta', getSpan(node)),
  JSXElement: (node, source) => treeParts.jsx(node, source),
  JSXFragment: (node, source) => treeParts.jsx(node, source),
};

/** The place of what begins with a word or sign and ends where its operand does, which need not have all of a template. */
function endWith(operand: Tree, node: SyntaxNode): Span {
  const { start, end } = getSpan(node);
  return operand.kind === 'none' ? { start, end } : { start, end: operand.end };
}

function buildArrow(node: SyntaxNode, source: TreeSource): Tree {
  const place = getArrowPlace(node, source);
  const parts = treeParts.functionParts(node, source);
  const body = findChild(node, 'body');
  const value = parts[1].text === 'implicit' ? parts[1].child(0).child(0) : undefined;
  const isEndedByValue = value !== undefined && body !== undefined && getSpan(body).end === place.end;
  return new Tree('lambda', 'arrow', isEndedByValue ? { start: place.start, end: value.end } : place, parts);
}

/** Semgrep leaves the parameters of types out of what it reports. */
function getArrowPlace(node: SyntaxNode, source: TreeSource): { readonly start: number; readonly end: number } {
  const { start, end } = getSpan(node);
  const types = findChild(node, 'typeParameters');
  return { start: types === undefined || hasFlag(node, 'async') ? start : source.text.indexOf('(', getSpan(types).end), end };
}

function buildOther(node: SyntaxNode, source: TreeSource): Tree {
  const children = getNodes(node, 'expressions').map((each) => buildExpression(each, source));
  return new Tree('other', node.type, getSpan(node), children);
}

function restoreName(name: string, source: TreeSource): string {
  return source.isPattern ? restoreMetavariable(name) : name;
}

function buildName(node: SyntaxNode, source: TreeSource): Tree {
  const name = getText(node, 'name');
  if (source.isPattern && isEllipsisWord(name)) return new Tree('ellipsis', '', getSpan(node));
  if (name === 'undefined') return new Tree('undefined', name, getSpan(node));
  return new Tree('name', restoreName(name, source), getSpan(node));
}

function buildLiteral(node: SyntaxNode): Tree {
  const span = getSpan(node);
  const value = getRaw(node, 'value');
  const regex = getRaw(node, 'regex') as { readonly pattern: string } | undefined;
  // Flags in the order in which they are written.
  if (regex !== undefined)
    return new Tree('regexp', regex.pattern, span, [new Tree('ident', getText(node, 'raw').slice(regex.pattern.length + 2), span)]);
  if (typeof value === 'string') return new Tree('string', getText(node, 'raw').slice(1, -1), span);
  if (typeof value === 'number') return new Tree('number', readNumber(value, getText(node, 'raw')), span);
  if (typeof value === 'boolean') return new Tree('boolean', String(value), span);
  if (getText(node, 'bigint') !== '') return new Tree('number', `${getText(node, 'bigint')}n`, span);
  return new Tree('null', 'null', span);
}

/** Semgrep knows no value of binary and octal numbers, and takes those that begin with a zero for decimal ones. */
function readNumber(value: number, raw: string): string {
  if (/^0[bo]/iu.test(raw)) return raw;
  return /^0\d/u.test(raw) ? String(Number(raw.replace(/^0+(?=\d)/u, ''))) : String(value);
}

/** Semgrep leaves the closing quote, and the brace before it, out of what it reports. */
function buildTemplate(node: SyntaxNode, tag: string, source: TreeSource): Tree {
  const span = getSpan(node);
  const expressions = getNodes(node, 'expressions');
  const parts: Tree[] = [];
  for (const [index, quasi] of getNodes(node, 'quasis').entries()) {
    const { start, end } = trimDelimiters(quasi, source.text);
    parts.push(...buildChunks(start, end, source.text));
    const expression = expressions[index];
    if (expression !== undefined) parts.push(buildExpression(expression, source));
  }
  const end = parts.at(-1)?.end ?? span.start + 1;
  return new Tree('template', tag, { start: span.start, end }, parts);
}

const escape = /(\\(?:u\{[^}]*\}|u.{4}|x..|\r\n|[\s\S]))/u;

/** Builds the texts of a template between two expressions: each escape is one of its own. */
function buildChunks(start: number, end: number, text: string): Tree[] {
  const raw = text.slice(start, end);
  const parts = raw.includes('\\') ? raw.split(escape) : [raw];
  let at = start;
  return parts.flatMap((part) => {
    const place = { start: at, end: (at += part.length) };
    return part === '' ? [] : [new Tree('chunk', part.replaceAll(/\r\n?/gu, '\n'), place)];
  });
}

/** Answers a text of a template as it is written, with ends of lines as the language reads them: some parsers leave them as they are. */
export function readQuasi(quasi: SyntaxNode): string {
  const { raw } = getRaw(quasi, 'value') as { readonly raw: string };
  return raw.includes('\r') ? raw.replaceAll(/\r\n?/gu, '\n') : raw;
}

/** Some parsers count the quotes and braces around the texts of a template. */
function trimDelimiters(quasi: SyntaxNode, text: string): { start: number; end: number } {
  const { start, end } = getSpan(quasi);
  const isTrimmed = text.slice(start, end).replaceAll(/\r\n?/gu, '\n') === readQuasi(quasi);
  return isTrimmed ? { start, end } : { start: start + 1, end: text.startsWith('${', end - 2) ? end - 2 : end - 1 };
}

function buildTagged(node: SyntaxNode, source: TreeSource): Tree {
  const callee = buildExpression(findChild(node, 'tag'), source);
  const quasi = findChild(node, 'quasi');
  const template = quasi === undefined ? makeNone(callee.end) : buildTemplate(quasi, 'tagged', source);
  return new Tree('call', '', { start: callee.start, end: template.end }, [callee, makeAround('list', 'arguments', [template])]);
}

/** Parentheses are no part of a tree, but of what is reported. */
function buildParenthesized(node: SyntaxNode, source: TreeSource): Tree {
  const tree = buildExpression(findChild(node, 'expression'), source);
  setPlace(tree, getSpan(node));
  return tree;
}

function setPlace(tree: Tree, { start, end }: Span): void {
  tree.start = start;
  tree.end = end;
}

function buildMember(node: SyntaxNode, source: TreeSource): Tree {
  const property = findChild(node, 'property');
  let object = buildExpression(findChild(node, 'object'), source);
  if (hasFlag(node, 'computed')) {
    return new Tree('index', '', { start: object.start, end: getSpan(node).end }, [object, buildExpression(property, source)]);
  }
  const name = getText(property, 'name');
  const place = property === undefined ? getSpan(node) : getSpan(property);
  if (source.isPattern && name === deepTarget) return object;
  if (source.isPattern && isEllipsisWord(name)) {
    return new Tree('dot-ellipsis', '', { start: object.start, end: place.end }, [object]);
  }
  if (hasFlag(node, 'optional')) object = makeOptional(object, source);
  const text = property?.type === 'PrivateIdentifier' ? `#${restoreName(name, source)}` : restoreName(name, source);
  return new Tree('dot', '', { start: object.start, end: place.end }, [object, new Tree('ident', text, place)]);
}

/** What stands before `?.`, with it. */
function makeOptional(object: Tree, source: TreeSource): Tree {
  const at = Math.max(source.text.indexOf('?.', object.end), object.end);
  return new Tree('operator', '?.', { start: object.start, end: at + 2 }, [new Tree('op', '?.', { start: at, end: at + 2 }), object]);
}

function buildArguments(node: SyntaxNode, source: TreeSource): Tree {
  const { end } = getSpan(node);
  return makeAround(
    'list',
    'arguments',
    getNodes(node, 'arguments').map((each) => buildEnclosed(each, source, end)),
  );
}

function buildCall(node: SyntaxNode, source: TreeSource): Tree {
  const callee = findChild(node, 'callee');
  const span = getSpan(node);
  if (source.isPattern && callee?.type === 'Identifier') {
    const name = getText(callee, 'name');
    if (name === deepMarker) return new Tree('deep', '', span, [buildExpression(getNodes(node, 'arguments')[0], source)]);
    if (name === typedMarker) return buildTyped(node, source);
  }
  const tree = buildCallee(callee, source);
  const types = findChild(node, 'typeArguments');
  const children = [tree, buildArguments(node, source)];
  // Those of a method do not matter.
  if (types !== undefined && tree.kind === 'name') children.push(...getNodes(types, 'params').map((each) => treeParts.type(each, source)));
  const isRequire = tree.kind === 'name' && tree.text === 'require' && children.length === 2;
  return new Tree('call', isRequire ? 'require' : '', { start: tree.start, end: span.end }, children);
}

/** Parentheses around the name of a function are not reported. */
function buildCallee(callee: SyntaxNode | undefined, source: TreeSource): Tree {
  let inner = callee;
  while (inner?.type === 'ParenthesizedExpression') inner = findChild(inner, 'expression');
  return inner?.type === 'Identifier' ? buildName(inner, source) : buildExpression(callee, source);
}

function buildTyped(node: SyntaxNode, source: TreeSource): Tree {
  const [name] = getNodes(node, 'arguments');
  const [type] = getNodes(findChild(node, 'typeArguments'), 'params');
  return new Tree('typed', restoreName(getText(name, 'name'), source), getSpan(node), [treeParts.type(type, source)]);
}

function buildImport(node: SyntaxNode, source: TreeSource): Tree {
  const span = getSpan(node);
  const specifier = buildEnclosed(findChild(node, 'source'), source, span.end);
  const callee = new Tree('name', 'import', { start: span.start, end: span.start + 'import'.length });
  return new Tree('call', '', span, [callee, makeAround('list', 'arguments', [specifier])]);
}

function buildNew(node: SyntaxNode, source: TreeSource): Tree {
  return new Tree('new', '', getSpan(node), [buildExpression(findChild(node, 'callee'), source), buildArguments(node, source)]);
}

function buildUnary(node: SyntaxNode, source: TreeSource): Tree {
  const operator = getText(node, 'operator');
  const operand = buildExpression(findChild(node, 'argument'), source);
  const span = endWith(operand, node);
  if (operator === 'delete') return makeWordCall(operator, span, operand);
  if (operator === 'void') {
    return new Tree('cast', '', span, [new Tree('type', 'void', { start: span.start, end: span.start + 4 }), operand]);
  }
  return new Tree('operator', `${operator}_`, span, [makeOp(node, operator), operand]);
}

/** `delete x` and `yield* x` are calls. */
function makeWordCall(word: string, span: Span, operand: Tree): Tree {
  const callee = new Tree('special', word, { start: span.start, end: span.start + word.length });
  return new Tree('call', '', span, [callee, makeAround('list', 'arguments', [operand])]);
}

function makeOp(node: SyntaxNode, word: string): Tree {
  const { start } = getSpan(node);
  return new Tree('op', word, { start, end: start + word.length });
}

function makeLastOp(node: SyntaxNode, word: string): Tree {
  const { end } = getSpan(node);
  return new Tree('op', word, { start: end - word.length, end });
}

function buildBinary(node: SyntaxNode, source: TreeSource): Tree {
  const left = buildExpression(findChild(node, 'left'), source);
  const right = buildExpression(findChild(node, 'right'), source);
  const word = getText(node, 'operator');
  const at = Math.max(source.text.indexOf(word, left.end), left.end);
  const op = new Tree('op', word, { start: at, end: at + word.length });
  return new Tree('operator', word, { start: left.start, end: right.end }, [op, left, right]);
}

/** Builds what is assigned to. The own parser has no nodes for parentheses around it. */
export function buildTarget(node: SyntaxNode | undefined, source: TreeSource): Tree {
  const tree = buildExpression(node, source);
  if (source.parentheses !== undefined) return tree;
  for (;;) {
    const start = source.text.slice(0, tree.start).trimEnd().length - 1;
    const after = /^\s*\)/u.exec(source.text.slice(tree.end));
    if (source.text.charAt(start) !== '(' || after === null) return tree;
    setPlace(tree, { start, end: tree.end + after[0].length });
  }
}

/** `a += b` is `a = a + b`, and `a ||= b` is `a || (a = b)`. */
function buildAssignment(node: SyntaxNode, source: TreeSource): Tree {
  const target = buildTarget(findChild(node, 'left'), source);
  const value = buildExpression(findChild(node, 'right'), source);
  const word = getText(node, 'operator');
  const place = { start: target.start, end: value.end };
  if (word === '=') return new Tree('assign', '', place, [target, value]);
  const operator = word.slice(0, -1);
  const at = source.text.indexOf(word, target.end);
  const op = new Tree('op', operator, { start: at, end: at + word.length });
  if (operator === '||' || operator === '&&' || operator === '??') {
    return new Tree('operator', operator, place, [op, target, new Tree('assign', '', place, [target, value])]);
  }
  const operand = buildTarget(findChild(node, 'left'), source);
  return new Tree('assign', '', place, [target, new Tree('operator', operator, place, [op, operand, value])]);
}

function buildArray(node: SyntaxNode, source: TreeSource): Tree {
  const items: Tree[] = [];
  for (const each of getChildren(node, 'elements')) if (each !== undefined) items.push(buildExpression(each, source));
  return new Tree('array', '', getSpan(node), items);
}

/** What is taken apart ends before its type, and before what says that it may be absent. */
function leaveOutType(node: SyntaxNode, tree: Tree, source: TreeSource): Tree {
  const type = findChild(node, 'typeAnnotation');
  if (type !== undefined) tree.end = source.text.slice(tree.start, getSpan(type).start).replace(/[\s?:]+$/u, '').length + tree.start;
  return tree;
}

function buildSpread(node: SyntaxNode, source: TreeSource): Tree {
  const operand = buildExpression(findChild(node, 'argument'), source);
  return new Tree('operator', '..._', endWith(operand, node), [makeOp(node, '...'), operand]);
}

/** `as const` says nothing of the value. */
function buildCast(node: SyntaxNode, source: TreeSource): Tree {
  const operand = buildExpression(findChild(node, 'expression'), source);
  if (getText(findChild(findChild(node, 'typeAnnotation'), 'typeName'), 'name') === 'const') return operand;
  const type = treeParts.type(findChild(node, 'typeAnnotation'), source);
  const { start, end } = endWith(operand, node);
  return new Tree('cast', '', { start, end: node.type === 'TSAsExpression' ? type.end : end }, [type, operand]);
}
