import type { Condition, Formula } from '../rule/rule.ts';

/** How the parts of `patterns` are evaluated: what narrows most comes first. */
export interface FormulaPlan {
  /** Parts that are not `not`, as they are written. */
  readonly positives: readonly PlannedPart[];
  /** The same in the order in which they are evaluated: when one finds nothing, the others need not be. */
  readonly order: readonly PlannedPart[];
  /** Conditions that are asked at the end, as they are written. */
  readonly late: readonly Condition[];
}

export interface PlannedPart {
  readonly formula: Formula;
  /** Conditions on what only this part binds. */
  readonly conditions: readonly Condition[];
}

type AllFormula = Extract<Formula, { kind: 'all' }>;

const known = new WeakMap<AllFormula, FormulaPlan>();

/** Answers the plan of a formula; it is made once. */
export function planFormula(formula: AllFormula): FormulaPlan {
  let plan = known.get(formula);
  if (plan === undefined) known.set(formula, (plan = makePlan(formula)));
  return plan;
}

const surroundings = new WeakSet<Formula>();

/** Is a part of a formula only asked what lies within what it finds? */
export function isSurrounding(formula: Formula): boolean {
  return surroundings.has(formula);
}

/** Code that surrounds what other parts of a formula find need not be found at every length. */
function markSurroundings(formula: Formula, isInside: boolean): void {
  switch (formula.kind) {
    case 'pattern':
      if (!isInside) return;
      break;
    case 'any':
      for (const each of formula.parts) markSurroundings(each, isInside);
      break;
    case 'all':
      if (isInside || formula.name !== undefined) return;
      for (const each of formula.parts) markSurroundings(each, false);
      break;
    case 'inside':
      markSurroundings(formula.part, true);
      break;
    case 'not':
      markSurroundings(formula.part, false);
      return;
    default:
      return;
  }
  surroundings.add(formula);
}

/** Is what a formula finds never only a surrounding? */
function isPlain(formula: Formula): boolean {
  switch (formula.kind) {
    case 'pattern':
    case 'regex':
      return true;
    case 'all':
      return formula.parts.some(isPlain);
    case 'any':
      return formula.parts.every(isPlain);
    default:
      return false;
  }
}

function makePlan({ parts, conditions }: AllFormula): FormulaPlan {
  if (parts.some(isPlain)) for (const each of parts) markSurroundings(each, false);
  const positives = parts.filter(({ kind }) => kind !== 'not');
  const names = positives.map(collectNames);
  const early = positives.map((): Condition[] => []);
  const late: Condition[] = [];
  for (const condition of conditions) {
    const binders =
      condition.kind === 'regex' && !bindsGroups(condition)
        ? names.flatMap((each, index) => (each.has(condition.name) ? [index] : []))
        : [];
    const [only] = binders;
    if (only === undefined || binders.length > 1) late.push(condition);
    else early[only]?.push(condition);
  }
  const planned = positives.map((part, index) => ({ formula: part, conditions: early[index] ?? [] }));
  return { positives: planned, order: [...planned.filter(isNarrowed), ...planned.filter((each) => !isNarrowed(each))], late };
}

/** What one condition binds is nothing that another knows. */
function bindsGroups({ source }: Extract<Condition, { kind: 'regex' }>): boolean {
  return /\(\?P?<\w/u.test(source);
}

function isNarrowed({ conditions }: PlannedPart): boolean {
  return conditions.length > 0;
}

function listGroupNames(source: string): string[] {
  return [...source.matchAll(/<(\w+)>|'(\w+)'/gu)].map(([, name, quoted]) => `$${name ?? quoted ?? ''}`);
}

function listConditionNames(condition: Condition): readonly string[] {
  if (condition.kind === 'regex') return listGroupNames(condition.source);
  return condition.kind === 'formula' ? [...collectNames(condition.formula)] : [];
}

const namesOf = new WeakMap<Formula, ReadonlySet<string>>();

/** Lists the metavariables that a formula may bind, and perhaps some that it does not. */
function collectNames(formula: Formula): ReadonlySet<string> {
  let names = namesOf.get(formula);
  if (names === undefined) namesOf.set(formula, (names = new Set(listNames(formula))));
  return names;
}

function listNames(formula: Formula): readonly string[] {
  switch (formula.kind) {
    case 'pattern':
      return formula.text.match(/\$(?:\.\.\.)?\w+/gu) ?? [];
    case 'regex':
      return listGroupNames(formula.source).concat(
        Array.from({ length: 1 + (formula.source.match(/\(/gu)?.length ?? 0) }, (_, index) => `$${String(index)}`),
      );
    case 'all':
      return [
        ...formula.parts.flatMap((each) => [...collectNames(each)]),
        ...formula.conditions.flatMap(listConditionNames),
        ...(formula.name === undefined ? [] : [formula.name]),
      ];
    case 'any':
      return formula.parts.flatMap((each) => [...collectNames(each)]);
    case 'inside':
    case 'anywhere':
      return [...collectNames(formula.part)];
    case 'not':
      return [];
  }
}
