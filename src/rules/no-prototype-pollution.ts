import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-prototype-pollution',
  docs: {
    description: 'Disallow event data that chooses properties of objects twice in a row, or is merged into objects',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [1321],
    owasp: ['A08:2021', 'A08:2025'],
    confidence: 'high',
    threats: ['prototype'],
  },
  messages: {
    reaches:
      '{{source}} reaches {{sink}}{{path}} without validation. Keep the values in a Map, or refuse the names __proto__, constructor and prototype.',
  },
});
