import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-xss',
  docs: {
    description: 'Disallow event data in HTML',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [79],
    owasp: ['A03:2021', 'A05:2025'],
    confidence: 'high',
    threats: ['html'],
  },
  messages: {
    reaches: '{{source}} reaches {{sink}}{{path}} without validation. Escape it for HTML, or answer JSON.',
  },
});
