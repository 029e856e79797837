import { findChild, getNodes, getSpan, getText, hasFlag, isFunction, type SyntaxNode } from '../../analysis/lowering/syntax.ts';
import { buildClassDefinition, buildFunctionDefinition, makeAttributes, makeIdent } from './build-definition.ts';
import { buildBare, buildEnclosed, buildExpression, buildTarget, isParenthesized } from './build-expression.ts';
import { buildExportAssignment, buildExports, buildImports } from './build-module.ts';
import { isEllipsisWord } from './pattern-markers.ts';
import { Tree } from './tree.ts';
import { makeNone, treeParts, type TreeSource } from './tree-parts.ts';

/** Builds a sequence of statements; one node of syntax can be several, or none. */
export function buildStatements(nodes: readonly SyntaxNode[], source: TreeSource): readonly Tree[] {
  return nodes.flatMap((node) => buildEach(node, source));
}

/** Builds one statement: several become a block. */
export function buildStatement(node: SyntaxNode | undefined, source: TreeSource): Tree {
  if (node === undefined) return makeNone(0);
  const built = buildEach(node, source);
  const [only] = built;
  return built.length === 1 && only !== undefined ? only : new Tree('block', '', getSpan(node), built);
}

type Build = (node: SyntaxNode, source: TreeSource) => readonly Tree[];

const builders: Readonly<Record<string, Build>> = {
  ExpressionStatement: buildExpressionStatement,
  EmptyStatement: (node) => [new Tree('block', '', getSpan(node))],
  BlockStatement: buildBlock,
  IfStatement: (node, source) => [
    new Tree('if', '', getSpan(node), [
      buildEnclosed(findChild(node, 'test'), source),
      buildStatement(findChild(node, 'consequent'), source),
      buildOptional(findChild(node, 'alternate'), node, source),
    ]),
  ],
  ForStatement: buildFor,
  ForOfStatement: buildForEach,
  ForInStatement: buildForEach,
  WhileStatement: (node, source) => [
    new Tree('while', '', getSpan(node), [buildEnclosed(findChild(node, 'test'), source), buildStatement(findChild(node, 'body'), source)]),
  ],
  DoWhileStatement: (node, source) => {
    const condition = buildEnclosed(findChild(node, 'test'), source);
    const place = { start: getSpan(node).start, end: condition.end };
    return [new Tree('do', '', place, [buildStatement(findChild(node, 'body'), source), condition])];
  },
  WithStatement: (node, source) => [
    new Tree('other', 'with', getSpan(node), [
      buildEnclosed(findChild(node, 'object'), source),
      buildStatement(findChild(node, 'body'), source),
    ]),
  ],
  ReturnStatement: (node, source) => {
    const { start, end } = getSpan(node);
    const value = buildValue(node, 'argument', source);
    return [new Tree('return', '', { start, end: findEnd(value, end, source) }, [value])];
  },
  ThrowStatement: (node, source) => [new Tree('throw', '', getSpan(node), [buildValue(node, 'argument', source)])],
  BreakStatement: (node, source) => [new Tree('break', '', getSpan(node), [buildLabel(node, source)])],
  ContinueStatement: (node, source) => [new Tree('continue', '', getSpan(node), [buildLabel(node, source)])],
  LabeledStatement: (node, source) => [
    new Tree('label', '', getSpan(node), [buildLabel(node, source), buildStatement(findChild(node, 'body'), source)]),
  ],
  TryStatement: buildTry,
  SwitchStatement: buildSwitch,
  VariableDeclaration: (node, source) => buildVariables(node, source),
  FunctionDeclaration: (node, source) => [buildFunctionDefinition(node, source)],
  TSDeclareFunction: buildOverload,
  ClassDeclaration: (node, source) => [buildClassDefinition(node, source)],
  TSInterfaceDeclaration: (node, source) => [buildClassDefinition(node, source)],
  TSTypeAliasDeclaration: buildTypeAlias,
  TSEnumDeclaration: () => [],
  TSModuleDeclaration: buildNamespace,
  ImportDeclaration: buildImports,
  TSImportEqualsDeclaration: buildImports,
  ExportNamedDeclaration: buildExports,
  ExportDefaultDeclaration: buildExports,
  ExportAllDeclaration: buildExports,
  TSExportAssignment: buildExportAssignment,
  TSNamespaceExportDeclaration: () => [],
  DebuggerStatement: (node) => {
    const { start } = getSpan(node);
    const name = new Tree('name', 'debugger', { start, end: start + 'debugger'.length });
    return [new Tree('expression-statement', '', getSpan(node), [name])];
  },
};

function buildEach(node: SyntaxNode, source: TreeSource): readonly Tree[] {
  const build = builders[node.type];
  return build === undefined ? [new Tree('other', node.type, getSpan(node))] : build(node, source);
}

function buildBlock(node: SyntaxNode, source: TreeSource): readonly Tree[] {
  return [buildObjectStatement(node, source) ?? new Tree('block', '', getSpan(node), buildStatements(getNodes(node, 'body'), source))];
}

/** `{ a: 1 }` among statements is an object to Semgrep, and no block with a label. */
function buildObjectStatement(node: SyntaxNode, source: TreeSource): Tree | undefined {
  const [only, ...others] = getNodes(node, 'body');
  const statement = findChild(only, 'body');
  const label = findChild(only, 'label');
  if (others.length > 0 || label === undefined || statement === undefined) return undefined;
  const value = buildLabelled(statement, source);
  if (value === undefined) return undefined;
  const field = new Tree('field', '', { start: getSpan(label).start, end: value.end }, [makeIdent(label, source), value]);
  const object = new Tree('object', '', getSpan(node), [field]);
  return new Tree('expression-statement', '', object, [object]);
}

/** The value that a statement behind a label is when the block around it is an object. */
function buildLabelled(statement: SyntaxNode, source: TreeSource): Tree | undefined {
  if (statement.type === 'BlockStatement') return buildObjectStatement(statement, source)?.child(0);
  const value = statement.type === 'ExpressionStatement' ? findChild(statement, 'expression') : undefined;
  const isEnded = source.text.charAt(getSpan(statement).end - 1) === ';';
  if (value === undefined || isEnded || (value.type === 'SequenceExpression' && !isParenthesized(value, source))) return undefined;
  return buildExpression(value, source);
}

function buildOptional(node: SyntaxNode | undefined, parent: SyntaxNode, source: TreeSource): Tree {
  return node === undefined ? makeNone(getSpan(parent).end) : buildStatement(node, source);
}

function buildValue(node: SyntaxNode, key: string, source: TreeSource): Tree {
  const value = findChild(node, key);
  return value === undefined ? makeNone(getSpan(node).end) : buildExpression(value, source);
}

function buildLabel(node: SyntaxNode, source: TreeSource): Tree {
  const label = findChild(node, 'label');
  return label === undefined ? makeNone(getSpan(node).end) : makeIdent(label, source);
}

function buildExpressionStatement(node: SyntaxNode, source: TreeSource): readonly Tree[] {
  const expression = buildExpression(findChild(node, 'expression'), source);
  if (expression.kind === 'ellipsis') return [expression];
  const { end } = getSpan(node);
  const isEnded = source.text.charAt(end - 1) === ';';
  const place = { start: expression.start, end: findEnd(expression, end, source) };
  return [new Tree('expression-statement', isEnded ? ';' : '', place, [expression])];
}

/** Where a statement ends: without a semicolon with its last part, and what closes a template is none. */
function findEnd(value: Tree, end: number, source: TreeSource): number {
  if (source.text.charAt(end - 1) !== '`') return end;
  let last: Tree | undefined = value;
  while (last !== undefined && last.kind !== 'template') last = last.children.findLast(({ kind }) => kind !== 'none');
  return last?.end ?? end;
}

function buildFor(node: SyntaxNode, source: TreeSource): readonly Tree[] {
  const init = findChild(node, 'init');
  const body = buildStatement(findChild(node, 'body'), source);
  const place = { start: getSpan(node).start, end: body.start };
  if (source.isPattern && init?.type === 'Identifier' && isEllipsisWord(getText(init, 'name')) && findChild(node, 'test') === undefined) {
    return [new Tree('for', '', getSpan(node), [new Tree('ellipsis', '', place), body])];
  }
  const inits =
    init === undefined ? [] : init.type === 'VariableDeclaration' ? buildVariables(init, source) : [buildExpression(init, source)];
  const header = new Tree('for-header', '', place, [
    new Tree('list', 'inits', place, inits),
    buildValue(node, 'test', source),
    buildValue(node, 'update', source),
  ]);
  return [new Tree('for', '', getSpan(node), [header, body])];
}

function buildForEach(node: SyntaxNode, source: TreeSource): readonly Tree[] {
  const left = findChild(node, 'left');
  const isDeclared = left?.type === 'VariableDeclaration';
  const iterable = buildExpression(findChild(node, 'right'), source);
  const pattern = isDeclared ? buildLoopVariable(left, source) : buildTarget(left, source);
  const body = buildStatement(findChild(node, 'body'), source);
  const subject = node.type === 'ForOfStatement' ? makeOf(iterable, source) : iterable;
  const header = new Tree('for-each', isDeclared ? 'declared' : '', { start: pattern.start, end: iterable.end }, [pattern, subject]);
  return [new Tree('for', '', getSpan(node), [header, body])];
}

/** The variable of a loop. As in Semgrep, one that is taken apart is all the same, and declares no names. */
function buildLoopVariable(declaration: SyntaxNode, source: TreeSource): Tree {
  const id = findChild(getNodes(declaration, 'declarations')[0], 'id');
  if (id?.type === 'Identifier') return buildExpression(id, source);
  const { start } = getSpan(declaration);
  return new Tree('name', '!MultiVarDef!', { start, end: start + getText(declaration, 'kind').length });
}

function makeOf(iterable: Tree, source: TreeSource): Tree {
  const start = source.text.lastIndexOf('of', iterable.start - 1);
  return new Tree('operator', 'of', { start, end: iterable.end }, [new Tree('op', 'of', { start, end: start + 2 }), iterable]);
}

function buildTry(node: SyntaxNode, source: TreeSource): readonly Tree[] {
  const handler = findChild(node, 'handler');
  const param = findChild(handler, 'param');
  const span = getSpan(node);
  const catches =
    handler === undefined
      ? []
      : [
          new Tree('catch', '', getSpan(handler), [
            param === undefined ? makeWord(handler, 'catch') : buildCaught(param, source),
            buildStatement(findChild(handler, 'body'), source),
            ...buildAnnotation(param, source),
          ]),
        ];
  return [
    new Tree('try', '', span, [
      buildStatement(findChild(node, 'block'), source),
      new Tree('list', 'catches', catches[0] ?? span, catches),
      buildOptional(findChild(node, 'finalizer'), node, source),
    ]),
  ];
}

/** Builds what a `catch` names, without its type. */
function buildCaught(param: SyntaxNode, source: TreeSource): Tree {
  const tree = buildBare(param, source);
  const annotation = findChild(param, 'typeAnnotation');
  if (annotation !== undefined) tree.end = tree.start + source.text.slice(tree.start, getSpan(annotation).start).trimEnd().length;
  return tree;
}

function buildAnnotation(param: SyntaxNode | undefined, source: TreeSource): readonly Tree[] {
  const annotation = findChild(findChild(param, 'typeAnnotation'), 'typeAnnotation');
  return annotation === undefined ? [] : [treeParts.type(annotation, source)];
}

/** What is not there, where the word stands after which it would be. */
function makeWord(node: SyntaxNode, word: string): Tree {
  const { start } = getSpan(node);
  return new Tree('none', '', { start, end: start + word.length });
}

function buildSwitch(node: SyntaxNode, source: TreeSource): readonly Tree[] {
  const cases = getNodes(node, 'cases').map((each) => buildCase(each, source));
  const span = getSpan(node);
  const subject = buildEnclosed(findChild(node, 'discriminant'), source);
  const place = { start: span.start, end: cases.at(-1)?.end ?? subject.end };
  return [new Tree('switch', '', place, [subject, new Tree('list', 'cases', span, cases)])];
}

function buildCase(node: SyntaxNode, source: TreeSource): Tree {
  const test = findChild(node, 'test');
  const { start } = getSpan(node);
  const label = test === undefined ? [] : [buildExpression(test, source)];
  if (label[0]?.kind === 'ellipsis') return new Tree('ellipsis', '', getSpan(node));
  const end = label[0]?.end ?? start + 'default'.length;
  const place = { start, end };
  return makeCase(
    [new Tree('case-test', test === undefined ? 'default' : 'case', place, label)],
    buildStatements(getNodes(node, 'consequent'), source),
  );
}

function makeCase(tests: readonly Tree[], body: readonly Tree[]): Tree {
  const place = { start: tests[0]?.start ?? 0, end: body[body.length - 1]?.end ?? tests[tests.length - 1]?.end ?? 0 };
  const [only] = body;
  const inner = { start: only?.start ?? place.end, end: place.end };
  const statement = body.length === 1 && only !== undefined ? only : new Tree('block', '', inner, body);
  return new Tree('case', '', place, [new Tree('list', 'tests', place, tests), statement]);
}

/** Builds the definitions of a declaration; each starts where the declaration does. */
export function buildVariables(node: SyntaxNode, source: TreeSource): readonly Tree[] {
  const kind = getText(node, 'kind');
  const span = getSpan(node);
  // `declare` is no part of it.
  const start = hasFlag(node, 'declare') ? source.text.indexOf(kind, span.start) : span.start;
  const attributes = makeAttributes([new Tree('keyword', kind, { start, end: start + kind.length })]);
  return getNodes(node, 'declarations').map((declarator) => {
    const id = findChild(declarator, 'id') ?? declarator;
    const init = findChild(declarator, 'init');
    const annotation = findChild(findChild(id, 'typeAnnotation'), 'typeAnnotation');
    const type = annotation === undefined ? makeNone(start) : treeParts.type(annotation, source);
    const value = init === undefined ? makeNone(getSpan(id).end) : buildExpression(init, source);
    if (id.type === 'Identifier') {
      const name = makeIdent(id, source);
      const ident = new Tree('ident', name.text, { start: name.start, end: name.start + getText(id, 'name').length });
      const place = { start, end: value.kind === 'none' ? Math.max(type.end, ident.end) : value.end };
      return new Tree('variable', '', place, [ident, attributes, value, type]);
    }
    const target = buildExpression(id, source);
    const place = { start, end: value.end };
    const assigned = new Tree('assign', '', { start, end: value.end }, [target, value]);
    const entity = new Tree('ident', '!MultiVarDef!', { start, end: start + kind.length });
    // As in Semgrep no two of them are the same, but for those of modules.
    if (value.kind !== 'call' || value.text !== 'require') entity.meaning = { declaration: {} };
    return new Tree('variable', 'destructuring', place, [entity, attributes, assigned, type]);
  });
}

function buildOverload(node: SyntaxNode, source: TreeSource): readonly Tree[] {
  const id = findChild(node, 'id');
  if (id === undefined || isFunction(id)) return [];
  const { start: first, end } = getSpan(node);
  // `declare` is no part of it.
  const start = hasFlag(node, 'declare') ? source.text.indexOf('function', first) : first;
  const [parameters, , type] = treeParts.functionParts(node, source);
  const last = source.text.charAt(end - 1) === ';' ? end - 1 : end;
  const span = { start, end: type.kind === 'none' ? last : type.end };
  const keyword = new Tree('keyword', 'const', { start: span.start, end: span.start + 8 });
  const children = [
    makeIdent(id, source),
    makeAttributes([keyword]),
    makeNone(span.end),
    new Tree('type', 'function', { start: source.text.indexOf('(', getSpan(id).end), end: span.end }, [parameters, type]),
  ];
  return [new Tree('variable', 'overload', span, children)];
}

function buildTypeAlias(node: SyntaxNode, source: TreeSource): readonly Tree[] {
  const id = findChild(node, 'id');
  if (id === undefined) return [];
  const type = treeParts.type(findChild(node, 'typeAnnotation'), source);
  const { start: first, end: last } = getSpan(node);
  // `declare` is no part of it.
  const start = hasFlag(node, 'declare') ? source.text.indexOf('type', first) : first;
  const end = source.text.charAt(last - 1) === ';' ? last : type.end;
  return [new Tree('type-definition', '', { start, end }, [makeIdent(id, source), type])];
}

/** A namespace is a function that is called at once; a declared one is nothing. */
function buildNamespace(node: SyntaxNode, source: TreeSource): readonly Tree[] {
  const body = findChild(node, 'body');
  const isGlobal = getText(node, 'kind') === 'global';
  // As in Semgrep, what `module` and `declare` say is not looked at.
  if (body === undefined || (!isGlobal && (getText(node, 'kind') === 'module' || hasFlag(node, 'declare')))) return [];
  const span = getSpan(body);
  const block = new Tree('block', '', getSpan(body), buildStatements(getNodes(body, 'body'), source));
  const list = new Tree('list', 'parameters', { start: span.start, end: span.start });
  const lambda = new Tree('lambda', 'function', span, [list, block, makeNone(span.end)]);
  if (isGlobal) {
    const { start: first, end } = getSpan(node);
    const start = source.text.indexOf('global', first);
    const name = new Tree('ident', '!global!', { start, end: start + 'global'.length });
    return [new Tree('variable', '', { start, end }, [name, makeAttributes([]), lambda, makeNone(span.end)])];
  }
  const call = new Tree('call', '', span, [lambda, new Tree('list', 'arguments', { start: span.end, end: span.end })]);
  return [new Tree('expression-statement', '', span, [call])];
}
