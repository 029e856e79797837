import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-resource-injection',
  docs: {
    description: 'Disallow event data that chooses the table, bucket, queue, function or role that is worked on',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [99, 441, 639],
    owasp: ['A01:2021', 'A01:2025'],
    confidence: 'high',
    threats: ['resource'],
  },
  messages: {
    reaches: '{{source}} chooses {{sink}}{{path}}. Choose among names that the program writes.',
  },
});
