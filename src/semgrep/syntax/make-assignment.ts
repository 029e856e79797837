import { findFunctionStart } from './find-function-start.ts';
import { Tree } from './tree.ts';

const known = new WeakMap<Tree, Tree | undefined>();

/** Answers the assignment that a definition of a variable or field with a value is; the same one each time. */
export function makeAssignment(definition: Tree): Tree | undefined {
  if (known.has(definition)) return known.get(definition);
  const assignment = makeNew(definition);
  known.set(definition, assignment);
  return assignment;
}

function makeNew(definition: Tree): Tree | undefined {
  const [entity, , value] = definition.children;
  if (definition.kind !== 'variable' || entity === undefined || value === undefined || value.kind === 'none') return undefined;
  const name = entity.kind === 'dynamic' ? entity.child(0) : makeName(entity);
  if (name === undefined) return undefined;
  const place = { start: Math.min(entity.start, value.start), end: Math.max(entity.end, value.end) };
  return new Tree('assign', 'definition', place, [name, value]);
}

const functions = new WeakMap<Tree, Tree | undefined>();

/** Answers the assignment that the definition of a function or of a member that is one would be; the same one each time. */
export function makeFunctionAssignment(definition: Tree, text: string): Tree | undefined {
  if (!functions.has(definition)) functions.set(definition, makeOfFunction(definition, text));
  return functions.get(definition);
}

function makeOfFunction(definition: Tree, text: string): Tree | undefined {
  const [entity, , ...parts] = definition.children;
  const name = entity === undefined ? undefined : entity.kind === 'dynamic' ? entity.child(0) : makeName(entity);
  if (entity === undefined || name === undefined) return undefined;
  const isMember = definition.text !== 'function';
  const place = { start: isMember ? findFunctionStart(definition, text) : definition.start, end: definition.end };
  const value = new Tree('lambda', definition.text === 'lambda' ? 'function' : definition.text, place, parts);
  return new Tree('assign', 'definition', { start: entity.start, end: definition.end }, [name, value]);
}

function makeName(entity: Tree): Tree | undefined {
  if (entity.kind !== 'ident') return undefined;
  const name = new Tree('name', entity.text, entity);
  name.meaning = { ...entity.meaning, constant: undefined, symbol: undefined };
  return name;
}
