import { findChild, getChildren, getNodes, getRaw, getText, hasFlag, type SyntaxNode } from '../../analysis/lowering/syntax.ts';
import { bindPattern, findMemberName } from './bind-pattern.ts';
import { callMethod } from './call-method.ts';
import { getMemberName, makeClass, runConstructor, setFields } from './classes.ts';
import { collectArguments } from './collect-arguments.ts';
import { computeBinary, computeUnary } from './compute-operator.ts';
import { getPlace, type Evaluation } from './evaluation.ts';
import { findVariable, type Scope } from './scope.ts';
import { runUncertain } from './uncertain.ts';
import {
  findText,
  isNothing,
  isTruthy,
  joinTexts,
  makeChoice,
  makeDict,
  makeList,
  makeScalar,
  nothing,
  unknownValue,
  type DictValue,
  type Slot,
  type Value,
} from './value.ts';

type Evaluator = (run: Evaluation, node: SyntaxNode, scope: Scope) => Value;

/** What is nested deeper is not known. */
const deepest = 1000;

/** Computes an expression, as far as its value can be known without running the program. */
export function evaluateExpression(run: Evaluation, node: SyntaxNode | undefined, scope: Scope): Value {
  if (node === undefined) return nothing;
  if (--run.fuel < 0 || run.nesting > deepest) return unknownValue;
  run.nesting++;
  const value = evaluators.get(node.type)?.(run, node, scope) ?? unknownValue;
  run.nesting--;
  return value;
}

const evaluateInner: Evaluator = (run, node, scope) => run.evaluate(findChild(node, 'expression'), scope);

const makeClosure: Evaluator = (run, node, scope) => {
  void run;
  return {
    kind: 'closure',
    node,
    scope,
    ...(node.type === 'ArrowFunctionExpression' && scope.self !== undefined ? { self: scope.self } : {}),
    ...(node.type === 'ArrowFunctionExpression' && scope.home !== undefined ? { home: scope.home } : {}),
  };
};

function evaluateName(run: Evaluation, name: string, scope: Scope): Value {
  if (name === 'undefined') return nothing;
  const variable = findVariable(scope, name);
  if (variable !== undefined) return variable.value;
  const imported = scope.module.imports.get(name);
  if (imported !== undefined) return imported();
  if (name === '__dirname') return makeScalar(scope.module.file.replace(/[\\/][^\\/]*$/u, ''));
  if (name === '__filename') return makeScalar(scope.module.file);
  return { kind: 'library', path: run.findGlobal(name) ?? `global.${name}` };
}

function evaluateObject(run: Evaluation, node: SyntaxNode, scope: Scope): Value {
  const made = makeDict();
  for (const property of getNodes(node, 'properties')) {
    if (property.type === 'SpreadElement') spreadInto(made, run.evaluate(findChild(property, 'argument'), scope));
    else addProperty(run, made, property, scope);
  }
  return made;
}

function addProperty(run: Evaluation, made: DictValue, property: SyntaxNode, scope: Scope): void {
  const key = findChild(property, 'key');
  const name = hasFlag(property, 'computed') ? findKey(run.evaluate(key, scope)) : getMemberName(property);
  const node = findChild(property, 'value');
  const isMethod = hasFlag(property, 'method') && node !== undefined;
  const value: Value = isMethod ? { kind: 'closure', node, scope: { ...scope, self: made } } : run.evaluate(node, scope);
  if (name === undefined) made.isOpen = true;
  else if (getText(property, 'kind') === 'get') made.slots.set(name, { value: unknownValue, at: getPlace(scope, property) });
  else made.slots.set(name, { value, at: getPlace(scope, property) });
}

/** A member of an enumeration is a key by its name. */
function findKey(value: Value): string | undefined {
  return value.kind === 'library' ? value.path.slice(value.path.lastIndexOf('.') + 1) : findText(value);
}

function spreadInto(made: DictValue, value: Value): void {
  if (value.kind === 'dict') {
    for (const [name, slot] of value.slots) made.slots.set(name, { ...slot });
    if (value.isOpen === true) made.isOpen = true;
  } else if (value.kind === 'choice') {
    // `...(condition ? { authorizer } : {})`: what only some have may be missing
    for (const option of value.options) {
      if (option.kind !== 'dict') continue;
      for (const [name, slot] of option.slots) {
        const others = value.options.map((each) => (each.kind === 'dict' ? each.slots.get(name)?.value : undefined));
        const before = made.slots.get(name)?.value ?? nothing;
        made.slots.set(name, { ...slot, value: makeChoice(others.map((other) => other ?? before)) });
      }
    }
  } else if (value.kind === 'unknown' || value.kind === 'construct' || value.kind === 'library') made.isOpen = true;
}

function evaluateArray(run: Evaluation, node: SyntaxNode, scope: Scope): Value {
  const items: Slot[] = [];
  let isOpen = false;
  for (const element of getChildren(node, 'elements')) {
    if (element?.type === 'SpreadElement') {
      const value = run.evaluate(findChild(element, 'argument'), scope);
      if (value.kind === 'list') items.push(...value.items.map((item) => ({ ...item })));
      if (value.kind !== 'list' || value.isOpen === true) isOpen = true;
    } else if (element !== undefined) items.push({ value: run.evaluate(element, scope), at: getPlace(scope, element) });
  }
  const made = makeList(items);
  if (isOpen) made.isOpen = true;
  return made;
}

function evaluateTemplate(run: Evaluation, node: SyntaxNode, scope: Scope): Value {
  const expressions = getNodes(node, 'expressions');
  const parts: Value[] = [];
  for (const [index, quasi] of getNodes(node, 'quasis').entries()) {
    const { cooked, raw } = (getRaw(quasi, 'value') ?? {}) as { readonly cooked?: string; readonly raw?: string };
    parts.push(makeScalar(cooked ?? raw ?? ''));
    const expression = expressions[index];
    if (expression !== undefined) parts.push(run.evaluate(expression, scope));
  }
  return joinTexts(parts);
}

function evaluateMember(run: Evaluation, node: SyntaxNode, scope: Scope): Value {
  const objectNode = findChild(node, 'object');
  if (objectNode?.type === 'MetaProperty') return evaluateMeta(node, scope);
  if (objectNode?.type === 'Super') return unknownValue;
  const object = run.evaluate(objectNode, scope);
  const name = findMemberName(run, node, scope);
  if (name === undefined) return pickAny(object);
  if (isNothing(object) === true) return hasFlag(node, 'optional') ? nothing : unknownValue;
  return run.getMember(object, name);
}

/** `import.meta.url` */
function evaluateMeta(node: SyntaxNode, scope: Scope): Value {
  const name = getText(findChild(node, 'property'), 'name');
  const { file } = scope.module;
  if (name === 'url' || name === 'filename') return makeScalar(file);
  return name === 'dirname' ? makeScalar(file.replace(/[\\/][^\\/]*$/u, '')) : unknownValue;
}

/** Which property is asked for is not known. */
function pickAny(object: Value): Value {
  if (object.kind === 'list') return makeChoice([...object.items.map((item) => item.value), nothing]);
  if (object.kind === 'dict') return makeChoice([...Array.from(object.slots.values(), (slot) => slot.value), nothing]);
  return unknownValue;
}

function evaluateCall(run: Evaluation, node: SyntaxNode, scope: Scope): Value {
  const callee = findChild(node, 'callee');
  const at = getPlace(scope, node);
  if (callee?.type === 'Super') {
    const args = collectArguments(run, node, scope);
    const { self, home } = scope;
    if (self === undefined || home === undefined) return nothing;
    runConstructor(run, home.parent, self, args, self.kind === 'construct' ? self.at : at);
    setFields(run, home, self);
    return nothing;
  }
  if (callee?.type === 'MemberExpression') return evaluateMethodCall(run, node, callee, scope);
  const target = run.evaluate(callee, scope);
  if (target.kind === 'library' && target.path === 'global.require') {
    const specifier = findText(run.evaluate(getNodes(node, 'arguments')[0], scope));
    return specifier === undefined ? unknownValue : run.importModule(scope.module, specifier);
  }
  if (isNothing(target) === true && hasFlag(node, 'optional')) return nothing;
  return run.call(target, undefined, collectArguments(run, node, scope), at);
}

function evaluateMethodCall(run: Evaluation, node: SyntaxNode, callee: SyntaxNode, scope: Scope): Value {
  const objectNode = findChild(callee, 'object');
  const name = findMemberName(run, callee, scope);
  const at = getPlace(scope, node);
  if (objectNode?.type === 'Super') {
    const args = collectArguments(run, node, scope);
    const parent = scope.home?.parent;
    if (parent?.kind !== 'class' || scope.self === undefined || name === undefined) return unknownValue;
    const method = parent.methods.get(name);
    if (method === undefined) return unknownValue;
    return run.call({ kind: 'closure', node: method, scope: parent.scope, self: scope.self, home: parent }, scope.self, args, at);
  }
  const object = run.evaluate(objectNode, scope);
  if (isNothing(object) === true && (hasFlag(callee, 'optional') || hasFlag(node, 'optional'))) return nothing;
  const args = collectArguments(run, node, scope);
  return name === undefined ? run.call(pickAny(object), object, args, at) : callMethod(run, object, name, { args, at });
}

function evaluateConditional(run: Evaluation, node: SyntaxNode, scope: Scope): Value {
  const test = isTruthy(run.evaluate(findChild(node, 'test'), scope));
  if (test !== undefined) return run.evaluate(findChild(node, test ? 'consequent' : 'alternate'), scope);
  const values: Value[] = [];
  runUncertain(run, [
    () => void values.push(run.evaluate(findChild(node, 'consequent'), scope)),
    () => void values.push(run.evaluate(findChild(node, 'alternate'), scope)),
  ]);
  return makeChoice(values);
}

function evaluateLogical(run: Evaluation, node: SyntaxNode, scope: Scope): Value {
  const left = run.evaluate(findChild(node, 'left'), scope);
  const operator = getText(node, 'operator').slice(0, 2);
  const decides = operator === '??' ? isNothing(left) : isTruthy(left);
  const isDone = operator === '??' ? decides === false : decides === (operator === '||');
  if (decides !== undefined && isDone) return left;
  if (decides !== undefined) return run.evaluate(findChild(node, 'right'), scope);
  const values: Value[] = [left];
  runUncertain(run, [() => void values.push(run.evaluate(findChild(node, 'right'), scope)), () => undefined]);
  // `condition && value`: what a condition is itself is of no interest
  return makeChoice(operator === '&&' && left.kind === 'unknown' ? [nothing, ...values.slice(1)] : values);
}

function evaluateAssignment(run: Evaluation, node: SyntaxNode, scope: Scope): Value {
  const operator = getText(node, 'operator');
  const left = findChild(node, 'left');
  const at = getPlace(scope, node);
  let value: Value;
  if (operator === '=') value = run.evaluate(findChild(node, 'right'), scope);
  else if (/^(?:\|\||&&|\?\?)/u.test(operator)) value = evaluateLogical(run, node, scope);
  else value = computeBinary(operator.slice(0, -1), run.evaluate(left, scope), run.evaluate(findChild(node, 'right'), scope));
  bindPattern(run, left, { value, at, isNew: false }, scope);
  return value;
}

function evaluateUpdate(run: Evaluation, node: SyntaxNode, scope: Scope): Value {
  const target = findChild(node, 'argument');
  const before = run.evaluate(target, scope);
  const value = computeBinary(getText(node, 'operator').slice(0, 1), before, makeScalar(1));
  bindPattern(run, target, { value, at: getPlace(scope, node), isNew: false }, scope);
  return hasFlag(node, 'prefix') ? value : before;
}

function evaluateSequence(run: Evaluation, node: SyntaxNode, scope: Scope): Value {
  let last: Value = nothing;
  for (const each of getNodes(node, 'expressions')) last = run.evaluate(each, scope);
  return last;
}

const evaluators: ReadonlyMap<string, Evaluator> = new Map<string, Evaluator>([
  ['Literal', (_, node) => evaluateLiteral(node)],
  ['Identifier', (run, node, scope) => evaluateName(run, getText(node, 'name'), scope)],
  ['ThisExpression', (_, _node, scope) => scope.self ?? unknownValue],
  ['ObjectExpression', evaluateObject],
  ['ArrayExpression', evaluateArray],
  ['TemplateLiteral', evaluateTemplate],
  ['MemberExpression', evaluateMember],
  ['CallExpression', evaluateCall],
  [
    'NewExpression',
    (run, node, scope) =>
      run.make(run.evaluate(findChild(node, 'callee'), scope), collectArguments(run, node, scope), getPlace(scope, node)),
  ],
  ['ImportExpression', evaluateImport],
  ['ConditionalExpression', evaluateConditional],
  ['LogicalExpression', evaluateLogical],
  ['AssignmentExpression', evaluateAssignment],
  ['UpdateExpression', evaluateUpdate],
  ['SequenceExpression', evaluateSequence],
  [
    'BinaryExpression',
    (run, node, scope) =>
      computeBinary(getText(node, 'operator'), run.evaluate(findChild(node, 'left'), scope), run.evaluate(findChild(node, 'right'), scope)),
  ],
  ['UnaryExpression', (run, node, scope) => computeUnary(getText(node, 'operator'), run.evaluate(findChild(node, 'argument'), scope))],
  ['ArrowFunctionExpression', makeClosure],
  ['FunctionExpression', makeClosure],
  ['FunctionDeclaration', makeClosure],
  ['ClassExpression', makeClass],
  ['ClassDeclaration', makeClass],
  ['AwaitExpression', (run, node, scope) => run.evaluate(findChild(node, 'argument'), scope)],
  ['TaggedTemplateExpression', (run, node, scope) => evaluateTemplate(run, findChild(node, 'quasi') ?? node, scope)],
  ...[
    'TSAsExpression',
    'TSSatisfiesExpression',
    'TSNonNullExpression',
    'TSTypeAssertion',
    'ChainExpression',
    'ParenthesizedExpression',
    'TSInstantiationExpression',
  ].map((type) => [type, evaluateInner] as const),
]);

function evaluateLiteral(node: SyntaxNode): Value {
  const value = getRaw(node, 'value');
  if (getRaw(node, 'regex') !== undefined)
    return { kind: 'library', path: `global.RegExp./${String(getRaw(getRaw(node, 'regex') as SyntaxNode, 'pattern'))}/` };
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
    ? makeScalar(value)
    : unknownValue;
}

function evaluateImport(run: Evaluation, node: SyntaxNode, scope: Scope): Value {
  const specifier = findText(run.evaluate(findChild(node, 'source'), scope));
  return specifier === undefined ? unknownValue : run.importModule(scope.module, specifier);
}
