import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-ssrf',
  docs: {
    description: 'Disallow event data that chooses the host of a request',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [918],
    owasp: ['A10:2021', 'A01:2025'],
    confidence: 'high',
    threats: ['host'],
  },
  messages: {
    reaches: '{{source}} reaches {{sink}}{{path}} without validation. Compare the host with those that are allowed.',
  },
});
