import { createRule } from '../rule-kit/create-rule.ts';
import { reportMisuses } from '../rule-kit/report-misuses.ts';

export default createRule({
  name: 'no-timing-unsafe-compare',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow comparisons of secrets that end at the first difference',
      recommended: true,
      requiresTypeChecking: false,
      cwe: [208],
      owasp: ['A02:2021', 'A07:2021', 'A04:2025', 'A07:2025'],
      confidence: 'high',
      threats: [],
    },
    messages: {
      misuse:
        '{{callee}} compares {{sources}}{{path}} and takes the longer the more of it is right. Compare digests of both with crypto.timingSafeEqual().',
    },
    schema: [],
  },
  create(context) {
    return {
      'Program:exit'() {
        reportMisuses(context, 'timing');
      },
    };
  },
});
