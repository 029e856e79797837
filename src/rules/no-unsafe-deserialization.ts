import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-unsafe-deserialization',
  docs: {
    description: 'Disallow event data in formats that make code or objects of any class',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [502],
    owasp: ['A08:2021', 'A08:2025'],
    confidence: 'high',
    threats: ['deserialize'],
  },
  messages: {
    reaches: '{{source}} reaches {{sink}}{{path}} without validation. Read it with JSON.parse() and check it with a schema.',
  },
});
