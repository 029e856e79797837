import { reportUnverifiedMessages } from '../rule-kit/access/report-unverified-messages.ts';
import { createRule } from '../rule-kit/create-rule.ts';
import { reportMisuses } from '../rule-kit/report-misuses.ts';

export default createRule({
  name: 'no-unverified-token',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow tokens that are believed without being verified',
      recommended: true,
      requiresTypeChecking: false,
      cwe: [347, 345],
      owasp: ['A02:2021', 'A07:2021', 'A08:2021', 'A04:2025', 'A07:2025', 'A08:2025'],
      confidence: 'high',
      threats: [],
    },
    messages: {
      misuse: 'This {{label}}{{path}}.',
      message:
        'This takes what anybody can send for the message of a service: {{callee}}() acts on it where no signature was verified. Verify the signature first, and answer 401 when it is wrong.',
    },
    schema: [],
  },
  create(context) {
    return {
      'Program:exit'() {
        reportMisuses(context, 'unverified-token');
        reportUnverifiedMessages(context);
      },
    };
  },
});
