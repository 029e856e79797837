import { readComparison } from './read-comparison.ts';
import { describeNode } from './describe-node.ts';
import { findConditionLanguage, isLanguageName } from './language-names.ts';
import { findField, findFlag, findText, getTexts, type MapNode } from './rule-node.ts';
import type { RulePath } from './rule-path.ts';
import type { FormulaReader, RuleReading } from './rule-reading.ts';
import type { Condition, Formula, PatternLanguage } from './rule.ts';

type ConditionReader = (
  map: MapNode,
  name: string,
  path: RulePath,
  reading: RuleReading,
  readPatterns: FormulaReader,
) => Condition | undefined;

const readers: Readonly<Record<string, ConditionReader>> = {
  'metavariable-regex': (map, name) => ({
    kind: 'regex',
    name,
    source: findText(map, 'regex') ?? '',
    constantPropagation: findFlag(map, 'constant-propagation') ?? false,
    at: map.at,
  }),
  'metavariable-pattern': readInner,
  'metavariable-comparison': (map, _name, path, reading) => {
    if (findFlag(map, 'strip') === true && !map.fields.has('metavariable'))
      reading.report('error', path, 'expected a metavariable with strip: true, found none', map.at);
    return readComparison(map, path, reading);
  },
  'metavariable-analysis': readAnalysis,
  'metavariable-type': readType,
  'metavariable-name': readName,
  'semgrep-internal-metavariable-name': readName,
};

/** Answers the condition that an item of `patterns` is; an item that finds ranges is none. */
export function readCondition(item: MapNode, path: RulePath, reading: RuleReading, readPatterns: FormulaReader): Condition | undefined {
  for (const [key, { value }] of item.fields) {
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (reader === undefined || value.kind !== 'map') continue;
    return reader(value, findText(value, 'metavariable') ?? '', [...path, key], reading, readPatterns);
  }
  return undefined;
}

/** Answers a condition on the code that a metavariable stands for. Of code in a language that is not looked at here, none holds. */
export function readInner(
  map: MapNode,
  name: string,
  path: RulePath,
  reading: RuleReading,
  readFormula: (map: MapNode, path: RulePath, reading: RuleReading) => Formula | undefined,
): Extract<Condition, { kind: 'formula' }> | undefined {
  const language = readLanguage(map, path, reading);
  if (language === undefined && map.fields.has('language'))
    return { kind: 'formula', name, language, formula: { kind: 'any', parts: [], at: map.at }, at: map.at };
  const formula = readFormula(map, path, { ...reading, language: language ?? reading.language, isInMetavariable: true });
  return formula && { kind: 'formula', name, language, formula, at: map.at };
}

/** Answers the language that a condition names. */
export function readLanguage(map: MapNode, path: RulePath, reading: RuleReading): PatternLanguage | undefined {
  const node = findField(map, 'language');
  if (node?.kind !== 'text') return undefined;
  const language = findConditionLanguage(node.value);
  if (language === undefined) {
    const severity = isLanguageName(node.value) ? 'warning' : 'error';
    const message = 'expected js, ts, json, yaml, html, xml, generic or regex';
    reading.report(severity, [...path, 'language'], `${message}, found ${describeNode(node)}`, node.at);
  }
  return language;
}

/** Answers a condition on what a text is like. */
export function readAnalysis(map: MapNode, name: string): Condition | undefined {
  const node = findField(map, 'analyzer');
  const analyzer = node?.kind === 'map' ? findText(node, 'kind') : findText(map, 'analyzer');
  if (analyzer !== 'entropy' && analyzer !== 'entropy_v2' && analyzer !== 'redos') return undefined;
  const mode = node?.kind === 'map' ? findText(node, 'mode') : undefined;
  return { kind: 'analysis', name, analyzer, options: mode === undefined ? {} : { mode }, at: map.at };
}

/** Answers a condition on the type of an expression. Semgrep knows none in JavaScript. */
export function readType(map: MapNode, name: string, path: RulePath, reading: RuleReading): Condition | undefined {
  const language = map.fields.has('language') ? readLanguage(map, path, reading) : reading.language;
  if (language !== undefined && language !== 'ts') {
    const found = language === 'js' ? 'javascript' : language;
    reading.report('error', path, `expected a rule for typescript alone or language: typescript, found ${found}`, map.at);
  }
  return { kind: 'type', name, types: [...getTexts(map, 'type'), ...getTexts(map, 'types')], at: map.at };
}

function readName(map: MapNode, name: string, path: RulePath, reading: RuleReading): Condition {
  const given = ['kind', 'module', 'modules', 'fqn', 'fqns'].filter((key) => map.fields.has(key));
  if (given.length === 0) reading.report('error', path, 'expected kind, module or modules, found none', map.at);
  return {
    kind: 'name',
    name,
    module: findText(map, 'module'),
    modules: [...getTexts(map, 'module'), ...getTexts(map, 'modules')],
    nameKind: findText(map, 'kind'),
    paths: [...getTexts(map, 'fqn'), ...getTexts(map, 'fqns')],
    at: map.at,
  };
}
