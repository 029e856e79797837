import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-xpath-injection',
  docs: {
    description: 'Disallow event data in XPath expressions',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [643],
    owasp: ['A03:2021', 'A05:2025'],
    confidence: 'high',
    threats: ['xpath'],
  },
  messages: {
    reaches: '{{source}} reaches {{sink}}{{path}} without validation. Bind it as a variable of the expression.',
  },
});
