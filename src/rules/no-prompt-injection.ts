import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-prompt-injection',
  docs: {
    description: 'Disallow event data in system prompts, instructions and tool definitions of language models',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [1427],
    owasp: ['A03:2021', 'A05:2025'],
    confidence: 'high',
    threats: ['prompt'],
  },
  messages: {
    reaches: '{{source}} reaches {{sink}}{{path}} without validation. Keep it apart from the instructions, as a message of the user.',
  },
});
