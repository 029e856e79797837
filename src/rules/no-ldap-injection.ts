import { createFlowRule } from '../rule-kit/create-flow-rule.ts';

export default createFlowRule({
  name: 'no-ldap-injection',
  docs: {
    description: 'Disallow event data in LDAP filters and names',
    recommended: true,
    requiresTypeChecking: false,
    cwe: [90],
    owasp: ['A03:2021', 'A05:2025'],
    confidence: 'high',
    threats: ['ldap'],
  },
  messages: {
    reaches: '{{source}} reaches {{sink}}{{path}} without validation. Escape it for filters, or let the library build the filter.',
  },
});
