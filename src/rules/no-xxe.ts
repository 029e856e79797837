import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-xxe',
  docs: {
    description: 'Disallow event data in XML whose entities are resolved',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [611],
    owasp: ['A05:2021', 'A02:2025'],
    confidence: 'high',
    threats: ['xml'],
  },
  messages: {
    reaches: '{{source}} reaches {{sink}}{{path}} without validation. Parse it without entities of its own.',
  },
});
