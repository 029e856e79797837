/** What all ids of the ruleset begin with. */
export const rulePrefix = 'serverless-security-';
