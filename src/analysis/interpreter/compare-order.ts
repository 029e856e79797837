import { tellCases } from '../domain/told-cases.ts';
import { findConstant, type Implications, type Value } from '../domain/value.ts';

/** The same comparison from the other side. */
const turned: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/** What `code >= 400` tells, of a variable that was given a number where a check failed. */
export function compareOrder(operator: string, left: Value, right: Value): Implications | undefined {
  const other = turned[operator];
  return other === undefined ? undefined : (compareWithBound(operator, left, right) ?? compareWithBound(other, right, left));
}

function compareWithBound(operator: string, value: Value, limit: Value): Implications | undefined {
  const bound = findConstant(limit)?.value;
  if (typeof bound !== 'number') return undefined;
  return tellCases(value, (each) => {
    const size = Number(each);
    if (operator === '<') return size < bound;
    if (operator === '<=') return size <= bound;
    return operator === '>' ? size > bound : size >= bound;
  });
}
