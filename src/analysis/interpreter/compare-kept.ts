import { findConstant, type Fact, type Implications, type Value } from '../domain/value.ts';
import type { KeptList } from './list-facts.ts';
import type { Run } from './run.ts';

/** Operators that hold of the sizes of what was kept and of the whole list only if all was kept, or do not hold only then. */
const tellsAll: Readonly<Record<string, 'whenTrue' | 'whenFalse'>> = {
  '===': 'whenTrue',
  '==': 'whenTrue',
  '!==': 'whenFalse',
  '!=': 'whenFalse',
  '<': 'whenFalse',
  '>=': 'whenTrue',
};

const turned: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };

/** `xs.filter(test).length === xs.length`: then the test holds of every element. */
export function compareKept(run: Run, operator: string, left: Value, right: Value): Implications | undefined {
  if (run.lists.kept.size === 0) return undefined;
  return compareSizes(run, operator, left, right) ?? compareSizes(run, turned[operator] ?? operator, right, left);
}

function compareSizes(run: Run, operator: string, kept: Value, whole: Value): Implications | undefined {
  const list = run.parts.findOrigin(kept.id);
  const known = list?.property === 'length' ? run.lists.kept.get(list.base) : undefined;
  const side = tellsAll[operator];
  if (known === undefined || side === undefined || !isSizeOf(run, known, whole)) return undefined;
  const none: readonly Fact[] = [];
  return { whenTrue: none, whenFalse: none, [side]: known.whenAll, test: 'truth' };
}

function isSizeOf(run: Run, { of, count }: KeptList, size: Value): boolean {
  const whole = run.parts.findOrigin(size.id);
  return (whole?.property === 'length' && whole.base === of) || (count !== undefined && findConstant(size)?.value === count);
}
