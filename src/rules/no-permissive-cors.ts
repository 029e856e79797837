import { createRule } from '../rule-kit/create-rule.ts';
import { reportMisuses } from '../rule-kit/report-misuses.ts';

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
    },
    schema: [],
  },
  create(context) {
    return {
      'Program:exit'() {
        reportMisuses(context, 'permissive-cors');
      },
    };
  },
});
