import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-secret-exposure',
  docs: {
    description: 'Disallow secrets in logs, responses, error messages, addresses and plain storage',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [200, 532, 522],
    owasp: ['A02:2021', 'A04:2021', 'A09:2021', 'A04:2025', 'A06:2025', 'A09:2025'],
    confidence: 'high',
    threats: ['exposure'],
  },
  messages: {
    reaches: '{{source}} becomes known: it reaches {{sink}}{{path}}. Leave it out, mask it or hash it.',
  },
});
