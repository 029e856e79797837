import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-sql-injection',
  docs: {
    description: 'Disallow event data in SQL text',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [89],
    owasp: ['A03:2021', 'A05:2025'],
    confidence: 'high',
    threats: ['sql'],
  },
  messages: {
    reaches: '{{source}} ({{label}}) reaches {{sink}}{{path}} without validation.',
  },
});
