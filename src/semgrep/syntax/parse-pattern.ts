import { isNestedTooDeeply } from '../../analysis/project/is-nested-too-deeply.ts';
import { getNativeParser, readTree } from '../../analysis/project/native-parser.ts';
import { findChild, getNodes, getSpan, getText, hasFlag, type SyntaxNode } from '../../analysis/lowering/syntax.ts';
import { buildExpression } from './build-expression.ts';
import { buildTree } from './build-tree.ts';
import { Tree } from './tree.ts';
import { treeParts } from './tree-parts.ts';
import { writePattern } from './write-pattern.ts';

/** A pattern as a tree. What it is decides what it is compared with. */
export type PatternTree =
  | { readonly kind: 'expression'; readonly tree: Tree }
  /** One statement or several in a row. */
  | { readonly kind: 'statements'; readonly trees: readonly Tree[] }
  /** A method or field of a class or an object. */
  | { readonly kind: 'member'; readonly tree: Tree }
  /** `a: $X` */
  | { readonly kind: 'single-field'; readonly tree: Tree }
  /** `catch ($E) { ... }` and `finally { ... }` */
  | { readonly kind: 'catch' | 'finally' | 'case'; readonly tree: Tree }
  /** `if ($X)`, `function $F(...)` and `class $C`: what stands before a body. */
  | { readonly kind: 'head'; readonly tree: Tree }
  /** `function ... (...) { ... }`: a function of any kind. */
  | { readonly kind: 'function'; readonly tree: Tree };

/** Parses a pattern of JavaScript or TypeScript; a text is why it is none. */
export function parsePattern(text: string): PatternTree | string {
  return isNestedTooDeeply(text) ? 'is nested too deeply' : tryAll(text);
}

function tryAll(text: string): PatternTree | string {
  const written = writePattern(text.trim());
  const problem = { message: 'is no expression, statement or member' };
  if (isUnfinished.test(written)) return problem.message;
  for (const attempt of attempts) {
    const found = attempt(written, text, problem);
    if (found !== undefined) return found;
  }
  return problem.message;
}

/** The parser makes something of these all the same. */
const isUnfinished =
  /^(?:function|import|export|class|const|var|new|if|for|while|do|switch|case|try|throw|typeof|void|delete|in|instanceof|extends|enum)$|^(?:const|let|var)\b[^;{}]*=$/u;

type Attempt = (written: string, text: string, problem: { message: string }) => PatternTree | undefined;

const attempts: readonly Attempt[] = [parseAnyFunction, parseHead, parseExpression, parseHandler, parseStatements, parseField, parseMember];

function parse(code: string, problem: { message: string }): SyntaxNode | undefined {
  const native = getNativeParser();
  if (typeof native === 'string') {
    problem.message = native;
    return undefined;
  }
  // Where elements are read, `<T>(x) => x` is none.
  for (const lang of />\s*\(.*=>/su.test(code) ? (['tsx', 'ts'] as const) : (['tsx'] as const)) {
    const result = native(`pattern.${lang}`, code, { lang, sourceType: 'module', astType: 'ts', preserveParens: true });
    const [error] = result.errors;
    const tree = readTree(result);
    if (error === undefined || getNodes(tree, 'body').length > 0) return tree;
    if (lang === 'tsx') problem.message = error.message;
  }
  return undefined;
}

/** A named function or class is a definition, not an expression, and `let [` is none. */
const beginsDefinition =
  /^(?:let\s*\[|(?:async\s+)?(?:function\b\s*(?:\*\s*)?[\w$]|(?:abstract\s+)?class\b\s*(?!extends\b|implements\b)[\w$]))/u;

function parseExpression(written: string, _text: string, problem: { message: string }): PatternTree | undefined {
  if (written.endsWith(';') || beginsDefinition.test(written) || written.startsWith('@')) return undefined;
  const code = `(${written}\n)`;
  let body = getNodes(parse(/\byield\b/u.test(written) ? `function* f() { ${code} }` : code, problem), 'body');
  if (body[0]?.type === 'FunctionDeclaration') body = getNodes(findChild(body[0], 'body'), 'body');
  const parenthesized = findChild(body[0], 'expression');
  if (body.length !== 1 || parenthesized?.type !== 'ParenthesizedExpression') return undefined;
  const expression = findChild(parenthesized, 'expression');
  if (isDefaulting(expression)) return undefined;
  return { kind: 'expression', tree: buildExpression(expression, { text: code, isPattern: true }) };
}

/** `{ a = 1 }` takes an object apart, but by itself is a block. */
function isDefaulting(node: SyntaxNode | undefined): boolean {
  return getNodes(node, 'properties').some((each) => {
    const value = findChild(each, 'value');
    return hasFlag(each, 'shorthand') && value !== undefined && getSpan(value).end < getSpan(each).end;
  });
}

function parseStatements(written: string, _text: string, problem: { message: string }): PatternTree | undefined {
  const code = /\byield\b/u.test(written) ? `function* f() { ${written}\n}` : written;
  const parsed = parse(code, problem);
  const program = code === written ? parsed : findChild(getNodes(parsed, 'body')[0], 'body');
  if (program === undefined) return undefined;
  const body = getNodes(program, 'body');
  const source = { text: code, isPattern: true };
  const [only] = body;
  if (body.length === 1 && only?.type === 'LabeledStatement') {
    const statement = findChild(only, 'body');
    const label = findChild(only, 'label');
    const field = statement?.type === 'BlockStatement' ? parseField(written) : undefined;
    if (field !== undefined) return field;
    if (statement?.type === 'ExpressionStatement' && label !== undefined) {
      const entity = new Tree('ident', getText(label, 'name'), { start: 0, end: 0 });
      return {
        kind: 'single-field',
        tree: new Tree('field', '', { start: 0, end: 0 }, [entity, buildExpression(findChild(statement, 'expression'), source)]),
      };
    }
  }
  const trees = buildTree(program, source);
  const [tree] = trees;
  if (tree === undefined) return undefined;
  // What only an ellipsis needed a semicolon for is an expression: `... `
  if (trees.length === 1 && tree.kind === 'expression-statement' && !written.endsWith(';'))
    return { kind: 'expression', tree: tree.child(0) };
  if (trees.length === 1 && tree.kind === 'ellipsis') return { kind: 'expression', tree };
  return { kind: 'statements', trees };
}

function parseMember(written: string, _text: string, problem: { message: string }): PatternTree | undefined {
  for (const tail of ['', '\n{}', '\nmember;']) {
    const code = `class C {${written}${tail}}`;
    const program = parse(code, tail === '' ? problem : { message: '' });
    const body = findChild(getNodes(program, 'body')[0], 'body');
    const members = getNodes(body, 'body');
    if (members.length !== 1) continue;
    const fields = treeParts.classBody(getNodes(program, 'body')[0] ?? { type: '' }, { text: code, isPattern: true });
    const tree = fields.child(2).children[0];
    if (tree !== undefined) return { kind: 'member', tree };
  }
  return undefined;
}

/** With `...` in the place of a name. */
const beginsAnyFunction = /^(?:async\s+)?function[\s*]*\.\.\.\s*(?=\()/u;

function parseAnyFunction(_written: string, text: string, problem: { message: string }): PatternTree | undefined {
  if (!beginsAnyFunction.test(text.trim())) return undefined;
  const lambda = parseExpression(writePattern(text.trim().replace(beginsAnyFunction, 'function ')), text, problem);
  return lambda?.kind === 'expression' && lambda.tree.kind === 'lambda' ? { kind: 'function', tree: lambda.tree } : undefined;
}

/** Before a body that is left out. */
const beginsHead = /^(?:if\b|(?:async\s+)?function\b|class\b)[^{};]*$/u;

/** What Semgrep reads over around the head of a function. */
const aroundFunction = /^(?:declare\s+)?((?:async\s+)?function\b[^{};]*);?$/u;

function parseHead(written: string): PatternTree | undefined {
  if (/^(?:case|default)\b/u.test(written)) return parseCase(written);
  const head = aroundFunction.exec(written)?.[1] ?? written;
  if (!beginsHead.test(head)) return undefined;
  const code = `${head} {}`;
  const program = parse(code, { message: '' });
  const [tree, ...others] = program === undefined ? [] : buildTree(program, { text: code, isPattern: true });
  if (tree === undefined || others.length > 0) return undefined;
  const isHead = tree.kind === 'if' ? tree.child(1).kind === 'block' : tree.kind === 'function' || tree.kind === 'class-definition';
  return isHead ? { kind: 'head', tree } : undefined;
}

function parseCase(written: string): PatternTree | undefined {
  const code = `switch (0) { ${written} }`;
  const program = parse(code, { message: '' });
  const [statement] = program === undefined ? [] : buildTree(program, { text: code, isPattern: true });
  const tree = statement?.kind === 'switch' ? statement.child(1).children[0] : undefined;
  return tree === undefined ? undefined : { kind: 'case', tree };
}

/** Words that only members of classes begin with. */
const beginsMember = /^(?:static|private|public|protected|readonly|abstract|declare|override|constructor)\b|^[@#]/u;

function parseField(written: string): PatternTree | undefined {
  if (beginsMember.test(written)) return undefined;
  const code = `({${written}})`;
  const body = getNodes(parse(code, { message: '' }), 'body');
  const object = findChild(findChild(body[0], 'expression'), 'expression');
  const properties = getNodes(object, 'properties');
  const [tree] = properties.length === 1 ? treeParts.fields(properties, { text: code, isPattern: true }) : [];
  if (tree === undefined) return undefined;
  return tree.kind === 'field' ? { kind: 'single-field', tree } : { kind: 'member', tree };
}

function parseHandler(written: string): PatternTree | undefined {
  if (!/^(?:catch|finally)\b/u.test(written)) return undefined;
  const code = `try {} ${written}`;
  const program = parse(code, { message: '' });
  const [statement] = program === undefined ? [] : buildTree(program, { text: code, isPattern: true });
  if (statement?.kind !== 'try') return undefined;
  const [handler] = statement.child(1).children;
  const finalizer = statement.child(2);
  if (handler !== undefined) return { kind: 'catch', tree: handler };
  return finalizer.kind === 'none' ? undefined : { kind: 'finally', tree: finalizer };
}
