import { createRule } from '../rule-kit/create-rule.ts';
import { reportMisuses } from '../rule-kit/report-misuses.ts';

export default createRule({
  name: 'no-fail-open',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow letting a request through when who sends it could not be checked',
      recommended: true,
      requiresTypeChecking: false,
      cwe: [636, 755],
      owasp: ['A01:2021', 'A04:2021', 'A07:2021', 'A01:2025', 'A07:2025', 'A10:2025'],
      confidence: 'high',
      threats: [],
    },
    messages: {
      misuse: 'Where it is not known who sends the request, or that he may, this {{label}}{{path}}. Refuse, or let the error be thrown.',
    },
    schema: [],
  },
  create(context) {
    return {
      'Program:exit'() {
        reportMisuses(context, 'fail-open');
      },
    };
  },
});
