import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-email-injection',
  docs: {
    description: 'Disallow event data in headers and senders of mails',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [93],
    owasp: ['A03:2021', 'A05:2025'],
    confidence: 'high',
    threats: ['email'],
  },
  messages: {
    reaches: '{{source}} reaches {{sink}}{{path}} without validation. Check that it is one address, without line breaks.',
  },
});
