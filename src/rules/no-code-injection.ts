import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-code-injection',
  docs: {
    description: 'Disallow event data in code that is evaluated',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [94, 95],
    owasp: ['A03:2021', 'A05:2025'],
    confidence: 'high',
    threats: ['code', 'module'],
  },
  messages: {
    reaches: '{{source}} reaches {{sink}}{{path}} without validation. Run no text from outside: choose among functions of the program.',
  },
});
