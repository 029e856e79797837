import { findChild, getNodes, getText, hasFlag, type SyntaxNode } from '../../analysis/lowering/syntax.ts';
import { bindPattern } from './bind-pattern.ts';
import { makeClass } from './classes.ts';
import { getPlace, type Completion, type Evaluation } from './evaluation.ts';
import { declareVariable, makeBlockScope, type Scope } from './scope.ts';
import { runUncertain } from './uncertain.ts';
import { findText, isTruthy, makeDict, makeScalar, nothing, unknownValue, type Slot, type Value } from './value.ts';

type Executor = (run: Evaluation, node: SyntaxNode, scope: Scope) => Completion | undefined;

/** Runs a statement. */
export function executeStatement(run: Evaluation, node: SyntaxNode, scope: Scope): Completion | undefined {
  if (--run.fuel < 0) return undefined;
  return executors.get(node.type)?.(run, node, scope);
}

/** Runs the statements of a block; functions are known before it begins. */
export function executeAll(run: Evaluation, statements: readonly SyntaxNode[], scope: Scope): Completion | undefined {
  for (const statement of statements) {
    const declaration = getDeclaration(statement);
    if (declaration?.type === 'FunctionDeclaration') {
      const name = getText(findChild(declaration, 'id'), 'name');
      declareVariable(scope, name, run.evaluate(declaration, scope), getPlace(scope, declaration));
    }
  }
  for (const statement of statements) {
    const completion = run.execute(statement, scope);
    if (completion !== undefined) return completion;
  }
  return undefined;
}

/** What an export exports. */
function getDeclaration(statement: SyntaxNode): SyntaxNode | undefined {
  return statement.type.startsWith('Export') ? findChild(statement, 'declaration') : statement;
}

const executeBlock: Executor = (run, node, scope) => executeAll(run, getNodes(node, 'body'), makeBlockScope(scope));

const declareVariables: Executor = (run, node, scope) => {
  for (const declarator of getNodes(node, 'declarations')) {
    const init = findChild(declarator, 'init');
    const value = init === undefined ? nothing : run.evaluate(init, scope);
    bindPattern(run, findChild(declarator, 'id'), { value, at: getPlace(scope, init ?? declarator), isNew: true }, scope);
  }
  return undefined;
};

const executeIf: Executor = (run, node, scope) => {
  const test = isTruthy(run.evaluate(findChild(node, 'test'), scope));
  const consequent = findChild(node, 'consequent');
  const alternate = findChild(node, 'alternate');
  if (test !== undefined) {
    const taken = test ? consequent : alternate;
    return taken === undefined ? undefined : run.execute(taken, scope);
  }
  return executeEither(run, [consequent, alternate], scope);
};

/** Of several ways one is taken; the program goes on if it can go on after one of them. */
function executeEither(run: Evaluation, ways: readonly (SyntaxNode | undefined)[], scope: Scope): Completion | undefined {
  const completions: (Completion | undefined)[] = [];
  const { length } = scope.frame.returned;
  runUncertain(
    run,
    ways.map((way) => () => void completions.push(way === undefined ? undefined : run.execute(way, scope))),
  );
  const returns = completions.filter((completion) => completion?.kind === 'return');
  if (returns.length === ways.length && scope.frame.returned.length === length) {
    for (const completion of returns.slice(1)) scope.frame.returned.push(completion?.value ?? nothing);
    return returns[0];
  }
  for (const completion of returns) scope.frame.returned.push(completion?.value ?? nothing);
  return completions.every((completion) => completion !== undefined)
    ? completions.find((completion) => completion.kind !== 'throw')
    : undefined;
}

const mostRounds = 3000;

function isLeft(completion: Completion | undefined): boolean {
  return completion !== undefined && completion.kind !== 'continue';
}

const executeForOf: Executor = (run, node, scope) => {
  const value = run.evaluate(findChild(node, 'right'), scope);
  for (const item of collectItems(node, value, getPlace(scope, node))) {
    const inside = makeBlockScope(scope);
    bindLoopVariable(run, node, item, inside);
    const body = findChild(node, 'body');
    const completion = body === undefined ? undefined : run.execute(body, inside);
    if (isLeft(completion)) return completion?.kind === 'break' ? undefined : completion;
    if (run.fuel < 0) break;
  }
  return undefined;
};

function bindLoopVariable(run: Evaluation, node: SyntaxNode, { value, at }: Slot, scope: Scope): void {
  const left = findChild(node, 'left');
  const isNew = left?.type === 'VariableDeclaration';
  const pattern = isNew ? findChild(getNodes(left, 'declarations')[0], 'id') : left;
  bindPattern(run, pattern, { value, at, isNew }, scope);
}

function collectItems(node: SyntaxNode, value: Value, at: Slot['at']): readonly Slot[] {
  if (node.type === 'ForInStatement') {
    if (value.kind === 'dict') return Array.from(value.slots, ([name, slot]) => ({ value: makeScalar(name), at: slot.at }));
    return [{ value: unknownValue, at }];
  }
  if (value.kind === 'list') return value.items.length === 0 && value.isOpen === true ? [{ value: unknownValue, at }] : [...value.items];
  if (value.kind === 'dict') {
    return Array.from(value.slots, ([name, slot]) => ({
      value: { kind: 'list', items: [{ value: makeScalar(name), at: slot.at }, slot] },
      at: slot.at,
    }));
  }
  return value.kind === 'scalar' && typeof value.value !== 'string' ? [] : [{ value: unknownValue, at }];
}

const executeLoop: Executor = (run, node, scope) => {
  const inside = makeBlockScope(scope);
  const init = findChild(node, 'init');
  if (init?.type === 'VariableDeclaration') run.execute(init, inside);
  else if (init !== undefined) run.evaluate(init, inside);
  const [test, update, body] = [findChild(node, 'test'), findChild(node, 'update'), findChild(node, 'body')];
  for (let round = 0; round < mostRounds && run.fuel >= 0; round++) {
    const isFirst = round === 0 && node.type === 'DoWhileStatement';
    const answer = test === undefined || isFirst ? true : isTruthy(run.evaluate(test, inside));
    if (answer === false) break;
    const completion = body === undefined ? undefined : run.execute(body, makeBlockScope(inside));
    if (isLeft(completion)) return completion?.kind === 'break' ? undefined : completion;
    if (answer === undefined) break;
    if (update !== undefined) run.evaluate(update, inside);
  }
  return undefined;
};

const executeSwitch: Executor = (run, node, scope) => {
  const value = run.evaluate(findChild(node, 'discriminant'), scope);
  const inside = makeBlockScope(scope);
  const cases = getNodes(node, 'cases');
  const tests = cases.map((each) => {
    const test = findChild(each, 'test');
    return test === undefined ? 'default' : findText(run.evaluate(test, inside));
  });
  const wanted = findText(value);
  if (wanted === undefined) {
    runUncertain(
      run,
      cases.map((each) => () => void executeAll(run, getNodes(each, 'consequent'), inside)),
    );
    return undefined;
  }
  const index = !tests.includes(wanted) ? tests.indexOf('default') : tests.indexOf(wanted);
  for (const each of index < 0 ? [] : cases.slice(index)) {
    const completion = executeAll(run, getNodes(each, 'consequent'), inside);
    if (completion !== undefined) return completion.kind === 'break' ? undefined : completion;
  }
  return undefined;
};

const executeTry: Executor = (run, node, scope) => {
  const block = findChild(node, 'block');
  const completion = block === undefined ? undefined : run.execute(block, scope);
  const handler = findChild(node, 'handler');
  const finalizer = findChild(node, 'finalizer');
  if (completion?.kind === 'throw' && handler !== undefined) {
    const inside = makeBlockScope(scope);
    const body = findChild(handler, 'body');
    bindPattern(run, findChild(handler, 'param'), { value: unknownValue, at: getPlace(scope, handler), isNew: true }, inside);
    const caught = body === undefined ? undefined : run.execute(body, inside);
    if (finalizer !== undefined) run.execute(finalizer, scope);
    return caught;
  }
  if (finalizer !== undefined) run.execute(finalizer, scope);
  return completion;
};

const declareClass: Executor = (run, node, scope) => {
  declareVariable(scope, getText(findChild(node, 'id'), 'name'), makeClass(run, node, scope), getPlace(scope, node));
  return undefined;
};

const declareEnum: Executor = (run, node, scope) => {
  const made = makeDict();
  let next = 0;
  const members = getNodes(node, 'members').concat(getNodes(findChild(node, 'body'), 'members'));
  for (const member of members) {
    const id = findChild(member, 'id');
    const name = id?.type === 'Literal' ? String((id as SyntaxNode & { readonly value?: unknown }).value) : getText(id, 'name');
    const init = findChild(member, 'initializer');
    const value = init === undefined ? makeScalar(next++) : run.evaluate(init, scope);
    if (value.kind === 'scalar' && typeof value.value === 'number') next = value.value + 1;
    made.slots.set(name, { value, at: getPlace(scope, member) });
  }
  declareVariable(scope, getText(findChild(node, 'id'), 'name'), made, getPlace(scope, node));
  return undefined;
};

const executeReturn: Executor = (run, node, scope) => {
  const argument = findChild(node, 'argument');
  return { kind: 'return', value: argument === undefined ? nothing : run.evaluate(argument, scope) };
};

const executors: ReadonlyMap<string, Executor> = new Map<string, Executor>([
  ['BlockStatement', executeBlock],
  ['VariableDeclaration', declareVariables],
  [
    'ExpressionStatement',
    (run, node, scope) => {
      run.evaluate(findChild(node, 'expression'), scope);
      return undefined;
    },
  ],
  ['IfStatement', executeIf],
  ['ForOfStatement', executeForOf],
  ['ForInStatement', executeForOf],
  ['ForStatement', executeLoop],
  ['WhileStatement', executeLoop],
  ['DoWhileStatement', executeLoop],
  ['SwitchStatement', executeSwitch],
  ['TryStatement', executeTry],
  ['ReturnStatement', executeReturn],
  ['BreakStatement', () => ({ kind: 'break' })],
  ['ContinueStatement', () => ({ kind: 'continue' })],
  [
    'ThrowStatement',
    (run, node, scope) => {
      run.evaluate(findChild(node, 'argument'), scope);
      return { kind: 'throw' };
    },
  ],
  ['ClassDeclaration', declareClass],
  ['TSEnumDeclaration', declareEnum],
  ['LabeledStatement', (run, node, scope) => executeInner(run, node, scope, 'body')],
  ['TSModuleBlock', executeBlock],
]);

function executeInner(run: Evaluation, node: SyntaxNode, scope: Scope, key: string): Completion | undefined {
  const body = findChild(node, key);
  return body === undefined || hasFlag(node, 'declare') ? undefined : run.execute(body, scope);
}
