import { findChild, getNodes, getSpan, getText, hasFlag, isFunction, type SyntaxNode } from '../../analysis/lowering/syntax.ts';
import { buildBare, buildExpression, isParenthesized } from './build-expression.ts';
import { markImplicitReturns } from './mark-implicit-returns.ts';
import { isEllipsisWord, restoreMetavariable } from './pattern-markers.ts';
import { Tree } from './tree.ts';
import { makeNone, treeParts, type TreeSource } from './tree-parts.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Makes the tree of a name that is no expression. */
export function makeIdent(node: SyntaxNode, source: TreeSource): Tree {
  const name = node.type === 'Literal' ? literalName(node) : getText(node, 'name');
  const text = node.type === 'PrivateIdentifier' ? `#${name}` : name;
  return new Tree('ident', source.isPattern ? restoreMetavariable(text) : text, getSpan(node));
}

function literalName(node: SyntaxNode): string {
  const { value } = node as { readonly value?: unknown };
  return typeof value === 'number' ? `${String(value)}.` : String(value);
}

/** Makes a list of attributes: keywords and decorators. */
export function makeAttributes(children: readonly Tree[]): Tree {
  const [first] = children;
  return new Tree('list', 'attributes', { start: first?.start ?? -1, end: children[children.length - 1]?.end ?? -1 }, children);
}

/** Builds the decorators of a node. */
export function buildDecorators(node: SyntaxNode, source: TreeSource): Tree[] {
  return getNodes(node, 'decorators').map((each) => {
    const expression = findChild(each, 'expression');
    const place = getSpan(each);
    if (expression?.type !== 'CallExpression' || isParenthesized(expression, source))
      return new Tree('attribute', '', place, [buildExpression(expression, source)]);
    const call = buildExpression(expression, source);
    return new Tree('attribute', 'call', place, call.children);
  });
}

/** Words before a member or parameter, as Semgrep calls them. */
const modifiers: readonly (readonly [key: string, word: string, text: string])[] = [
  ['static', 'static', 'static'],
  ['declare', 'static', 'declare'],
  ['readonly', 'const', 'readonly'],
];

/** Is it a member that a class leaves to others? */
function isAbstract(node: SyntaxNode): boolean {
  return node.type === 'TSAbstractPropertyDefinition' || node.type === 'TSAbstractMethodDefinition';
}

/** Builds decorators and keywords in front of a member or parameter. */
function buildModifiers(node: SyntaxNode, source: TreeSource): Tree[] {
  const { start, end } = getSpan(node);
  const found = buildDecorators(node, source);
  const at = (word: string): Place => {
    const index = source.text.indexOf(word, start);
    return index < 0 || index > end ? { start, end: start } : { start: index, end: index + word.length };
  };
  const accessibility = getText(node, 'accessibility');
  if (accessibility !== '') found.push(new Tree('keyword', accessibility, at(accessibility)));
  if (isAbstract(node)) found.push(new Tree('keyword', 'abstract', at('abstract')));
  for (const [key, text, word] of modifiers) if (hasFlag(node, key)) found.push(new Tree('keyword', text, at(word)));
  return found;
}

function buildFunctionKeywords(value: SyntaxNode, at: Place, kind: string): Tree[] {
  const found: Tree[] = [];
  const add = (text: string): void => {
    found.push(new Tree('keyword', text, { start: at.start, end: at.start }));
  };
  if (kind === 'get') add('getter');
  if (kind === 'set') add('setter');
  if (hasFlag(value, 'async')) add('async');
  if (hasFlag(value, 'generator')) add('generator');
  return found;
}

/** Builds the parameters, body and return type of a function. */
export function buildFunctionParts(node: SyntaxNode, source: TreeSource, isMethod = false): readonly [Tree, Tree, Tree] {
  const parameters = getNodes(node, 'params').map((each) => buildParameter(each, source));
  const span = getSpan(node);
  const body = findChild(node, 'body');
  const list = new Tree(
    'list',
    'parameters',
    { start: parameters[0]?.start ?? span.start, end: parameters.at(-1)?.end ?? span.start },
    parameters,
  );
  const returnType = findChild(findChild(node, 'returnType'), 'typeAnnotation');
  const type = returnType === undefined ? makeNone(span.start) : treeParts.type(returnType, source);
  if (body === undefined) return [list, makeNone(span.end), type];
  const block = buildBody(node, body, source);
  const isNameless = node.type === 'FunctionExpression' || findChild(node, 'id') === undefined;
  if (block?.kind === 'block') {
    const returns = isNameless && node.type !== 'ArrowFunctionExpression' && !isMethod && !source.isPattern;
    return [list, returns ? markImplicitReturns(block) : block, type];
  }
  const value = block?.child(0) ?? buildExpression(body, source);
  const arrow = source.text.lastIndexOf('=>', value.start);
  const returned = new Tree('return', 'implicit', { start: arrow < 0 ? value.start : arrow, end: value.end }, [value]);
  return [list, new Tree('block', 'implicit', returned, [returned]), type];
}

/** Builds the block of a function; that of an arrow function may be an object, as other blocks may. */
function buildBody(node: SyntaxNode, body: SyntaxNode, source: TreeSource): Tree | undefined {
  if (body.type !== 'BlockStatement') return undefined;
  if (node.type === 'ArrowFunctionExpression') return treeParts.statement(body, source);
  return new Tree('block', '', getSpan(body), treeParts.statements(getNodes(body, 'body'), source));
}

function buildParameter(node: SyntaxNode, source: TreeSource): Tree {
  if (node.type === 'TSParameterProperty') {
    const inner = buildParameter(findChild(node, 'parameter') ?? node, source);
    const attributes = makeAttributes([...buildModifiers(node, source), ...(inner.children[1]?.children ?? [])]);
    return new Tree('parameter', inner.text, getSpan(node), [inner.child(0), attributes, ...inner.children.slice(2)]);
  }
  const target = node.type === 'AssignmentPattern' ? (findChild(node, 'left') ?? node) : node;
  const span = skipDecorators(node, target, source);
  if (target.type !== 'Identifier') {
    return buildTakenApart(node, target, source);
  }
  if (source.isPattern && isEllipsisWord(getText(target, 'name'))) return new Tree('ellipsis', '', span);
  const annotation = findChild(findChild(target, 'typeAnnotation'), 'typeAnnotation');
  const name = makeIdent(target, source);
  const { start } = skipDecorators(target, target, source);
  const ident = new Tree('ident', name.text, { start, end: start + getText(target, 'name').length });
  return new Tree('parameter', ident.text, span, [
    ident,
    makeAttributes(buildDecorators(target, source)),
    annotation === undefined ? makeNone(span.end) : treeParts.type(annotation, source),
    node.type === 'AssignmentPattern' ? buildExpression(findChild(node, 'right'), source) : makeNone(span.end),
  ]);
}

/** The place of a parameter behind its decorators: some parsers count them. */
function skipDecorators(node: SyntaxNode, target: SyntaxNode, source: TreeSource): Place {
  const { start, end } = getSpan(node);
  const last = getNodes(target, 'decorators').at(-1);
  const after = last === undefined ? start : getSpan(last).end;
  return after <= start ? { start, end } : { start: source.text.indexOf(getText(target, 'name'), after), end };
}

/** `{ a }: T` and `...a: T`; with a default it is an assignment. */
function buildTakenApart(node: SyntaxNode, target: SyntaxNode, source: TreeSource): Tree {
  const pattern = buildBare(target, source);
  const annotation = findChild(findChild(target, 'typeAnnotation'), 'typeAnnotation');
  const type = annotation === undefined ? makeNone(pattern.end) : treeParts.type(annotation, source);
  if (node === target) {
    const place = target.type === 'RestElement' && annotation === undefined ? pattern : getSpan(node);
    return new Tree('pattern-parameter', '', place, [pattern, type]);
  }
  const place = { start: pattern.start, end: type.end };
  const typed = annotation === undefined ? pattern : new Tree('cast', '', place, [type, pattern]);
  const value = buildExpression(findChild(node, 'right'), source);
  const assigned = new Tree('assign', '', { start: pattern.start, end: value.end }, [typed, value]);
  return new Tree('pattern-parameter', '', assigned, [assigned, makeNone(assigned.end)]);
}

/** Builds the definition of a named function. */
export function buildFunctionDefinition(node: SyntaxNode, source: TreeSource): Tree {
  const id = findChild(node, 'id');
  const span = getSpan(node);
  if (id === undefined) return new Tree('lambda', 'function', span, buildFunctionParts(node, source));
  const parts = buildFunctionParts(node, source);
  const attributes = buildFunctionKeywords(node, span, '');
  return new Tree('function', 'function', span, [makeIdent(id, source), makeAttributes(attributes), ...parts]);
}

/** Builds what a class extends, what it implements, and its members. */
export function buildClassBody(node: SyntaxNode, source: TreeSource): Tree {
  const superClass = findChild(node, 'superClass');
  const heritage = superClass === undefined ? [] : [buildExpression(superClass, source)];
  const interfaces = getNodes(node, 'implements').map((each) => treeParts.type(findChild(each, 'expression'), source));
  const body = findChild(node, 'body');
  const place = getSpan(body ?? node);
  return new Tree('class', node.type === 'TSInterfaceDeclaration' ? 'interface' : 'class', getSpan(node), [
    new Tree('list', 'heritage', heritage[0] ?? place, heritage),
    new Tree('list', 'interfaces', interfaces[0] ?? place, interfaces),
    new Tree('list', 'fields', place, node.type === 'TSInterfaceDeclaration' ? [] : buildMembers(getNodes(body, 'body'), source)),
  ]);
}

/** Builds the definition of a named class. */
export function buildClassDefinition(node: SyntaxNode, source: TreeSource): Tree {
  const id = findChild(node, 'id');
  const body = buildClassBody(node, source);
  if (id === undefined) return body;
  const { start: first, end } = getSpan(node);
  const attributes = buildDecorators(node, source);
  // `declare` is no part of it.
  const begin = hasFlag(node, 'declare') ? first + (/^declare\s+/u.exec(source.text.slice(first))?.[0].length ?? 0) : first;
  if (hasFlag(node, 'abstract')) attributes.push(new Tree('keyword', 'abstract', { start: begin, end: begin + 8 }));
  const start = Math.min(begin, attributes[0]?.start ?? begin);
  return new Tree('class-definition', '', { start, end }, [makeIdent(id, source), makeAttributes(attributes), body]);
}

function buildMembers(nodes: readonly SyntaxNode[], source: TreeSource): Tree[] {
  const members: Tree[] = [];
  for (const node of nodes) {
    const member = buildMember(node, source);
    if (member !== undefined) members.push(member);
  }
  return members;
}

/** Is a value a function, without parentheses and without a name of its own? */
function isBareFunction(value: SyntaxNode, source: TreeSource): boolean {
  return isFunction(value) && findChild(value, 'id') === undefined && !isParenthesized(value, source);
}

/** Builds the name of a member or field. */
function buildEntity(node: SyntaxNode, source: TreeSource): Tree {
  const key = findChild(node, 'key');
  if (key === undefined) return makeNone(getSpan(node).start);
  if (!hasFlag(node, 'computed')) return makeIdent(key, source);
  const place = source.parentheses?.widen(getSpan(key)) ?? getSpan(key);
  return new Tree('dynamic', '', place, [buildExpression(key, source)]);
}

/** A member with a computed name begins behind the bracket. */
function skipBracket(entity: Tree, start: number, { text }: TreeSource): number {
  return entity.kind === 'dynamic' && text.startsWith('[', start) ? entity.start : start;
}

function buildMember(node: SyntaxNode, source: TreeSource): Tree | undefined {
  const span = getSpan(node);
  const value = findChild(node, 'value');
  const entity = buildEntity(node, source);
  // `declare` is no part of it.
  const begin = hasFlag(node, 'declare') ? span.start + (/^declare\s+/u.exec(source.text.slice(span.start))?.[0].length ?? 0) : span.start;
  const start = getNodes(node, 'decorators').reduce(
    (least, each) => Math.min(least, getSpan(each).start),
    skipBracket(entity, begin, source),
  );
  switch (node.type) {
    case 'PropertyDefinition':
    case 'AccessorProperty':
    case 'TSAbstractPropertyDefinition': {
      const key = findChild(node, 'key');
      if (source.isPattern && key?.type === 'Identifier' && isEllipsisWord(getText(key, 'name'))) return new Tree('ellipsis', '', span);
      const attributes = makeAttributes(buildModifiers(node, source));
      if (value !== undefined && isBareFunction(value, source)) {
        const keywords = buildFunctionKeywords(value, getSpan(value), '');
        const kind = value.type === 'ArrowFunctionExpression' ? 'arrow' : 'lambda';
        return new Tree('function', kind, { start, end: getSpan(value).end }, [
          entity,
          makeAttributes([...attributes.children, ...keywords]),
          ...buildFunctionParts(value, source),
        ]);
      }
      const annotation = findChild(findChild(node, 'typeAnnotation'), 'typeAnnotation');
      const type = annotation === undefined ? makeNone(entity.end) : treeParts.type(annotation, source);
      const init = value === undefined ? makeNone(Math.max(entity.end, type.end)) : buildExpression(value, source);
      return new Tree('variable', 'field', { start, end: Math.max(init.end, type.end, entity.end) }, [entity, attributes, init, type]);
    }
    case 'MethodDefinition':
    case 'TSAbstractMethodDefinition': {
      if (value === undefined) return undefined;
      const attributes = [...buildModifiers(node, source), ...buildFunctionKeywords(value, span, getText(node, 'kind'))];
      const [parameters, body, type] = buildFunctionParts(value, source, true);
      // A signature is no member, but for abstract ones.
      if (body.kind === 'none' && !isAbstract(node)) return undefined;
      if (body.kind === 'none') {
        const end = source.text.charAt(span.end - 1) === ';' ? span.end - 1 : span.end;
        return new Tree('variable', 'field', { start, end }, [entity, makeAttributes(attributes), body, type]);
      }
      return new Tree('function', 'method', { start, end: span.end }, [entity, makeAttributes(attributes), parameters, body, type]);
    }
    case 'StaticBlock':
      return new Tree('other', 'static', span, [new Tree('block', '', span, treeParts.statements(getNodes(node, 'body'), source))]);
    default:
      return undefined;
  }
}

/** Builds the fields of an object, or of a pattern that takes one apart. */
export function buildFields(nodes: readonly SyntaxNode[], source: TreeSource): readonly Tree[] {
  return nodes.map((node) => buildField(node, source));
}

function buildField(node: SyntaxNode, source: TreeSource): Tree {
  const span = getSpan(node);
  if (node.type !== 'Property') {
    const operand = buildExpression(findChild(node, 'argument'), source);
    const place = { start: span.start, end: operand.end };
    const spread = new Tree('operator', '..._', place, [new Tree('op', '...', { start: span.start, end: span.start + 3 }), operand]);
    return new Tree('expression-statement', '', spread, [spread]);
  }
  const value = findChild(node, 'value');
  const key = findChild(node, 'key');
  if (source.isPattern && hasFlag(node, 'shorthand') && key?.type === 'Identifier') {
    const name = getText(key, 'name');
    if (isEllipsisWord(name)) return new Tree('ellipsis', '', span);
    if (restoreMetavariable(name).startsWith('$...')) return new Tree('ident', restoreMetavariable(name), span);
  }
  if (hasFlag(node, 'shorthand') && value?.type === 'AssignmentPattern') return buildDefault(value, source);
  const entity = buildEntity(node, source);
  const kind = getText(node, 'kind');
  if (value !== undefined && isBareFunction(value, source)) {
    const attributes = makeAttributes(buildFunctionKeywords(value, span, kind));
    const isMethod = hasFlag(node, 'method') || kind !== 'init';
    const text = isMethod ? 'method' : value.type === 'ArrowFunctionExpression' ? 'arrow' : 'lambda';
    const place = { start: skipBracket(entity, span.start, source), end: span.end };
    return new Tree('function', text, place, [entity, attributes, ...buildFunctionParts(value, source, isMethod)]);
  }
  const built = buildExpression(value, source);
  return new Tree('field', '', { start: span.start, end: Math.max(built.end, entity.end) }, [entity, built]);
}

/** `{ a = 1 }`, which is no field of its own to Semgrep. */
function buildDefault(value: SyntaxNode, source: TreeSource): Tree {
  const parts = [makeIdent(findChild(value, 'left') ?? value, source), buildExpression(findChild(value, 'right'), source)];
  const whole = new Tree('other', 'LetPattern', getSpan(value), parts);
  return new Tree('expression-statement', '', whole, [whole]);
}
