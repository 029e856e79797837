import type { PatternLanguage, RuleLanguage } from './rule.ts';

const supported: Readonly<Record<string, RuleLanguage>> = {
  js: 'js',
  javascript: 'js',
  ts: 'ts',
  typescript: 'ts',
  json: 'json',
  yaml: 'yaml',
  generic: 'generic',
  regex: 'regex',
  none: 'regex',
};

/** What a condition may name as its language, and a rule may not. */
const ofConditions: Readonly<Record<string, PatternLanguage>> = { spacegrep: 'generic', aliengrep: 'generic', html: 'html', xml: 'html' };

/** Languages of Semgrep that are not looked at here, with all their names. */
const others = new Set(
  `apex bash sh c cairo circom clojure cpp c++ csharp c# dart dockerfile docker fga openfga ex elixir go golang gosu hack html java jsonnet julia
   kt kotlin lisp lua move_on_sui move_on_aptos objc objectivec objective-c ocaml php powershell promql proto protobuf proto3 python2 python3 py
   python r ruby rust scala scheme solidity sol swift tf hcl terraform vue xml`.split(/\s+/u),
);

/** Answers the language that rules are for, by any of its names. */
export function findRuleLanguage(name: string): RuleLanguage | undefined {
  const word = name.toLowerCase();
  return Object.hasOwn(supported, word) ? supported[word] : undefined;
}

/** Answers the language of a condition, which has more names. */
export function findConditionLanguage(name: string): PatternLanguage | undefined {
  return findRuleLanguage(name) ?? (Object.hasOwn(ofConditions, name) ? ofConditions[name] : undefined);
}

/** Whether Semgrep knows a language by this name. */
export function isLanguageName(name: string): boolean {
  return findRuleLanguage(name) !== undefined || others.has(name.toLowerCase());
}
