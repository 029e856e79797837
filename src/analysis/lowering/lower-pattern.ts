import { defaultEntries } from '../ir/default-entries.ts';
import type { PropertyKeyOperand, Register } from '../ir/ir.ts';
import { isTelling } from '../ir/is-telling.ts';
import { declareVariable, emitConstant, emitTo, emitUnsupported, storeBinding, storeVariable, type Lowering } from './lowering.ts';
import { lowerType } from './lower-type.ts';
import { getQuasis } from './template-texts.ts';
import { findChild, getChildren, getNodes, getRaw, getSpan, getText, hasFlag, type SyntaxNode } from './syntax.ts';

/** Takes a value apart by a pattern: declares the names (`declare`) or assigns to existing targets (`assign`). */
export function lowerPattern(lowering: Lowering, pattern: SyntaxNode, value: Register, mode: 'declare' | 'assign'): void {
  const at = getSpan(pattern);
  switch (pattern.type) {
    case 'Identifier': {
      const type = mode === 'declare' ? lowerType(findChild(pattern, 'typeAnnotation')) : undefined;
      if (isTelling(type)) lowering.builder.emit({ op: 'declare-type', register: value, type, how: 'annotation', at });
      const name = getText(pattern, 'name');
      if (mode === 'declare' && !lowering.scope.hasOwn(name) && lowering.scope.find(name) === undefined) {
        storeBinding(lowering, declareVariable(lowering, name), value, at);
      } else storeVariable(lowering, name, value, at);
      return;
    }
    case 'ObjectPattern':
      lowerObjectPattern(lowering, pattern, value, mode);
      return;
    case 'ArrayPattern':
      lowerArrayPattern(lowering, pattern, value, mode);
      return;
    case 'AssignmentPattern': {
      const left = findChild(pattern, 'left');
      const right = findChild(pattern, 'right');
      if (left !== undefined && right !== undefined) lowering.parts.pattern(lowering, left, lowerDefault(lowering, value, right), mode);
      return;
    }
    case 'MemberExpression':
      lowerMemberTarget(lowering, pattern, value);
      return;
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion': {
      const inner = findChild(pattern, 'expression');
      if (inner !== undefined) lowering.parts.pattern(lowering, inner, value, mode);
      return;
    }
    case 'TSParameterProperty': {
      const inner = findChild(pattern, 'parameter');
      if (inner !== undefined) lowering.parts.pattern(lowering, inner, value, mode);
      return;
    }
    case 'RestElement': {
      const inner = findChild(pattern, 'argument');
      if (inner !== undefined) lowering.parts.pattern(lowering, inner, value, mode);
      return;
    }
    default:
      emitUnsupported(lowering, pattern.type, at, [value]);
  }
}

/** `value === undefined ? default : value` */
function lowerDefault(lowering: Lowering, value: Register, node: SyntaxNode): Register {
  const { builder } = lowering;
  const at = getSpan(node);
  const result = builder.makeRegister();
  const useDefault = builder.makeLabel();
  const useValue = builder.makeLabel();
  const after = builder.makeLabel();
  builder.end({ op: 'branch-nullish', value, whenNullish: useDefault, whenNot: useValue, at });
  builder.start(useValue, at);
  builder.emit({ op: 'move', to: result, from: value, at });
  builder.goTo(after, at);
  builder.start(useDefault, at);
  const fallback = isEmptyObject(node)
    ? emitTo(lowering, { op: 'object', to: builder.makeRegister(), entries: defaultEntries, at })
    : lowering.parts.expression(lowering, node);
  builder.emit({ op: 'move', to: result, from: fallback, at });
  builder.start(after, at);
  return result;
}

function isEmptyObject(node: SyntaxNode): boolean {
  return node.type === 'ObjectExpression' && getNodes(node, 'properties').length === 0;
}

function lowerObjectPattern(lowering: Lowering, pattern: SyntaxNode, value: Register, mode: 'declare' | 'assign'): void {
  const taken: string[] = [];
  for (const property of getNodes(pattern, 'properties')) {
    const at = getSpan(property);
    if (property.type === 'RestElement') {
      const target = findChild(property, 'argument');
      const rest = emitTo(lowering, { op: 'object-rest', to: lowering.builder.makeRegister(), object: value, excluded: [...taken], at });
      if (target !== undefined) lowering.parts.pattern(lowering, target, rest, mode);
      continue;
    }
    const target = findChild(property, 'value');
    const key = lowerKey(lowering, property);
    if (target === undefined || key === undefined) continue;
    if ('name' in key) taken.push(key.name);
    const part = emitTo(lowering, {
      op: 'get-property',
      to: lowering.builder.makeRegister(),
      object: value,
      property: key,
      at: getSpan(target),
    });
    lowering.parts.pattern(lowering, target, part, mode);
  }
}

/** Lowers the key of a property, method or member: a name, or the register of a computed key. */
export function lowerKey(lowering: Lowering, owner: SyntaxNode, keyName = 'key'): PropertyKeyOperand | undefined {
  const key = findChild(owner, keyName);
  if (key === undefined) return undefined;
  if (key.type === 'PrivateIdentifier') return { name: `#${getText(key, 'name')}` };
  // Enum members have no computed keys; asking for the flag there is deprecated.
  if (owner.type === 'TSEnumMember' || !hasFlag(owner, 'computed')) {
    if (key.type === 'Identifier') return { name: getText(key, 'name') };
    if (key.type === 'Literal') return { name: String(getRaw(key, 'value')) };
  }
  if (key.type === 'Literal') {
    const value = getRaw(key, 'value');
    if (typeof value === 'string' || typeof value === 'number') return { name: String(value) };
  }
  if (key.type === 'TemplateLiteral' && getNodes(key, 'expressions').length === 0) return { name: getQuasis(key)[0] ?? '' };
  const symbol = findWellKnownSymbol(key);
  return symbol === undefined ? { key: lowering.parts.expression(lowering, key) } : { name: `@@${symbol}` };
}

/** `Symbol.iterator` as a key. */
function findWellKnownSymbol(key: SyntaxNode): string | undefined {
  if (key.type !== 'MemberExpression' || hasFlag(key, 'computed')) return undefined;
  const owner = findChild(key, 'object');
  if (owner?.type !== 'Identifier' || getText(owner, 'name') !== 'Symbol') return undefined;
  return getText(findChild(key, 'property'), 'name');
}

function lowerArrayPattern(lowering: Lowering, pattern: SyntaxNode, value: Register, mode: 'declare' | 'assign'): void {
  for (const [index, element] of getChildren(pattern, 'elements').entries()) {
    if (element === undefined) continue;
    const at = getSpan(element);
    const part =
      element.type === 'RestElement'
        ? emitTo(lowering, { op: 'array-rest', to: lowering.builder.makeRegister(), array: value, from: index, at })
        : emitTo(lowering, { op: 'array-element', to: lowering.builder.makeRegister(), array: value, index, at });
    lowering.parts.pattern(lowering, element, part, mode);
  }
}

/** `object.name = value` */
function lowerMemberTarget(lowering: Lowering, target: SyntaxNode, value: Register): void {
  const object = findChild(target, 'object');
  const at = getSpan(target);
  if (object === undefined || object.type === 'Super') {
    const self = emitTo(lowering, { op: 'this', to: lowering.builder.makeRegister(), at });
    const key = lowerKey(lowering, target, 'property');
    if (key !== undefined) lowering.builder.emit({ op: 'set-property', object: self, property: key, value, at });
    return;
  }
  const register = lowering.parts.expression(lowering, object);
  const property = lowerKey(lowering, target, 'property') ?? { key: emitConstant(lowering, undefined, at) };
  lowering.builder.emit({ op: 'set-property', object: register, property, value, at });
}
