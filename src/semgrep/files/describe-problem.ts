import { relative, sep } from 'node:path';
import type { RuleProblem } from '../rule/rule.ts';

/** Fields about rules that are meant for others: not wrong, only left out. */
const notes: ReadonlySet<string> = new Set(['languages', 'min-version', 'max-version', 'r2c-internal-project-depends-on']);

/** Does it only say that a rule is left out, since it is meant for another language or version? */
export function isNote({ severity, field }: RuleProblem): boolean {
  return severity === 'warning' && notes.has(field);
}

/** Is it an error, or in strict mode anything but a rule that is meant for another language or version? */
export function isRefused(problem: RuleProblem, isStrict: boolean): boolean {
  return problem.severity === 'error' || (isStrict && !isNote(problem));
}

/** Prints a problem for people: `security/sql.yaml:3:5 no-sql: patterns[0].regex: expected a text, found 1`. */
export function describeProblem({ ruleId, field, message, at }: RuleProblem, cwd: string): string {
  const file = relative(cwd, at.file).split(sep).join('/');
  const id = ruleId === undefined ? '' : ` ${ruleId}:`;
  return `${file}:${at.line}:${at.column}${id}${field === '' ? '' : ` ${field}:`} ${message}`;
}
