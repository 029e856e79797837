import type { EventModel } from '../event-rows.ts';

/** What AWS Config asks a custom rule to evaluate. */
export const configRuleEvent = {
  trigger: 'config-rule',
  title: 'AWS Config evaluation',
  evidence: 'https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html',
  eventTypes: [],
  handlerTypes: [],
  fields: [
    { path: 'invokingEvent', trust: 'trusted', label: 'configuration item' },
    { path: 'ruleParameters', trust: 'trusted', label: 'rule parameter' },
    { path: 'resultToken', trust: 'trusted', label: 'AWS Config token' },
    { path: 'configRuleName', trust: 'trusted', label: 'AWS Config rule' },
    { path: 'accountId', trust: 'trusted', label: 'AWS account' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
