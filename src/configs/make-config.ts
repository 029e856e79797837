import type { ESLint, Linter } from 'eslint';
import type { SecurityRule } from '../rule-kit/create-rule.ts';

/** Makes a flat config that switches on the rules that `isOn` picks. */
export function makeConfig(
  name: string,
  plugin: ESLint.Plugin,
  rules: Readonly<Record<string, SecurityRule>>,
  isOn: (rule: SecurityRule) => boolean,
  settings: Readonly<Record<string, unknown>>,
): Linter.Config {
  const entries = Object.entries(rules).filter(([, rule]) => isOn(rule));
  return {
    name: `serverless-security/${name}`,
    plugins: { 'serverless-security': plugin },
    settings: { 'serverless-security': settings },
    rules: Object.fromEntries(entries.map(([id]) => [`serverless-security/${id}`, 'error' as const])),
  };
}
