import type { SourceRange } from '../deployment.ts';
import { computeBinary, computeUnary } from '../program/compute-operator.ts';
import { getPart } from '../program/get-part.ts';
import {
  findText,
  isTruthy,
  joinTexts,
  makeChoice,
  makeDict,
  makeList,
  makeScalar,
  nothing,
  unknownValue,
  type Slot,
  type Value,
} from '../program/value.ts';
import { callHclFunction } from './call-hcl-function.ts';
import { findChild, getChildren, type HclNode } from '../../util/hcl-tree.ts';
import { readBlock } from './hcl-blocks.ts';

/** What an expression of HCL sees. */
export interface HclScope {
  readonly file: string;
  readonly text: string;
  /** How far the text begins before that of the file. */
  readonly offset?: number | undefined;
  /** Names of loops: `each`, `count`, those of `for`. */
  readonly names: ReadonlyMap<string, Value>;
  /** Answers what a name of the module stands for, with the attribute that is asked of it: `local`, `x`. */
  readonly resolve: (name: string, attribute: string | undefined, scope: HclScope) => ResolvedName | undefined;
  /** Steps that are left. */
  readonly budget: { steps: number; nesting: number };
}

/** A name with how many of the attributes behind it belong to it: `aws_lambda_function.orders` has one. */
export interface ResolvedName {
  readonly value: Value;
  readonly taken: number;
}

/** Answers where a node stands. */
export function getPlace({ file, offset = 0 }: HclScope, node: HclNode): SourceRange {
  return { file, start: node.from - offset, end: node.to - offset };
}

function getText({ text }: HclScope, node: HclNode): string {
  return text.slice(node.from, node.to);
}

/** Names of operators. */
const operators: ReadonlySet<string> = new Set(['LogicOp', 'CompareOp', 'ArithOp', 'ArithmeticOp']);

/** What is nested deeper is not known. */
const deepest = 600;

/** Computes an expression of HCL, as far as its value can be known without applying the plan. */
export function evaluateHcl(node: HclNode | undefined, scope: HclScope): Value {
  const { budget } = scope;
  if (node === undefined || --budget.steps < 0 || budget.nesting > deepest) return unknownValue;
  budget.nesting++;
  const simple = evaluators.get(node.name);
  const value = simple === undefined ? evaluateSequence(getChildren(node), scope) : simple(node, scope);
  budget.nesting--;
  return value;
}

/** A chain: what comes first, then attributes and indices; or operands with an operator between them. */
function evaluateSequence(nodes: readonly HclNode[], scope: HclScope): Value {
  const index = nodes.findIndex((node) => operators.has(node.name));
  const [operator] = index < 0 ? [] : [nodes[index]];
  if (operator !== undefined) {
    const right = evaluateSequence(nodes.slice(index + 1), scope);
    const sign = getText(scope, operator);
    if (index === 0) return computeUnary(sign, right);
    const left = evaluateSequence(nodes.slice(0, index), scope);
    return sign === '&&' || sign === '||' ? computeLogical(sign, left, right) : computeBinary(sign, left, right);
  }
  const [first, ...rest] = nodes.filter((node) => node.name !== '(' && node.name !== ')');
  if (first === undefined) return unknownValue;
  if (first.name !== 'VariableExpr') return follow(evaluateHcl(first, scope), rest, scope);
  return evaluateName(getText(scope, first), rest, scope);
}

function computeLogical(sign: '&&' | '||', left: Value, right: Value): Value {
  const [a, b] = [isTruthy(left), isTruthy(right)];
  const decisive = sign === '||';
  if (a === decisive || b === decisive) return makeScalar(decisive);
  return a === undefined || b === undefined ? unknownValue : makeScalar(!decisive);
}

function evaluateName(name: string, rest: readonly HclNode[], scope: HclScope): Value {
  const local = scope.names.get(name);
  if (local !== undefined) return follow(local, rest, scope);
  const attribute = rest[0]?.name === 'GetAttr' ? findChild(rest[0], 'Identifier') : undefined;
  const second = rest[1]?.name === 'GetAttr' ? findChild(rest[1], 'Identifier') : undefined;
  const first = attribute === undefined ? undefined : getText(scope, attribute);
  const path = name === 'data' && first !== undefined && second !== undefined ? `${first}.${getText(scope, second)}` : first;
  const resolved = scope.resolve(name, path, scope);
  return resolved === undefined ? unknownValue : follow(resolved.value, rest.slice(resolved.taken), scope);
}

function follow(start: Value, steps: readonly HclNode[], scope: HclScope): Value {
  let value = start;
  for (const step of steps) {
    if (step.name === 'GetAttr') {
      const name = findChild(step, 'Identifier');
      if (name !== undefined) value = getMember(value, getText(scope, name));
    } else if (step.name === 'Index') {
      const inner = getChildren(step)[0] ?? step;
      const expression = findChild(inner, 'Expression');
      const key = expression === undefined ? getText(scope, inner).replaceAll(/[[\].]/gu, '') : findText(evaluateHcl(expression, scope));
      value = key === undefined ? pickAny(value) : getMember(value, key);
    }
    // of all elements what follows is asked of each
  }
  return value;
}

function pickAny(value: Value): Value {
  if (value.kind === 'dict') return makeChoice(Array.from(value.slots.values(), (slot) => slot.value));
  return value.kind === 'list' ? makeChoice(value.items.map((item) => item.value)) : unknownValue;
}

function getMember(value: Value, name: string): Value {
  switch (value.kind) {
    case 'dict':
      return value.slots.get(name)?.value ?? (value.isOpen === true ? unknownValue : nothing);
    case 'list':
      if (/^\d+$/u.test(name)) return value.items[Number(name)]?.value ?? nothing;
      return makeList(value.items.map((item) => ({ value: getMember(item.value, name), at: item.at })));
    case 'construct':
      // one that is not counted is its own first element
      return /^\d+$/u.test(name) ? value : getPart(value, name);
    case 'choice':
      return makeChoice(value.options.map((option) => getMember(option, name)));
    default:
      return unknownValue;
  }
}

type Evaluator = (node: HclNode, scope: HclScope) => Value;

const evaluateString: Evaluator = (node, scope) => {
  const parts: Value[] = [];
  for (const child of getChildren(node)) {
    if (child.name === 'TemplateLiteral') parts.push(makeScalar(unescape(getText(scope, child))));
    else if (child.name === 'TemplateInterpolation') parts.push(evaluateHcl(findChild(child, 'Expression'), scope));
    else if (child.name === 'TemplateDirective') parts.push(unknownValue);
    else if (child.name === 'QuotedTemplate' || child.name === 'HeredocTemplate') return evaluateString(child, scope);
  }
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : joinTexts(parts);
};

function unescape(text: string): string {
  return text.replaceAll(/\\(.)/gu, (_, letter: string) => (letter === 'n' ? '\n' : letter === 't' ? '\t' : letter));
}

const evaluateObject: Evaluator = (node, scope) => {
  const made = makeDict();
  for (const element of getChildren(node).filter((child) => child.name === 'ObjectElem')) {
    const key = findChild(element, 'ObjectKey');
    const value = findChild(element, 'Expression');
    const name = key === undefined ? undefined : readKey(key, scope);
    if (name === undefined) made.isOpen = true;
    else made.slots.set(name, { value: evaluateHcl(value, scope), at: getPlace(scope, element) });
  }
  return made;
};

/** A name is a key as it is written. */
function readKey(key: HclNode, scope: HclScope): string | undefined {
  const text = getText(scope, key);
  if (/^[\w-]+$/u.test(text)) return text;
  return findText(evaluateHcl(findChild(key, 'Expression'), scope));
}

const evaluateTuple: Evaluator = (node, scope) =>
  makeList(
    getChildren(node)
      .filter((child) => child.name === 'Expression')
      .map((child) => ({ value: evaluateHcl(child, scope), at: getPlace(scope, child) })),
  );

const evaluateConditional: Evaluator = (node, scope) => {
  const [test, yes, no] = getChildren(node).filter((child) => child.name === 'Expression');
  const answer = isTruthy(evaluateHcl(test, scope));
  if (answer !== undefined) return evaluateHcl(answer ? yes : no, scope);
  return makeChoice([evaluateHcl(yes, scope), evaluateHcl(no, scope)]);
};

const evaluateFor: Evaluator = (node, scope) => {
  const inner = node.name === 'ForExpr' ? (getChildren(node)[0] ?? node) : node;
  const intro = findChild(inner, 'ForIntro');
  const expressions = getChildren(inner).filter((child) => child.name === 'Expression');
  const condition = findChild(inner, 'ForCond');
  if (intro === undefined) return unknownValue;
  const names = getChildren(intro).filter((child) => child.name === 'Identifier');
  const elements = collectElements(evaluateHcl(findChild(intro, 'Expression'), scope), getPlace(scope, intro));
  if (elements === undefined) return unknownValue;
  const made = makeDict();
  const items: Slot[] = [];
  for (const { key, value, at } of elements) {
    const variables = names.map((each) => getText(scope, each));
    const bound: [string, Value][] =
      variables.length > 1
        ? [
            [variables[0] ?? '', makeScalar(key)],
            [variables[1] ?? '', value],
          ]
        : [[variables[0] ?? '', value]];
    const inside: HclScope = { ...scope, names: new Map([...scope.names, ...bound]) };
    if (condition !== undefined && isTruthy(evaluateHcl(findChild(condition, 'Expression'), inside)) === false) continue;
    const values = expressions.map((each) => evaluateHcl(each, inside));
    if (inner.name === 'ForTupleExpr') items.push({ value: values[0] ?? unknownValue, at });
    else made.slots.set(findText(values[0] ?? nothing) ?? key, { value: values[1] ?? unknownValue, at });
  }
  return inner.name === 'ForTupleExpr' ? makeList(items) : made;
};

/** An element of what a loop goes through. */
export interface HclElement extends Slot {
  readonly key: string;
}

/** Answers the elements of a map, list or set; nothing when they are not known. */
export function collectElements(value: Value, at: SourceRange): readonly HclElement[] | undefined {
  if (value.kind === 'list') return value.items.map((item, index) => ({ ...item, key: findText(item.value) ?? String(index) }));
  if (value.kind === 'dict') return Array.from(value.slots, ([key, slot]) => ({ ...slot, key }));
  return value.kind === 'scalar' && value.value === undefined
    ? []
    : value.kind === 'scalar'
      ? [{ value, at, key: String(value.value) }]
      : undefined;
}

/** Computes the body of a block: several blocks of the same type are a list. */
export function evaluateBody(body: HclNode | undefined, scope: HclScope): Value {
  if (body?.name === 'Object') return evaluateHcl(body, scope);
  const made = makeDict();
  for (const child of body === undefined ? [] : getChildren(body)) {
    if (child.name === 'Attribute') {
      const name = findChild(child, 'Identifier');
      if (name === undefined) continue;
      made.slots.set(getText(scope, name), { value: evaluateHcl(findChild(child, 'Expression'), scope), at: getPlace(scope, child) });
    } else if (child.name === 'Block') addBlock(made.slots, child, scope);
  }
  return made;
}

function addBlock(slots: Map<string, Slot>, node: HclNode, scope: HclScope): void {
  const { type, labels, body } = readBlock(node, scope.text);
  const at = getPlace(scope, node);
  const [label = ''] = labels;
  const isDynamic = type === 'dynamic';
  const values = isDynamic ? evaluateDynamic(body, label, scope) : [evaluateBody(body, scope)];
  const name = isDynamic ? label : type;
  for (const value of values) {
    const known = slots.get(name);
    if (known === undefined) slots.set(name, { value, at });
    else if (known.value.kind === 'list') known.value.items.push({ value, at });
    else slots.set(name, { value: makeList([known, { value, at }]), at: known.at });
  }
}

function evaluateDynamic(body: HclNode | undefined, label: string, scope: HclScope): readonly Value[] {
  const parts = body === undefined ? [] : getChildren(body);
  const blocks = parts.filter((child) => child.name === 'Block').map((child) => readBlock(child, scope.text));
  const content = blocks.find((block) => block.type === 'content')?.body;
  const loop = parts.find((child) => child.name === 'Attribute' && /^for_each\b/u.test(getText(scope, child)));
  const elements =
    loop === undefined ? undefined : collectElements(evaluateHcl(findChild(loop, 'Expression'), scope), getPlace(scope, loop));
  const at = loop === undefined ? undefined : getPlace(scope, loop);
  return (elements ?? (at === undefined ? [] : [{ key: '', value: unknownValue, at }])).map(({ key, value, at: place }) => {
    const iterator = makeDict([
      ['key', { value: makeScalar(key), at: place }],
      ['value', { value, at: place }],
    ]);
    return evaluateBody(content, { ...scope, names: new Map([...scope.names, [label, iterator]]) });
  });
}

const evaluateCall: Evaluator = (node, scope) => {
  const name = findChild(node, 'FunctionName');
  const args = findChild(node, 'FunctionArguments') ?? node;
  const values = getChildren(args)
    .filter((child) => child.name === 'Expression')
    .map((child) => ({ value: evaluateHcl(child, scope), at: getPlace(scope, child) }));
  return name === undefined ? unknownValue : callHclFunction(getText(scope, name), values);
};

const evaluators: ReadonlyMap<string, Evaluator> = new Map<string, Evaluator>([
  ['StringLit', evaluateString],
  ['TemplateExpr', evaluateString],
  ['QuotedTemplate', evaluateString],
  ['HeredocTemplate', evaluateString],
  ['NumericLit', (node, scope) => makeScalar(Number(getText(scope, node)))],
  ['BoolLit', (node, scope) => makeScalar(getText(scope, node) === 'true')],
  ['NullLit', () => nothing],
  ['Object', evaluateObject],
  ['Tuple', evaluateTuple],
  ['Conditional', evaluateConditional],
  ['ForExpr', evaluateFor],
  ['FunctionCall', evaluateCall],
  ['VariableExpr', (node, scope) => evaluateName(getText(scope, node), [], scope)],
]);
