import { findChild, getChildren, getNodes, getText, hasFlag, type SyntaxNode } from '../../analysis/lowering/syntax.ts';
import type { SourceRange } from '../deployment.ts';
import { getMemberName, setProperty } from './classes.ts';
import { getPlace, writeSlot, type Evaluation } from './evaluation.ts';
import { declareVariable, findVariable, type Scope } from './scope.ts';
import { findText, isNothing, makeDict, makeList, nothing, unknownValue, type Slot, type Value } from './value.ts';

/** A value on its way into a pattern. `isNew`: the names of the pattern are declared by it. */
export interface Binding {
  readonly value: Value;
  readonly at: SourceRange;
  readonly isNew: boolean;
}

/** Takes a value apart as a pattern says and gives its parts names. */
export function bindPattern(run: Evaluation, pattern: SyntaxNode | undefined, binding: Binding, scope: Scope): void {
  switch (pattern?.type) {
    case 'Identifier':
      bindName(run, getText(pattern, 'name'), binding, scope);
      break;
    case 'AssignmentPattern':
      bindPattern(run, findChild(pattern, 'left'), fillIn(run, pattern, binding, scope), scope);
      break;
    case 'ObjectPattern':
      bindObject(run, pattern, binding, scope);
      break;
    case 'ArrayPattern':
      bindArray(run, pattern, binding, scope);
      break;
    case 'MemberExpression':
      bindMember(run, pattern, binding, scope);
      break;
    case 'TSParameterProperty': {
      const parameter = findChild(pattern, 'parameter');
      bindPattern(run, parameter, binding, scope);
      const name = getText(parameter?.type === 'AssignmentPattern' ? findChild(parameter, 'left') : parameter, 'name');
      const value = scope.names.get(name)?.value;
      if (scope.self !== undefined && value !== undefined) setProperty(run, scope.self, name, value, binding.at);
      break;
    }
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      bindPattern(run, findChild(pattern, 'expression'), binding, scope);
      break;
    default:
      break;
  }
}

function bindName(run: Evaluation, name: string, { value, at, isNew }: Binding, scope: Scope): void {
  const known = isNew ? undefined : findVariable(scope, name);
  if (known === undefined) declareVariable(scope, name, value, at);
  else writeSlot(run, known, value, at);
}

function fillIn(run: Evaluation, pattern: SyntaxNode, binding: Binding, scope: Scope): Binding {
  if (binding.value.kind !== 'scalar' || binding.value.value !== undefined) return binding;
  const right = findChild(pattern, 'right');
  return right === undefined ? binding : { ...binding, value: run.evaluate(right, scope), at: getPlace(scope, right) };
}

function bindObject(run: Evaluation, pattern: SyntaxNode, binding: Binding, scope: Scope): void {
  const taken = new Set<string>();
  for (const property of getNodes(pattern, 'properties')) {
    if (property.type === 'RestElement') {
      bindPattern(run, findChild(property, 'argument'), { ...binding, value: getRest(binding.value, taken) }, scope);
      continue;
    }
    const key = findChild(property, 'key');
    const name = hasFlag(property, 'computed') && key !== undefined ? findText(run.evaluate(key, scope)) : getMemberName(property);
    if (name !== undefined) taken.add(name);
    const value = name === undefined || isNothing(binding.value) === true ? unknownValue : run.getMember(binding.value, name);
    bindPattern(run, findChild(property, 'value'), { ...binding, value }, scope);
  }
}

function getRest(value: Value, taken: ReadonlySet<string>): Value {
  if (value.kind !== 'dict') return unknownValue;
  const rest = makeDict([...value.slots].filter(([name]) => !taken.has(name)));
  if (value.isOpen === true) rest.isOpen = true;
  return rest;
}

function bindArray(run: Evaluation, pattern: SyntaxNode, binding: Binding, scope: Scope): void {
  const items: readonly Slot[] | undefined = binding.value.kind === 'list' ? binding.value.items : undefined;
  for (const [index, element] of getChildren(pattern, 'elements').entries()) {
    if (element?.type === 'RestElement') {
      const value = items === undefined ? unknownValue : makeList(items.slice(index));
      bindPattern(run, findChild(element, 'argument'), { ...binding, value }, scope);
    } else if (element !== undefined) {
      const slot = items?.[index];
      const value = items === undefined ? unknownValue : (slot?.value ?? nothing);
      bindPattern(run, element, { ...binding, value, at: slot?.at ?? binding.at }, scope);
    }
  }
}

function bindMember(run: Evaluation, pattern: SyntaxNode, { value, at }: Binding, scope: Scope): void {
  const object = run.evaluate(findChild(pattern, 'object'), scope);
  const name = findMemberName(run, pattern, scope);
  if (name !== undefined) setProperty(run, object, name, value, at);
}

/** Answers which property a member expression names. */
export function findMemberName(run: Evaluation, node: SyntaxNode, scope: Scope): string | undefined {
  const property = findChild(node, 'property');
  if (property === undefined) return undefined;
  if (hasFlag(node, 'computed')) return findText(run.evaluate(property, scope));
  return property.type === 'PrivateIdentifier' ? `#${getText(property, 'name')}` : getText(property, 'name');
}
