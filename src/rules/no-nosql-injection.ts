import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-nosql-injection',
  docs: {
    description: 'Disallow event data in filters, expressions and query texts of NoSQL databases',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [943],
    owasp: ['A03:2021', 'A05:2025'],
    confidence: 'high',
    threats: ['nosql', 'nosql-text'],
  },
  messages: {
    reaches:
      '{{source}} reaches {{sink}}{{path}} without validation. Make it one text or number, with a schema or String(), and bind it where a query is a text.',
  },
});
