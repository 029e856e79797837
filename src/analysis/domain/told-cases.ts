import type { Primitive } from '../ir/ir.ts';
import { intersectFacts, isSameFacts, uniteFacts, type FactDifference } from './facts.ts';
import type { Fact, Implications, Value } from './value.ts';

/** One of the constants that a value may be, and what is known where it is that. */
export interface Case {
  readonly constant: Primitive;
  readonly facts: readonly Fact[];
}

/** Of more constants nothing is told. */
export const maximumCases = 8;

const none: readonly never[] = [];

/** Answers what a value tells where it is the constant. */
export function tellConstant(implications: Implications | undefined, constant: Primitive): readonly Fact[] {
  if (implications?.test !== 'truth') return none;
  const { whenTrue, whenFalse, whenUndefined = none, cases = none } = implications;
  const ofTruth = constant ? whenTrue : constant === undefined ? uniteFacts(whenFalse, whenUndefined) : whenFalse;
  return uniteFacts(ofTruth, cases.find((each) => each.constant === constant)?.facts ?? none);
}

/** Answers what is known in each constant that the value may be; `undefined` where it may be anything else. */
export function listCases({ constants, taints, refs, nodes, implications }: Value): readonly Case[] | undefined {
  if (constants === undefined || constants.length === 0 || constants.length > maximumCases) return undefined;
  if (taints.length + refs.length + nodes.length > 0 || (implications !== undefined && implications.test !== 'truth')) return undefined;
  return constants.map((constant) => ({ constant, facts: tellConstant(implications, constant) }));
}

/** What holds in all of some cases. */
export function intersectCases([first, ...others]: readonly Case[]): readonly Fact[] {
  return others.reduce((common, { facts }) => intersectFacts(common, facts), first?.facts ?? none);
}

/** What a value of which it is told what it is where tells when it is compared. */
export function tellCases(value: Value, isMeant: (constant: Primitive) => boolean): Implications | undefined {
  const cases = value.implications?.cases === undefined ? undefined : listCases(value);
  if (cases === undefined) return undefined;
  return {
    whenTrue: intersectCases(cases.filter(({ constant }) => isMeant(constant))),
    whenFalse: intersectCases(cases.filter(({ constant }) => !isMeant(constant))),
    test: 'truth',
  };
}

/** Answers the cases of a value that is one of two, with what is known on each side only; `undefined` where its truth tells as much. */
export function joinCases(left: Value, right: Value, difference: FactDifference): readonly Case[] | undefined {
  const before = listCases(left);
  const after = before === undefined ? undefined : listCases(right);
  if (before === undefined || after === undefined) return undefined;
  const cases = new Map(before.map(({ constant, facts }) => [constant, uniteFacts(facts, difference.left)]));
  for (const { constant, facts } of after) {
    const known = cases.get(constant);
    const own = uniteFacts(facts, difference.right);
    cases.set(constant, known === undefined ? own : intersectFacts(known, own));
  }
  return selectCases([...cases].map(([constant, facts]) => ({ constant, facts })));
}

/** Answers the cases where they tell more than the truth of the value: of two texts, two numbers that are not 0. */
export function selectCases(cases: readonly Case[]): readonly Case[] | undefined {
  if (cases.length > maximumCases || cases.every(({ facts }) => facts.length === 0)) return undefined;
  const count = cases.filter(({ constant }) => Boolean(constant)).length;
  return count > 1 || cases.length - count > 1 ? cases : undefined;
}

/** What both sides tell of each constant. */
export function intersectToldCases(left: Implications, right: Implications): readonly Case[] | undefined {
  if (left.cases === undefined || right.cases === undefined) return undefined;
  if (left.cases === right.cases) return left.cases;
  const common = left.cases.flatMap(({ constant, facts }) => {
    const other = right.cases?.find((each) => each.constant === constant);
    return other === undefined ? [] : [{ constant, facts: intersectFacts(facts, other.facts) }];
  });
  return selectCases(common);
}

/** Do both tell the same of the same constants? */
export function isSameCases(left: readonly Case[] = none, right: readonly Case[] = none): boolean {
  if (left === right) return true;
  return (
    left.length === right.length &&
    left.every(({ constant, facts }, index) => constant === right[index]?.constant && isSameFacts(facts, right[index]?.facts ?? none))
  );
}

/** Answers the same knowledge with other facts, the very same object where nothing of it changes. */
export function mapTold(told: Implications, map: (facts: readonly Fact[]) => readonly Fact[]): Implications {
  const [whenTrue, whenFalse] = [map(told.whenTrue), map(told.whenFalse)];
  const whenUndefined = told.whenUndefined === undefined ? undefined : map(told.whenUndefined);
  const whenFirst = told.whenFirst === undefined ? undefined : map(told.whenFirst);
  const cases = told.cases?.map((each) => ({ constant: each.constant, facts: map(each.facts) }));
  const isSame =
    whenTrue === told.whenTrue &&
    whenFalse === told.whenFalse &&
    whenUndefined === told.whenUndefined &&
    whenFirst === told.whenFirst &&
    (cases === undefined || cases.every(({ facts }, index) => facts === told.cases?.[index]?.facts));
  if (isSame) return told;
  return {
    ...told,
    whenTrue,
    whenFalse,
    ...(whenUndefined === undefined ? {} : { whenUndefined }),
    ...(whenFirst === undefined ? {} : { whenFirst }),
    ...(cases === undefined ? {} : { cases }),
  };
}
