import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-regex-injection',
  docs: {
    description: 'Disallow event data in regular expressions, and slow regular expressions on event data',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [1333, 730],
    owasp: ['A03:2021', 'A05:2025'],
    confidence: 'high',
    threats: ['regex', 'redos'],
  },
  messages: {
    reaches:
      '{{source}} reaches {{sink}}{{path}} without validation. Escape it, or search with an engine that takes linear time, such as re2.',
  },
});
