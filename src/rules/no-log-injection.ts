import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-log-injection',
  docs: {
    description: 'Disallow event data with line breaks in log messages',
    recommended: false,
    requiresTypeChecking: false,
    cwe: [117],
    owasp: ['A09:2021', 'A09:2025'],
    confidence: 'medium',
    threats: ['log'],
  },
  messages: {
    reaches:
      '{{source}} reaches {{sink}}{{path}} with its line breaks. Log it as a field of a structured logger, or replace its line breaks.',
  },
});
