import { isTestFile } from '../entrypoints/file-roles.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { collectOptionVariables, findAddedVariable } from '../rule-kit/environment/collect-variables.ts';
import { reportClearEntries, reportClearVariables } from '../rule-kit/environment/report-clear-variables.ts';
import { reportSecretReads } from '../rule-kit/environment/report-secret-reads.ts';
import { isDataFile } from '../rule-kit/secrets/report-data-secrets.ts';

export default createRule({
  name: 'no-secret-in-environment',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow secrets in environment variables of functions, and secrets that are fetched anew on every call',
      recommended: false,
      requiresTypeChecking: false,
      cwe: [526, 522],
      owasp: ['A02:2021', 'A05:2021', 'A04:2025', 'A02:2025'],
      confidence: 'strict',
      threats: [],
    },
    messages: {
      variable:
        '{{name}} gets the secret itself, which then stands in clear in the configuration of the function. Hand over the ARN or name of the secret instead, and read it at run time.',
      read: '{{callee}}() fetches {{secret}} in each invocation{{path}}. Keep what it answers in a variable of the module, or fetch it with a cache.',
    },
    schema: [],
  },
  create(context) {
    if (isTestFile(context.filename)) return {};
    if (isDataFile(context.filename)) {
      reportClearEntries(context);
      return {};
    }
    const seen = new Set<unknown>();
    return {
      Property(node) {
        reportClearVariables(context, collectOptionVariables(context.sourceCode, node), seen);
      },
      CallExpression(node) {
        const added = findAddedVariable(context.sourceCode, node);
        if (added !== undefined) reportClearVariables(context, [added], seen);
      },
      'Program:exit'() {
        reportSecretReads(context);
      },
    };
  },
});
