import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-open-redirect',
  docs: {
    description: 'Disallow event data that chooses where a browser is sent',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [601],
    owasp: ['A01:2021', 'A01:2025'],
    confidence: 'high',
    threats: ['url'],
  },
  messages: {
    reaches:
      '{{source}} reaches {{sink}}{{path}} without validation. Compare the address with those that are allowed, or stay on the own host.',
  },
});
