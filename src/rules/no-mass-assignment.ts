import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-mass-assignment',
  docs: {
    description: 'Disallow storing objects of the event whole',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [915],
    owasp: ['A08:2021', 'A08:2025'],
    confidence: 'high',
    threats: ['mass-assignment'],
  },
  messages: {
    reaches: '{{source}} reaches {{sink}}{{path}} without validation. Pick the fields that senders may set, by name or with a schema.',
  },
});
