import type { Register, Span } from '../ir/ir.ts';
import { lowerAssignment, lowerUpdate } from './lower-assignment.ts';
import { lowerCall, lowerNew, lowerTaggedTemplate } from './lower-call.ts';
import { lowerConditional, lowerLogical } from './lower-condition.ts';
import { lowerArrayLiteral, lowerObjectLiteral } from './lower-literal.ts';
import { lowerMember, lowerPart } from './lower-member.ts';
import { isTelling } from '../ir/is-telling.ts';
import { emitConstant, emitTo, emitUnsupported, loadVariable, type Lowering } from './lowering.ts';
import { lowerKey } from './lower-pattern.ts';
import { lowerType } from './lower-type.ts';
import { getQuasis } from './template-texts.ts';
import { findChild, getNodes, getRaw, getSpan, getText, hasFlag, pushChildren, type SyntaxNode } from './syntax.ts';

const maximumDepth = 500;

/** Lowers an expression and answers the register of its value. Expressions nested too deeply are not modelled. */
export function lowerExpression(lowering: Lowering, node: SyntaxNode): Register {
  if (lowering.depth > maximumDepth) return emitUnsupported(lowering, 'nesting', getSpan(node));
  lowering.depth++;
  const register = lowerByType(lowering, node);
  lowering.depth--;
  return register;
}

function lowerByType(lowering: Lowering, node: SyntaxNode): Register {
  const at = getSpan(node);
  switch (node.type) {
    case 'Identifier':
      return loadVariable(lowering, getText(node, 'name'), at);
    case 'Literal':
      return lowerLiteral(lowering, node, at);
    case 'ThisExpression':
      return lowerThis(lowering, at);
    case 'TemplateLiteral':
      return lowerTemplate(lowering, node, at);
    case 'TaggedTemplateExpression':
      return lowerTaggedTemplate(lowering, node, at);
    case 'BinaryExpression':
      return lowerBinary(lowering, node, at);
    case 'LogicalExpression':
      return lowerLogical(lowering, node, at);
    case 'UnaryExpression':
      return lowerUnary(lowering, node, at);
    case 'UpdateExpression':
      return lowerUpdate(lowering, node, at);
    case 'AssignmentExpression':
      return lowerAssignment(lowering, node, at);
    case 'ConditionalExpression':
      return lowerConditional(lowering, node, at);
    case 'MemberExpression':
      return lowerMember(lowering, node, at).value;
    case 'ChainExpression':
      return lowerChain(lowering, node, at);
    case 'CallExpression':
      return lowerCall(lowering, node, at);
    case 'NewExpression':
      return lowerNew(lowering, node, at);
    case 'ImportExpression':
      return lowerImport(lowering, node, at);
    case 'ObjectExpression':
      return lowerObjectLiteral(lowering, node, at);
    case 'ArrayExpression':
      return lowerArrayLiteral(lowering, node, at);
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return lowerFunctionExpression(lowering, node, '');
    case 'ClassExpression':
      return lowering.parts.class(lowering, node, '');
    case 'SequenceExpression': {
      let last: Register | undefined;
      for (const each of getNodes(node, 'expressions')) last = lowering.parts.expression(lowering, each);
      return last ?? emitConstant(lowering, undefined, at);
    }
    case 'AwaitExpression':
      return lowerAwait(lowering, node, at);
    case 'YieldExpression':
      return lowerYield(lowering, node, at);
    case 'MetaProperty':
      return lowerMetaProperty(lowering, node, at);
    case 'TSAsExpression':
    case 'TSTypeAssertion':
    case 'TSSatisfiesExpression': {
      const value = lowerPart(lowering, node, 'expression');
      const type = lowerType(findChild(node, 'typeAnnotation'));
      if (isTelling(type)) lowering.builder.emit({ op: 'declare-type', register: value, type, how: 'assertion', at });
      return value;
    }
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
    case 'ParenthesizedExpression':
    case 'JSXExpressionContainer':
      return lowerPart(lowering, node, 'expression');
    case 'JSXElement':
    case 'JSXFragment':
      return lowerJsx(lowering, node, at);
    default:
      return emitUnsupported(lowering, node.type, at);
  }
}

function lowerThis(lowering: Lowering, at: Span): Register {
  return emitTo(lowering, { op: 'this', to: lowering.builder.makeRegister(), at });
}

function lowerImport(lowering: Lowering, node: SyntaxNode, at: Span): Register {
  const specifier = lowerPart(lowering, node, 'source');
  return emitTo(lowering, { op: 'dynamic-import', to: lowering.builder.makeRegister(), specifier, at });
}

function lowerAwait(lowering: Lowering, node: SyntaxNode, at: Span): Register {
  const value = lowerPart(lowering, node, 'argument');
  return emitTo(lowering, { op: 'await', to: lowering.builder.makeRegister(), value, at });
}

function lowerYield(lowering: Lowering, node: SyntaxNode, at: Span): Register {
  const value = findChild(node, 'argument') === undefined ? emitConstant(lowering, undefined, at) : lowerPart(lowering, node, 'argument');
  if (lowering.isAwaited) return emitTo(lowering, { op: 'await', to: lowering.builder.makeRegister(), value, at });
  return emitTo(lowering, { op: 'yield', to: lowering.builder.makeRegister(), value, delegate: hasFlag(node, 'delegate'), at });
}

function lowerMetaProperty(lowering: Lowering, node: SyntaxNode, at: Span): Register {
  return getText(findChild(node, 'meta'), 'name') === 'import'
    ? emitTo(lowering, { op: 'import-meta', to: lowering.builder.makeRegister(), at })
    : emitTo(lowering, { op: 'new-target', to: lowering.builder.makeRegister(), at });
}

function lowerLiteral(lowering: Lowering, node: SyntaxNode, at: Span): Register {
  const regex = getRaw(node, 'regex');
  if (typeof regex === 'object' && regex !== null && 'pattern' in regex && 'flags' in regex) {
    const { pattern, flags } = regex as { readonly pattern: string; readonly flags: string };
    return emitTo(lowering, { op: 'regexp', to: lowering.builder.makeRegister(), pattern, flags, at });
  }
  const bigint = getRaw(node, 'bigint');
  if (typeof bigint === 'string') return emitConstant(lowering, bigint, at);
  const value = getRaw(node, 'value');
  const isPrimitive = value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return emitConstant(lowering, isPrimitive ? value : undefined, at);
}

function lowerTemplate(lowering: Lowering, node: SyntaxNode, at: Span): Register {
  const strings = getQuasis(node);
  const expressions = getNodes(node, 'expressions');
  if (expressions.length === 0) return emitConstant(lowering, strings[0] ?? '', at);
  const values = expressions.map((each) => lowering.parts.expression(lowering, each));
  return emitTo(lowering, { op: 'template', to: lowering.builder.makeRegister(), strings, values, spans: expressions.map(getSpan), at });
}

/** Lowers left-deep chains of operators without recursion: `a + b + c + …` may have thousands of terms. */
function lowerBinary(lowering: Lowering, node: SyntaxNode, at: Span): Register {
  const first = findChild(node, 'left');
  if (first?.type !== 'BinaryExpression') return lowerOperation(lowering, node, lowerFirstOperand(lowering, first, at), at);
  const chain = [node, first];
  let left = findChild(first, 'left');
  while (left?.type === 'BinaryExpression') {
    chain.push(left);
    left = findChild(left, 'left');
  }
  let value = lowerFirstOperand(lowering, left, at);
  for (const each of chain.reverse()) value = lowerOperation(lowering, each, value, getSpan(each));
  return value;
}

function lowerFirstOperand(lowering: Lowering, node: SyntaxNode | undefined, at: Span): Register {
  if (node === undefined) return emitConstant(lowering, undefined, at);
  if (node.type === 'PrivateIdentifier') return emitConstant(lowering, `#${getText(node, 'name')}`, getSpan(node));
  return lowering.parts.expression(lowering, node);
}

function lowerOperation(lowering: Lowering, node: SyntaxNode, left: Register, at: Span): Register {
  const right = lowerPart(lowering, node, 'right');
  return emitTo(lowering, { op: 'binary', to: lowering.builder.makeRegister(), operator: getText(node, 'operator'), left, right, at });
}

function lowerUnary(lowering: Lowering, node: SyntaxNode, at: Span): Register {
  const operator = getText(node, 'operator');
  const argument = findChild(node, 'argument');
  if (operator === 'delete' && argument !== undefined) {
    const member = argument.type === 'ChainExpression' ? findChild(argument, 'expression') : argument;
    if (member?.type === 'MemberExpression') {
      const object = lowerPart(lowering, member, 'object');
      const property = lowerKey(lowering, member, 'property');
      if (property !== undefined) lowering.builder.emit({ op: 'delete-property', object, property, at });
    } else lowering.parts.expression(lowering, argument);
    return emitConstant(lowering, true, at);
  }
  const operand = lowerPart(lowering, node, 'argument');
  return emitTo(lowering, { op: 'unary', to: lowering.builder.makeRegister(), operator, operand, at });
}

/** Lowers the value of a declaration or assignment: functions and classes without a name take the target's. */
export function lowerNamed(lowering: Lowering, node: SyntaxNode, name: string): Register {
  if (node.type === 'ArrowFunctionExpression' || (node.type === 'FunctionExpression' && findChild(node, 'id') === undefined)) {
    return lowerFunctionExpression(lowering, node, name);
  }
  if (node.type === 'ClassExpression' && findChild(node, 'id') === undefined) {
    return lowering.parts.class(lowering, node, name);
  }
  return lowering.parts.expression(lowering, node);
}

function lowerFunctionExpression(lowering: Lowering, node: SyntaxNode, name: string): Register {
  const isArrow = node.type === 'ArrowFunctionExpression';
  const selfName = getText(findChild(node, 'id'), 'name');
  const body = lowering.parts.function(lowering, node, {
    kind: isArrow ? 'arrow' : 'function',
    name: selfName === '' ? name : selfName,
    selfName: selfName === '' ? undefined : selfName,
  });
  return emitTo(lowering, { op: 'function', to: lowering.builder.makeRegister(), function: body, isArrow, at: getSpan(node) });
}

function lowerChain(lowering: Lowering, node: SyntaxNode, at: Span): Register {
  const { builder } = lowering;
  const outer = lowering.chainExit;
  const exit = builder.makeLabel();
  const after = builder.makeLabel();
  const result = builder.makeRegister();
  lowering.chainExit = exit;
  const value = lowerPart(lowering, node, 'expression');
  lowering.chainExit = outer;
  builder.emit({ op: 'move', to: result, from: value, at });
  builder.goTo(after, at);
  builder.start(exit, at);
  builder.emit({ op: 'constant', to: result, value: undefined, isAbsent: true, at });
  builder.start(after, at);
  return result;
}

function lowerJsx(lowering: Lowering, node: SyntaxNode, at: Span): Register {
  const operands: Register[] = [];
  const stack = [node];
  for (let each = stack.pop(); each !== undefined; each = stack.pop()) {
    if (each.type === 'JSXExpressionContainer' || each.type === 'JSXSpreadAttribute' || each.type === 'JSXSpreadChild') {
      const inner = findChild(each, 'expression') ?? findChild(each, 'argument');
      if (inner !== undefined && inner.type !== 'JSXEmptyExpression') operands.push(lowering.parts.expression(lowering, inner));
    } else {
      const children: SyntaxNode[] = [];
      pushChildren(each, children);
      stack.push(...children.reverse());
    }
  }
  return emitTo(lowering, { op: 'jsx', to: lowering.builder.makeRegister(), operands, at });
}
