import { parseModelPath, type PathStep } from '../../src/analysis/binding/parse-model-path.ts';
import type { RowCondition } from '../../src/models/schema.ts';

/** What stands at a place of a call: an expression, an object with members, a list with one element, or nothing yet. */
export interface CallPlace {
  text?: string;
  readonly members: Map<string, CallPlace>;
  element?: CallPlace;
}

const anything = "'x'";

/** What only certain texts are. */
const textual: readonly string[] = ['matches', 'resolved', 'reveals', 'secret-name', 'uploaded', 'open-pattern'];

/** Answers the place in arguments to which steps lead, and makes what is on the way; `undefined` for steps of other kinds. */
export function openPlace(args: CallPlace[], index: number, steps: readonly PathStep[]): CallPlace | undefined {
  let place = (args[index] ??= { members: new Map() });
  for (const step of steps) {
    if (step.kind === 'member' || step.kind === 'any-member') {
      const name = step.kind === 'member' ? (step.names[0] ?? '') : 'some';
      const next: CallPlace = place.members.get(name) ?? { members: new Map() };
      place.members.set(name, next);
      place = next;
    } else if (step.kind === 'element') place = place.element ??= { members: new Map() };
    else if (step.kind !== 'awaited') return undefined;
  }
  return place;
}

/** The source text of a place. */
export function printPlace({ text, members, element }: CallPlace | undefined = { members: new Map() }): string {
  if (text !== undefined) return text;
  if (element !== undefined) return `[${printPlace(element)}]`;
  if (members.size === 0) return anything;
  return `{ ${[...members].map(([name, place]) => `${JSON.stringify(name)}: ${printPlace(place)}`).join(', ')} }`;
}

/** Fills in what a condition of a row asks of the call; answers whether that can be written. */
export function satisfyCondition(
  args: CallPlace[],
  target: { readonly index: number; readonly below: readonly PathStep[] },
  condition: RowCondition,
): boolean {
  const at = locate(parseModelPath(condition.path), target);
  if (at === undefined) return false;
  const isNegative = condition.not === true;
  if (isNegative && condition.is === 'constant') return false;
  // Nothing is given there, or the data itself.
  if (condition.is === 'absent' || isNegative) return true;
  const place = openPlace(args, at.index, at.steps);
  if (place === undefined) return false;
  if (place.text !== undefined || place.members.size > 0 || place.element !== undefined) return !textual.includes(condition.is);
  const example = findExample(condition);
  if (example !== undefined) place.text = example;
  return example !== undefined;
}

function locate(
  path: readonly PathStep[],
  { index, below }: { readonly index: number; readonly below: readonly PathStep[] },
): { readonly index: number; readonly steps: readonly PathStep[] } | undefined {
  const owners = path.filter((step) => step.kind === 'owner').length;
  const [first] = path;
  if (first?.kind === 'argument') return { index: first.from, steps: path.slice(1) };
  if (first?.kind === 'value') return { index, steps: below };
  return owners === 0 ? undefined : { index, steps: [...below.slice(0, -owners), ...path.slice(owners)] };
}

/** An expression that is what a condition asks for. */
function findExample({ is, pattern }: RowCondition): string | undefined {
  switch (is) {
    case 'truthy':
    case 'unknown-or-truthy':
      return 'true';
    case 'present':
    case 'string':
    case 'constant':
      return anything;
    case 'object':
    case 'structure':
      return '{}';
    case 'function':
      return '() => {}';
    case 'matches': {
      const word = findMatch(pattern ?? '');
      return word === undefined ? undefined : JSON.stringify(word);
    }
    default:
      return undefined;
  }
}

/** One of the words of a pattern that it matches. */
function findMatch(pattern: string): string | undefined {
  const matcher = new RegExp(pattern, 'iu');
  const words = pattern
    .replaceAll(/\\b|\\s[*+]|[\^$]/gu, ' ')
    .split(/[()|?:]+/u)
    .flatMap((word) => [word, word.trim(), word.replaceAll(/\\(.)/gu, '$1').trim()]);
  return ['text/html', 'html', 'x', ...words].find((word) => matcher.test(word));
}
