import type { Rule } from 'eslint';
import { findClearVariables } from '../../secrets/environment/find-clear-variables.ts';
import { isCredentialName } from '../../secrets/environment/credential-variable.ts';
import { isReferenceName } from '../../secrets/environment/is-reference-name.ts';
import { redactCode } from '../../secrets/redact.ts';
import { findDescribedDeployment } from '../deployment/deployment-of.ts';
import { getDataFile, makeLocator } from '../secrets/report-data-secrets.ts';
import type { SetVariable } from './collect-variables.ts';
import { isClearValue } from './is-clear-value.ts';

/** Reports variables that a file of infrastructure gives secrets in clear. */
export function reportClearEntries(context: Rule.RuleContext): void {
  const locate = makeLocator(context);
  for (const { name, start, end } of findClearVariables(getDataFile(context), findVariables(context))) {
    context.report({
      loc: { start: locate(start), end: locate(end) },
      messageId: 'variable',
      data: { name: redactCode(name, context.sourceCode.text) },
    });
  }
}

/** Answers where the names of environment variables of functions stand in a file of infrastructure. */
function findVariables(context: Rule.RuleContext): ReadonlySet<number> {
  const deployment = findDescribedDeployment(context);
  if (deployment === undefined) return new Set();
  const variables = [...deployment.environment, ...deployment.functions.flatMap(({ environment }) => environment)];
  return new Set(variables.filter(({ at }) => at.file === context.filename).map(({ at }) => at.start));
}

/** Reports those of some variables that a program gives secrets in clear, each place once. */
export function reportClearVariables(context: Rule.RuleContext, variables: readonly SetVariable[], seen: Set<unknown>): void {
  for (const { name, value, node } of variables) {
    if (seen.has(node) || isReferenceName(name)) continue;
    seen.add(node);
    if (isClearValue(context.sourceCode, value, isCredentialName(name))) {
      context.report({ node: node as unknown as Rule.Node, messageId: 'variable', data: { name: redactCode(name) } });
    }
  }
}
