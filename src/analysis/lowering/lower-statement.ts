import type { Span } from '../ir/ir.ts';
import { findCountedList } from './counted-list.ts';
import { lowerUpdate } from './lower-assignment.ts';
import { lowerCounted, lowerFor, lowerForEach, lowerLoop } from './lower-loop.ts';
import { lowerNamed } from './lower-expression.ts';
import { lowerEnum } from './lower-enum.ts';
import { lowerNamespace } from './lower-namespace.ts';
import { lowerStep } from './lower-machine.ts';
import { lowerReturn } from './lower-return.ts';
import { lowerName } from './lower-type.ts';
import {
  declareVariable,
  emitConstant,
  emitTo,
  emitUnsupported,
  enterScope,
  loadVariable,
  storeVariable,
  type JumpTarget,
  type Lowering,
} from './lowering.ts';
import { leaveFinally, lowerTry } from './lower-try.ts';
import { collectLexicalNames, unwrapExport } from './declared-names.ts';
import { findChild, getNodes, getSpan, getText, hasFlag, type SyntaxNode } from './syntax.ts';

const maximumDepth = 250;

/** Lowers one statement. */
export function lowerStatement(lowering: Lowering, node: SyntaxNode, labels: readonly string[]): void {
  if (lowering.depth > maximumDepth) {
    emitUnsupported(lowering, 'nesting', getSpan(node));
    return;
  }
  lowering.depth++;
  lowerByType(lowering, node, labels);
  lowering.depth--;
}

function lowerByType(lowering: Lowering, node: SyntaxNode, labels: readonly string[]): void {
  const { parts } = lowering;
  switch (node.type) {
    case 'ExpressionStatement': {
      const expression = findChild(node, 'expression');
      if (expression?.type === 'UpdateExpression') lowerUpdate(lowering, expression, getSpan(expression), isPassedOnce(lowering));
      else if (expression !== undefined) parts.expression(lowering, expression);
      return;
    }
    case 'VariableDeclaration':
      lowerDeclarations(lowering, node);
      return;
    case 'ReturnStatement':
      if (lowering.machine !== undefined && lowerStep(lowering, lowering.machine, node)) return;
      lowerReturn(lowering, findChild(node, 'argument'), getSpan(node));
      return;
    case 'ThrowStatement': {
      const at = getSpan(node);
      const argument = findChild(node, 'argument');
      const value = argument === undefined ? emitConstant(lowering, undefined, at) : parts.expression(lowering, argument);
      lowering.builder.end({ op: 'throw', value, at });
      return;
    }
    case 'IfStatement':
      lowerIf(lowering, node);
      return;
    case 'BlockStatement': {
      const outer = enterScope(lowering, node);
      parts.block(lowering, getNodes(node, 'body'));
      lowering.scope = outer;
      return;
    }
    case 'ForStatement':
      lowerFor(lowering, node, labels);
      return;
    case 'ForOfStatement':
    case 'ForInStatement':
      lowerForEach(lowering, node, labels);
      return;
    case 'WhileStatement':
    case 'DoWhileStatement':
      lowerLoop(lowering, node, labels);
      return;
    case 'LabeledStatement':
      lowerLabeled(lowering, node, labels, getSpan(node));
      return;
    case 'BreakStatement':
    case 'ContinueStatement':
      lowerJump(lowering, node, getSpan(node));
      return;
    case 'SwitchStatement':
      lowerSwitch(lowering, node, labels, getSpan(node));
      return;
    case 'TryStatement':
      lowerTry(lowering, node);
      return;
    case 'FunctionDeclaration':
      return;
    case 'ClassDeclaration': {
      const name = getText(findChild(node, 'id'), 'name');
      const value = parts.class(lowering, node, name === '' ? 'default' : name);
      storeVariable(lowering, name === '' ? '*default*' : name, value, getSpan(node));
      lowering.scope.markMade(name);
      return;
    }
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      lowerExport(lowering, node, getSpan(node));
      return;
    case 'TSExportAssignment': {
      const expression = findChild(node, 'expression');
      if (expression !== undefined) storeVariable(lowering, '*default*', parts.expression(lowering, expression), getSpan(node));
      return;
    }
    case 'TSEnumDeclaration':
      if (!hasFlag(node, 'declare')) lowerEnum(lowering, node);
      return;
    case 'TSModuleDeclaration':
      if (!hasFlag(node, 'declare')) lowerNamespace(lowering, node);
      return;
    case 'TSImportEqualsDeclaration':
      lowerImportAlias(lowering, node, getSpan(node));
      return;
    case 'WithStatement': {
      const body = findChild(node, 'body');
      const object = findChild(node, 'object');
      emitUnsupported(lowering, 'with', getSpan(node), object === undefined ? [] : [parts.expression(lowering, object)]);
      if (body !== undefined) parts.statement(lowering, body, []);
      return;
    }
    default:
      if (!withoutCode.has(node.type)) emitUnsupported(lowering, node.type, getSpan(node));
      return;
  }
}

/** Is the statement in no loop of its function? */
function isPassedOnce({ jumps }: Lowering): boolean {
  return !jumps.some((each) => each.kind === 'jump' && each.continueTo !== undefined);
}

/** Statements that do nothing when the program runs. */
const withoutCode: ReadonlySet<string> = new Set([
  'EmptyStatement',
  'DebuggerStatement',
  'ImportDeclaration',
  'ExportAllDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSDeclareFunction',
  'TSNamespaceExportDeclaration',
]);

/** `import z = a.b` */
function lowerImportAlias(lowering: Lowering, node: SyntaxNode, at: Span): void {
  const reference = findChild(node, 'moduleReference');
  if (reference === undefined || reference.type === 'TSExternalModuleReference' || getText(node, 'importKind') === 'type') return;
  const [first, ...rest] = lowerName(reference);
  if (first === undefined) return;
  let value = loadVariable(lowering, first, at);
  for (const name of rest) {
    const object = value;
    value = emitTo(lowering, { op: 'get-property', to: lowering.builder.makeRegister(), object, property: { name }, at });
  }
  storeVariable(lowering, getText(findChild(node, 'id'), 'name'), value, at);
}

/** Lowers a list of statements of one scope: names first, then function declarations, then the rest in order. */
export function lowerBlock(lowering: Lowering, statements: readonly SyntaxNode[]): void {
  if (lowering.scope.parent !== undefined || lowering.kind !== 'module') {
    for (const name of collectLexicalNames(statements)) if (!lowering.scope.hasOwn(name)) declareVariable(lowering, name);
  }
  for (const statement of statements) {
    const node = unwrapExport(statement);
    if (node?.type !== 'FunctionDeclaration' || findChild(node, 'body') === undefined) continue;
    const name = getText(findChild(node, 'id'), 'name');
    const at = getSpan(node);
    const isAnonymous = name === '';
    const body = lowering.parts.function(lowering, node, { kind: 'function', name: isAnonymous ? 'default' : name });
    const value = emitTo(lowering, { op: 'function', to: lowering.builder.makeRegister(), function: body, isArrow: false, at });
    if (!isAnonymous) storeVariable(lowering, name, value, at);
    lowering.scope.markMade(name);
    if (statement.type === 'ExportDefaultDeclaration') storeVariable(lowering, '*default*', value, at);
  }
  for (const [position, statement] of statements.entries()) {
    const counted = findCountedList(statements, position);
    if (counted === undefined) lowering.parts.statement(lowering, statement, []);
    else lowerCounted(lowering, statement, [], counted);
  }
}

function lowerDeclarations(lowering: Lowering, node: SyntaxNode): void {
  if (hasFlag(node, 'declare')) return;
  for (const declarator of getNodes(node, 'declarations')) {
    const id = findChild(declarator, 'id');
    const init = findChild(declarator, 'init');
    if (id === undefined) continue;
    if (init === undefined) {
      if (getText(node, 'kind') !== 'var')
        lowering.parts.pattern(lowering, id, emitConstant(lowering, undefined, getSpan(declarator)), 'declare');
      continue;
    }
    const value = lowerNamed(lowering, init, id.type === 'Identifier' ? getText(id, 'name') : '');
    lowering.parts.pattern(lowering, id, value, 'declare');
  }
}

/** Lowers `if`; a long `else if` chain is a loop here. */
function lowerIf(lowering: Lowering, node: SyntaxNode): void {
  const { builder, parts } = lowering;
  const after = builder.makeLabel();
  let current: SyntaxNode | undefined = node;
  while (current !== undefined) {
    const at = getSpan(current);
    const whenTrue = builder.makeLabel();
    const whenFalse = builder.makeLabel();
    const test = findChild(current, 'test');
    if (test !== undefined) parts.condition(lowering, test, whenTrue, whenFalse);
    builder.start(whenTrue, at);
    const consequent = findChild(current, 'consequent');
    if (consequent !== undefined) parts.statement(lowering, consequent, []);
    builder.goTo(after, at);
    builder.start(whenFalse, at);
    const alternate = findChild(current, 'alternate');
    if (alternate !== undefined && alternate.type !== 'IfStatement') parts.statement(lowering, alternate, []);
    current = alternate?.type === 'IfStatement' ? alternate : undefined;
  }
  builder.start(after, getSpan(node));
}

function lowerLabeled(lowering: Lowering, node: SyntaxNode, labels: readonly string[], at: Span): void {
  const body = findChild(node, 'body');
  const all = [...labels, getText(findChild(node, 'label'), 'name')];
  if (body === undefined) return;
  if (/^(?:For|While|DoWhile|Switch|Labeled)/u.test(body.type)) {
    lowering.parts.statement(lowering, body, all);
    return;
  }
  const after = lowering.builder.makeLabel();
  lowering.jumps.push({ kind: 'jump', labels: all.map((label) => `${label}!`), breakTo: after, continueTo: undefined });
  lowering.parts.statement(lowering, body, []);
  lowering.jumps.pop();
  lowering.builder.start(after, at);
}

function lowerJump(lowering: Lowering, node: SyntaxNode, at: Span): void {
  const label = getText(findChild(node, 'label'), 'name');
  const isContinue = node.type === 'ContinueStatement';
  const position = lowering.jumps.findLastIndex((each) => isTarget(each, label, isContinue));
  const target = lowering.jumps[position];
  if (target?.kind !== 'jump') return;
  leaveFinally(lowering, position);
  lowering.builder.goTo((isContinue ? target.continueTo : undefined) ?? target.breakTo, at);
}

/** A plain labeled statement (label marked `!`) is left by its label only. */
function isTarget(target: JumpTarget, label: string, isContinue: boolean): boolean {
  if (target.kind !== 'jump' || (isContinue && target.continueTo === undefined)) return false;
  if (label === '') return !target.labels.some((each) => each.endsWith('!'));
  return target.labels.includes(label) || target.labels.includes(`${label}!`);
}

function lowerSwitch(lowering: Lowering, node: SyntaxNode, labels: readonly string[], at: Span): void {
  const { builder, parts } = lowering;
  const discriminant = findChild(node, 'discriminant');
  const subject = discriminant === undefined ? emitConstant(lowering, undefined, at) : parts.expression(lowering, discriminant);
  const cases = getNodes(node, 'cases');
  const after = builder.makeLabel();
  const bodies = cases.map(() => builder.makeLabel());
  const outer = enterScope(lowering, node);
  for (const name of collectLexicalNames(cases.flatMap((each) => getNodes(each, 'consequent')))) declareVariable(lowering, name);
  let fallback = after;
  for (const [index, each] of cases.entries()) {
    const test = findChild(each, 'test');
    const body = bodies[index] ?? after;
    if (test === undefined) {
      fallback = body;
      continue;
    }
    const value = parts.expression(lowering, test);
    const condition = emitTo(lowering, {
      op: 'binary',
      to: lowering.builder.makeRegister(),
      operator: '===',
      left: subject,
      right: value,
      at: getSpan(test),
    });
    const next = builder.makeLabel();
    builder.end({ op: 'branch', condition, whenTrue: body, whenFalse: next, at: getSpan(test) });
    builder.start(next, at);
  }
  builder.goTo(fallback, at);
  lowering.jumps.push({ kind: 'jump', labels, breakTo: after, continueTo: undefined });
  for (const [index, each] of cases.entries()) {
    builder.start(bodies[index] ?? after, at);
    parts.block(lowering, getNodes(each, 'consequent'));
  }
  lowering.jumps.pop();
  lowering.scope = outer;
  builder.start(after, at);
}

function lowerExport(lowering: Lowering, node: SyntaxNode, at: Span): void {
  const declaration = findChild(node, 'declaration');
  if (declaration === undefined) return;
  if (node.type === 'ExportNamedDeclaration' || declaration.type === 'FunctionDeclaration') {
    lowering.parts.statement(lowering, declaration, []);
    return;
  }
  if (declaration.type === 'ClassDeclaration') {
    lowering.parts.statement(lowering, declaration, []);
    const name = getText(findChild(declaration, 'id'), 'name');
    if (name !== '') {
      const value = emitTo(lowering, { op: 'load-module', to: lowering.builder.makeRegister(), name, at });
      storeVariable(lowering, '*default*', value, at);
    }
    return;
  }
  if (/^TS(?:Interface|TypeAlias|Declare)/u.test(declaration.type)) return;
  storeVariable(lowering, '*default*', lowerNamed(lowering, declaration, 'default'), at);
}
