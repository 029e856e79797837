import type { Span } from '../ir/ir.ts';
import { lowerFor, lowerForEach, lowerLoop } from './lower-loop.ts';
import { lowerNamed } from './lower-expression.ts';
import { lowerEnum, lowerNamespace } from './lower-namespace.ts';
import {
  declareVariable,
  emitConstant,
  emitTo,
  emitUnsupported,
  inScope,
  storeVariable,
  type JumpTarget,
  type Lowering,
} from './lowering.ts';
import { lowerTry } from './lower-try.ts';
import { collectLexicalNames, unwrapExport } from './declared-names.ts';
import { Scope } from './scope.ts';
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
  const at = getSpan(node);
  const { builder, parts } = lowering;
  switch (node.type) {
    case 'ExpressionStatement': {
      const expression = findChild(node, 'expression');
      if (expression !== undefined) parts.expression(lowering, expression);
      return;
    }
    case 'VariableDeclaration':
      lowerDeclarations(lowering, node);
      return;
    case 'ReturnStatement':
      lowerReturn(lowering, node, at);
      return;
    case 'ThrowStatement': {
      const argument = findChild(node, 'argument');
      const value = argument === undefined ? emitConstant(lowering, undefined, at) : parts.expression(lowering, argument);
      builder.end({ op: 'throw', value, at });
      return;
    }
    case 'IfStatement':
      lowerIf(lowering, node, at);
      return;
    case 'BlockStatement':
      inScope(lowering, new Scope(lowering.scope), () => {
        parts.block(lowering, getNodes(node, 'body'));
      });
      return;
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
      lowerLabeled(lowering, node, labels, at);
      return;
    case 'BreakStatement':
    case 'ContinueStatement':
      lowerJump(lowering, node, at);
      return;
    case 'SwitchStatement':
      lowerSwitch(lowering, node, labels, at);
      return;
    case 'TryStatement':
      lowerTry(lowering, node);
      return;
    case 'FunctionDeclaration':
      return;
    case 'ClassDeclaration': {
      const name = getText(findChild(node, 'id'), 'name');
      const made = parts.class(lowering, node, name);
      const value = emitTo(lowering, (to) => ({ op: 'class', to, class: made.class, superclass: made.superclass, at }));
      storeVariable(lowering, name === '' ? '*default*' : name, value, at);
      return;
    }
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      lowerExport(lowering, node, at);
      return;
    case 'TSExportAssignment': {
      const expression = findChild(node, 'expression');
      if (expression !== undefined) storeVariable(lowering, '*default*', parts.expression(lowering, expression), at);
      return;
    }
    case 'TSEnumDeclaration':
      if (!hasFlag(node, 'declare')) lowerEnum(lowering, node);
      return;
    case 'TSModuleDeclaration':
      if (!hasFlag(node, 'declare')) lowerNamespace(lowering, node);
      return;
    case 'WithStatement': {
      const body = findChild(node, 'body');
      emitUnsupported(lowering, 'with', at);
      if (body !== undefined) parts.statement(lowering, body, []);
      return;
    }
    default:
      return;
  }
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
    const value = emitTo(lowering, (to) => ({ op: 'function', to, function: body, isArrow: false, at }));
    if (!isAnonymous) storeVariable(lowering, name, value, at);
    if (statement.type === 'ExportDefaultDeclaration') storeVariable(lowering, '*default*', value, at);
  }
  for (const statement of statements) lowering.parts.statement(lowering, statement, []);
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

function lowerReturn(lowering: Lowering, node: SyntaxNode, at: Span): void {
  const argument = findChild(node, 'argument');
  const value = argument === undefined ? undefined : lowering.parts.expression(lowering, argument);
  runFinally(lowering, lowering.jumps.length, 0);
  lowering.builder.end({ op: 'return', value, at });
}

function lowerIf(lowering: Lowering, node: SyntaxNode, at: Span): void {
  const { builder, parts } = lowering;
  const whenTrue = builder.makeLabel();
  const whenFalse = builder.makeLabel();
  const after = builder.makeLabel();
  const test = findChild(node, 'test');
  if (test !== undefined) parts.condition(lowering, test, whenTrue, whenFalse);
  for (const [label, key] of [
    [whenTrue, 'consequent'],
    [whenFalse, 'alternate'],
  ] as const) {
    builder.start(label, at);
    const branch = findChild(node, key);
    if (branch !== undefined) parts.statement(lowering, branch, []);
    builder.goTo(after, at);
  }
  builder.start(after, at);
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
  runFinally(lowering, lowering.jumps.length, position);
  lowering.builder.goTo((isContinue ? target.continueTo : undefined) ?? target.breakTo, at);
}

/** A plain labeled statement (label marked `!`) is left by its label only. */
function isTarget(target: JumpTarget, label: string, isContinue: boolean): boolean {
  if (target.kind !== 'jump' || (isContinue && target.continueTo === undefined)) return false;
  if (label === '') return !target.labels.some((each) => each.endsWith('!'));
  return target.labels.includes(label) || target.labels.includes(`${label}!`);
}

const maximumFinallyDepth = 3;

/** Lowers the `finally` blocks that are left on the way from jump position `from` (exclusive) down to `to`. */
function runFinally(lowering: Lowering, from: number, to: number): void {
  const { jumps, builder } = lowering;
  const left = jumps.slice(to, from).filter((each) => each.kind === 'finally');
  if (left.length === 0 || left.length > maximumFinallyDepth) return;
  const saved = [...jumps];
  const { handler } = builder;
  for (const each of left.reverse()) {
    jumps.length = saved.indexOf(each);
    builder.handler = each.handler;
    builder.split(getSpan(each.body));
    lowering.parts.statement(lowering, each.body, []);
  }
  jumps.length = 0;
  jumps.push(...saved);
  builder.handler = handler;
}

function lowerSwitch(lowering: Lowering, node: SyntaxNode, labels: readonly string[], at: Span): void {
  const { builder, parts } = lowering;
  const discriminant = findChild(node, 'discriminant');
  const subject = discriminant === undefined ? emitConstant(lowering, undefined, at) : parts.expression(lowering, discriminant);
  const cases = getNodes(node, 'cases');
  const after = builder.makeLabel();
  const bodies = cases.map(() => builder.makeLabel());
  inScope(lowering, new Scope(lowering.scope), () => {
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
      const condition = emitTo(lowering, (to) => ({ op: 'binary', to, operator: '===', left: subject, right: value, at: getSpan(test) }));
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
  });
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
      const value = emitTo(lowering, (to) => ({ op: 'load-module', to, name, at }));
      storeVariable(lowering, '*default*', value, at);
    }
    return;
  }
  if (/^TS(?:Interface|TypeAlias|Declare)/u.test(declaration.type)) return;
  storeVariable(lowering, '*default*', lowerNamed(lowering, declaration, 'default'), at);
}
