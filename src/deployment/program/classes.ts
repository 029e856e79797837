import { findChild, getNodes, getText, hasFlag, type SyntaxNode } from '../../analysis/lowering/syntax.ts';
import type { SourceRange } from '../deployment.ts';
import { getPlace, writeSlot, type Evaluation } from './evaluation.ts';
import { makeBlockScope, type Scope } from './scope.ts';
import { nothing, type ClassValue, type Closure, type Construct, type DictValue, type Slot, type Value } from './value.ts';

/** Makes a closure of a method. */
export function getClosure(home: ClassValue, node: SyntaxNode, self: Value): Closure {
  return { kind: 'closure', node, scope: home.scope, self, home };
}

/** Makes a class of the program. */
export function makeClass(run: Evaluation, node: SyntaxNode, scope: Scope): ClassValue {
  const parentNode = findChild(node, 'superClass');
  const parent = parentNode === undefined ? undefined : run.evaluate(parentNode, scope);
  const made: ClassValue = {
    kind: 'class',
    node,
    scope,
    parent,
    methods: new Map(),
    getters: new Map(),
    statics: new Map(),
  };
  const inside = { ...makeBlockScope(scope), self: made, home: made };
  for (const member of getNodes(findChild(node, 'body'), 'body')) addMember(run, made, member, inside);
  return made;
}

function addMember(run: Evaluation, made: ClassValue, member: SyntaxNode, inside: Scope): void {
  const value = findChild(member, 'value');
  const name = getMemberName(member);
  if (member.type === 'StaticBlock') {
    for (const statement of getNodes(member, 'body')) run.execute(statement, inside);
  } else if (name === undefined || (value === undefined && !hasFlag(member, 'static'))) return;
  else if (hasFlag(member, 'static')) {
    const isMethod = member.type === 'MethodDefinition' && value !== undefined;
    const result = isMethod ? getClosure(made, value, made) : run.evaluate(value, inside);
    made.statics.set(name, { value: result, at: getPlace(inside, member) });
  } else if (member.type === 'MethodDefinition' && value !== undefined && findChild(value, 'body') !== undefined) {
    (getText(member, 'kind') === 'get' ? made.getters : made.methods).set(name, value);
  }
}

/** Answers the name of a property of a class or object, if it is written as one. */
export function getMemberName(member: SyntaxNode): string | undefined {
  const key = findChild(member, 'key');
  if (key === undefined) return undefined;
  if (key.type === 'PrivateIdentifier') return `#${getText(key, 'name')}`;
  if (key.type === 'Identifier') return hasFlag(member, 'computed') ? undefined : getText(key, 'name');
  if (key.type !== 'Literal') return undefined;
  return String((key as SyntaxNode & { readonly value?: unknown }).value);
}

/** Answers what a class of the program extends in the end, when that is none of the program's. */
export function findForeignParent(blueprint: ClassValue): Value | undefined {
  let current: Value | undefined = blueprint;
  for (let count = 0; current?.kind === 'class' && count < 50; count++) current = current.parent;
  return current;
}

/** Makes an instance of a class of the program. */
export function instantiate(run: Evaluation, blueprint: ClassValue, args: readonly Slot[], at: SourceRange): Value {
  blueprint.wasMade = true;
  const foreign = findForeignParent(blueprint);
  const self: DictValue | Construct =
    foreign === undefined
      ? { kind: 'dict', slots: new Map(), blueprint }
      : {
          kind: 'construct',
          callee: foreign.kind === 'library' ? foreign.path : '?',
          form: 'made',
          args: [],
          at,
          fields: new Map(),
          blueprint,
        };
  runConstructor(run, blueprint, self, args, at);
  return self;
}

/** Runs the constructor of a class, or of what it extends, on a new instance. */
export function runConstructor(run: Evaluation, level: Value | undefined, self: Value, args: readonly Slot[], at: SourceRange): void {
  if (level?.kind !== 'class') {
    if (self.kind !== 'construct' || level === undefined) return;
    self.args = args;
    run.constructs.push(self);
    return;
  }
  level.wasMade = true;
  const constructor = level.methods.get('constructor');
  if (level.parent === undefined || constructor === undefined) {
    if (level.parent !== undefined) runConstructor(run, level.parent, self, args, at);
    setFields(run, level, self);
  }
  if (constructor !== undefined) run.call(getClosure(level, constructor, self), self, args, at);
}

/** Gives a new instance the fields that a class declares with a value. */
export function setFields(run: Evaluation, level: ClassValue, self: Value): void {
  const inside: Scope = { ...makeBlockScope(level.scope), self, home: level };
  for (const member of getNodes(findChild(level.node, 'body'), 'body')) {
    const value = findChild(member, 'value');
    const name = getMemberName(member);
    if (member.type !== 'PropertyDefinition' || value === undefined || name === undefined || hasFlag(member, 'static')) continue;
    setProperty(run, self, name, run.evaluate(value, inside), getPlace(inside, member));
  }
}

/** Writes a property of an object. */
export function setProperty(run: Evaluation, object: Value, name: string, value: Value, at: SourceRange): void {
  switch (object.kind) {
    case 'dict':
      writeInto(run, object.slots, name, value, at);
      break;
    case 'construct':
      writeInto(run, object.fields, name, value, at);
      break;
    case 'class':
      writeInto(run, object.statics, name, value, at);
      break;
    case 'list':
      if (/^\d{1,4}$/u.test(name)) object.items[Number(name)] = { value, at };
      break;
    case 'choice':
      for (const option of object.options) setProperty(run, option, name, value, at);
      break;
    default:
      break;
  }
}

function writeInto(run: Evaluation, slots: Map<string, Slot>, name: string, value: Value, at: SourceRange): void {
  let slot = slots.get(name);
  if (slot === undefined) slots.set(name, (slot = { value: nothing, at }));
  writeSlot(run, slot, value, at);
}
