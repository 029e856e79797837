import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-command-injection',
  docs: {
    description: 'Disallow event data in shell commands and program arguments',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [78, 88],
    owasp: ['A03:2021', 'A05:2025'],
    confidence: 'high',
    threats: ['shell', 'argument'],
  },
  messages: {
    reaches: '{{source}} ({{label}}) reaches {{sink}}{{path}} without validation.',
  },
});
