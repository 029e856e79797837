import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-header-injection',
  docs: {
    description: 'Disallow event data with line breaks in response headers',
    recommended: false,
    requiresTypeChecking: false,
    cwe: [113],
    owasp: ['A03:2021', 'A05:2025'],
    confidence: 'strict',
    threats: ['header'],
  },
  messages: {
    reaches: '{{source}} reaches {{sink}}{{path}} without validation. Refuse line breaks.',
  },
});
