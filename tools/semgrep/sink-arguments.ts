import { parseModelPath, type PathStep } from '../../src/analysis/binding/parse-model-path.ts';
import type { RowCondition } from '../../src/models/schema.ts';
import { makeOneOf, makeRegex, type Formula } from './formula.ts';

/** The list of arguments of a call with `$SINK` in it. */
export interface SinkArguments {
  readonly text: string;
  readonly conditions: readonly Formula[];
  /** Lists of arguments with which the call does no harm. */
  readonly except: readonly string[];
}

/** One property that an object must have beside the others. */
interface Beside {
  readonly keys: readonly string[];
  readonly value: string;
  readonly conditions: readonly Formula[];
}

/**
 * Writes the argument to which a path leads, behind the call. Nothing when patterns cannot say the path or one of the conditions.
 * `objects`: does an object literal with harmful parts do harm there? `whole`: only one that takes over another object.
 */
export function writeSinkArguments(
  argument: PathStep,
  below: readonly PathStep[],
  when: readonly RowCondition[],
  objects: 'any' | 'none' | 'whole',
): readonly SinkArguments[] {
  if (argument.kind !== 'argument') return [];
  const conditions: Formula[] = [];
  const besides: { readonly at: number; readonly beside: Beside }[] = [];
  const texts = new Map<number, string>();
  const absent: string[] = [];
  for (const condition of when) {
    if (isPlainValue(condition)) continue;
    const [first, ...rest] = parseModelPath(condition.path);
    if (first?.kind !== 'argument' || first.from !== first.to) return [];
    const [key, nothing] = rest;
    if (
      key === undefined &&
      condition.is === 'matches' &&
      condition.pattern !== undefined &&
      condition.not !== true &&
      first.from < argument.from
    ) {
      texts.set(first.from, `"$TEXT${first.from}"`);
      conditions.push(makeRegex(`$TEXT${first.from}`, condition.pattern));
    } else if (key?.kind === 'member' && nothing === undefined) {
      const beside = makeBeside(condition, key.names);
      if (beside === 'absent') absent.push(...key.names.map((name) => `..., {..., ${name}: $_, ...}, ...`));
      else if (beside === undefined) return [];
      else besides.push({ at: first.from, beside });
    } else if (condition.is !== 'string') {
      return [];
    }
  }
  const excludesObjects = objects === 'none' || when.some(isAboutObjects);
  const last = Math.min(argument.to, argument.from + 2);
  const lists: SinkArguments[] = [];
  for (let position = argument.from; position <= last; position += 1) {
    const inner = besides.filter(({ at }) => at === position).map(({ beside }) => beside);
    const place = writePlace(below, inner);
    if (place === undefined) return [];
    const outer = besides.filter(({ at }) => at !== position);
    const before = Array.from({ length: position }, (_, index) => texts.get(index) ?? `$ARGUMENT${index}`);
    const behind = outer.length === 0 ? '...' : `..., ${writeObject(outer.map(({ beside }) => beside))}, ...`;
    const without =
      objects === 'whole' || (below.length === 0 && excludesObjects)
        ? [[...before, place.text.replace('$SINK', '{...}'), behind].join(', ')]
        : [];
    const isRest = argument.to === Infinity && !excludesObjects;
    lists.push({
      text: (isRest ? [...before, '...', place.text, '...'] : [...before, place.text, behind]).join(', '),
      conditions: [...conditions, ...place.conditions, ...outer.flatMap(({ beside }) => beside.conditions)],
      except: [...absent, ...without],
    });
    if (objects === 'whole') {
      const spread = place.text.replace('$SINK', '{..., ...$SINK, ...}');
      lists.push({ text: [...before, spread, behind].join(', '), conditions: place.conditions, except: absent });
    }
    if (isRest) break;
  }
  return lists;
}

/** The condition is about the value itself, or that something is not known: patterns leave object literals out, and do not know what was made of a path. */
function isPlainValue(condition: RowCondition): boolean {
  if (condition.is === 'resolved') return false;
  if (condition.is === 'constant' && condition.not === true) return true;
  return condition.path === 'Value' || condition.path === 'Owner' || (condition.is === 'setting' && condition.not === true);
}

function isAboutObjects(condition: RowCondition): boolean {
  return condition.path === 'Value' && condition.not === true && (condition.is === 'structure' || condition.is === 'object');
}

function makeBeside(condition: RowCondition, names: readonly string[]): Beside | 'absent' | undefined {
  if (condition.is === 'absent' || ((condition.is === 'truthy' || condition.is === 'matches') && condition.not === true)) return 'absent';
  if (condition.is === 'truthy') return { keys: names, value: 'true', conditions: [] };
  if (condition.is !== 'matches' || condition.pattern === undefined || condition.not === true) return undefined;
  return { keys: names, value: '"$OPTION"', conditions: [makeRegex('$OPTION', condition.pattern)] };
}

/** The place below the argument: `{..., text: $SINK, ...}`. */
function writePlace(
  below: readonly PathStep[],
  besides: readonly Beside[],
): { readonly text: string; readonly conditions: readonly Formula[] } | undefined {
  let text = '$SINK';
  const conditions: Formula[] = [];
  for (const [index, step] of [...below.entries()].reverse()) {
    const others = index === 0 ? besides : [];
    if (step.kind === 'element') {
      text = `[..., ${text}, ...]`;
    } else if (step.kind === 'any-member') {
      text = `{..., $KEY${index}: ${text}, ...}`;
    } else if (step.kind === 'member' && step.names.length === 1) {
      text = `{..., ${writeKey(step.names[0] ?? '')}: ${text}, ...${others.map(({ keys, value }) => `, ${writeKey(keys[0] ?? '')}: ${value}, ...`).join('')}}`;
      conditions.push(...others.flatMap((each) => each.conditions));
    } else if (step.kind === 'member') {
      text = `{..., $KEY${index}: ${text}, ...${others.map(({ keys, value }) => `, ${writeKey(keys[0] ?? '')}: ${value}, ...`).join('')}}`;
      conditions.push(makeOneOf(`$KEY${index}`, step.names), ...others.flatMap((each) => each.conditions));
    } else {
      return undefined;
    }
  }
  return { text, conditions };
}

function writeObject(besides: readonly Beside[]): string {
  return `{..., ${besides.map(({ keys, value }) => `${writeKey(keys[0] ?? '')}: ${value}`).join(', ..., ')}, ...}`;
}

function writeKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/u.test(name) ? name : `"${name}"`;
}
