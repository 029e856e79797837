import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-path-traversal',
  docs: {
    description: 'Disallow event data in paths of files',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [22, 73],
    owasp: ['A01:2021', 'A01:2025'],
    confidence: 'high',
    threats: ['path'],
  },
  messages: {
    reaches:
      '{{source}} reaches {{sink}}{{path}} without validation. Take path.basename() of it, or resolve it and check that it stays in its folder.',
  },
});
