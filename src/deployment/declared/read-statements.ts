import type { Fact, PolicyStatement } from '../deployment.ts';
import type { Construct, Slot } from '../program/value.ts';
import { findProperty } from './read-place.ts';
import { findMeant, readText, readWords } from './read-value.ts';

const keys = {
  list: ['Statement', 'statement', 'statements', 'Statements'],
  effect: ['Effect', 'effect'],
  actions: ['Action', 'actions', 'NotAction', 'not_actions'],
  resources: ['Resource', 'resources', 'NotResource'],
  principals: ['Principal', 'principals'],
  conditions: ['Condition', 'conditions', 'condition'],
} as const;

/** Reads the statements of a policy, of whatever form: objects, documents, what a package makes of them. */
export function readStatements(slot: Slot, depth = 0): readonly PolicyStatement[] {
  const { value, at } = slot;
  if (depth > 8) return [];
  switch (value.kind) {
    case 'list':
      return value.items.flatMap((item) => readStatements(item, depth + 1));
    case 'choice':
      return value.options.flatMap((option) => readStatements({ value: option, at }, depth + 1));
    case 'dict': {
      const inner = find(slot, keys.list);
      if (inner !== undefined) return readStatements(inner, depth + 1);
      return find(slot, keys.actions) === undefined && find(slot, keys.effect) === undefined ? [] : [readStatement(slot)];
    }
    case 'construct':
      return readOfConstruct(value, at, depth);
    default:
      return [];
  }
}

function readOfConstruct(construct: Construct, at: Slot['at'], depth: number): readonly PolicyStatement[] {
  if (construct.form === 'part' && construct.receiver !== undefined) return readStatements({ value: construct.receiver, at }, depth + 1);
  return findMeant(construct).flatMap((meant) => readStatements(meant, depth + 1));
}

function find(slot: Slot, names: readonly string[]): Slot | undefined {
  for (const name of names) {
    const found = findProperty(slot, name);
    if (found !== undefined && found.value.kind !== 'unknown') return found;
  }
  return undefined;
}

function readStatement(slot: Slot): PolicyStatement {
  const principals = find(slot, keys.principals);
  const effect = readText(find(slot, keys.effect)?.value)?.toUpperCase();
  return {
    effect: effect === 'DENY' ? 'Deny' : 'Allow',
    actions: collectWords(find(slot, keys.actions)),
    resources: collectWords(keys.resources.map((name) => findProperty(slot, name)).find((found) => found !== undefined)),
    ...(principals === undefined ? {} : { principals: collectWords(principals) }),
    hasConditions: keys.conditions.some((name) => findProperty(slot, name) !== undefined),
    at: slot.at,
  };
}

/** Answers the texts in a value: `{ AWS: '*' }` has one. */
function collectWords(slot: Slot | undefined, depth = 0): readonly Fact<string>[] {
  if (slot === undefined || depth > 5) return [];
  const { value, at } = slot;
  if (value.kind === 'list') return value.items.flatMap((item) => collectWords(item, depth + 1));
  if (value.kind === 'dict') {
    // blocks of Terraform name the type beside the identifiers
    const inner = findProperty(slot, 'identifiers');
    return inner === undefined
      ? [...value.slots.values()].flatMap((each) => collectWords(each, depth + 1))
      : collectWords(inner, depth + 1);
  }
  return [{ value: readWords(value), at }];
}

/** Does a statement let everybody do something? */
export function isOpenToAll({ effect, principals, hasConditions }: PolicyStatement): boolean {
  return effect === 'Allow' && !hasConditions && principals?.some((principal) => principal.value === '*') === true;
}
