import type { Rule } from 'eslint';
import { findPermissiveCors } from '../deployment/find-permissive-cors.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { findDescribedDeployment, locateFact } from '../rule-kit/deployment/deployment-of.ts';
import { reportMisuses } from '../rule-kit/report-misuses.ts';
import { redactCode } from '../secrets/redact.ts';
import { isDataFile } from '../rule-kit/secrets/report-data-secrets.ts';
import { readSettings } from '../rule-kit/settings.ts';

export default createRule({
  name: 'no-permissive-cors',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow CORS headers that let pages of any origin read answers',
      recommended: true,
      requiresTypeChecking: false,
      cwe: [942, 346],
      owasp: ['A05:2021', 'A02:2025', 'A01:2021', 'A01:2025'],
      confidence: 'high',
      threats: [],
    },
    messages: {
      misuse: 'This header or option {{label}}{{path}}. Compare the origin with a list of those that are allowed.',
      credentials: '{{subject}} lets pages of every origin send requests in the name of who is signed in. List the origins that may.',
      'any-origin': '{{subject}} asks who calls, and lets pages of every origin call it. List the origins that may.',
      writes: 'Pages of every origin may write to {{subject}}. List the origins that may.',
    },
    schema: [],
  },
  create(context) {
    reportDescribed(context);
    if (isDataFile(context.filename)) return {};
    return {
      'Program:exit'() {
        reportMisuses(context, 'permissive-cors');
      },
    };
  },
});

/** Reports what a file of infrastructure says of origins. */
function reportDescribed(context: Rule.RuleContext): void {
  const deployment = findDescribedDeployment(context);
  if (deployment === undefined) return;
  const isStrict = readSettings(context).confidence === 'strict';
  for (const { kind, confidence, subject, at } of findPermissiveCors(deployment)) {
    if (at.file !== context.filename || (confidence === 'strict' && !isStrict)) continue;
    const named = subject === '' ? 'This API' : redactCode(subject, context.sourceCode.text);
    context.report({ loc: locateFact(context, at), messageId: kind, data: { subject: named } });
  }
}
