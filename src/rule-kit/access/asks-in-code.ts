import type { Rule } from 'eslint';
import { requestFacts } from '../../analysis/domain/request-facts.ts';
import type { FunctionCode } from '../../deployment/deployment.ts';
import { analyseServer, analysisOf } from '../analysis-of.ts';
import { listUnits } from './access-unit.ts';
import { findSource } from './find-servers.ts';
import { findUnprotected } from './find-unprotected.ts';
import { isPublicUnit } from './is-public-unit.ts';

/**
 * Does the code of a deployed function ask who calls: before everything that it does for which that must be known, or, where it does nothing of
 * that kind, before it answers?
 */
export function asksInCode(context: Rule.RuleContext, code: FunctionCode | undefined): boolean {
  const source = code && findSource(code);
  if (source === undefined) return false;
  const entries = source === context.filename ? analysisOf(context).entries : analyseServer(context, source);
  const own = entries.filter(({ exportedAs }) => exportedAs === undefined || exportedAs === code?.exportName || exportedAs === '=');
  const units = own.flatMap(listUnits).filter((unit) => !isPublicUnit(unit, [], () => false));
  if (units.some((unit) => findUnprotected(unit) !== undefined)) return false;
  return (
    own.some(({ isKnowing }) => isKnowing) ||
    units.some(({ accesses }) => accesses.some(({ known }) => (known & requestFacts.authenticated) !== 0))
  );
}
