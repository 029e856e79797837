import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'require-event-validation',
  docs: {
    description: 'Require that event data is looked at before it is stored or sent on',
    recommended: false,
    requiresTypeChecking: false,
    cwe: [20],
    owasp: ['A03:2021', 'A05:2025'],
    confidence: 'strict',
    threats: ['unvalidated'],
  },
  messages: {
    reaches: '{{source}} reaches {{sink}}{{path}} without validation. Check it with a schema first.',
  },
});
