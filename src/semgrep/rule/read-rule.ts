import { checkShape } from './check-shape.ts';
import { describeNode } from './describe-node.ts';
import { findRuleLanguage, isLanguageName } from './language-names.ts';
import { optionsShape } from './option-shapes.ts';
import { checkNegations } from './check-negations.ts';
import { readFormula } from './read-formula.ts';
import { readPatterns } from './read-patterns.ts';
import { readTaint } from './read-taint.ts';
import { reportNothing } from './report-nothing.ts';
import { findField, findInteger, findText, getData, getTexts, type MapNode, type RuleNode } from './rule-node.ts';
import { makeReport, type Report, type RuleReading } from './rule-reading.ts';
import { matchRule, matchTaintRule, searchFields, searchRule, taintRule } from './rule-shapes.ts';
import type { PatternLanguage, RuleFix, RuleMode, RuleOptions, RuleProblem, SemgrepRule } from './rule.ts';
import { isVersionSupported } from './supported-version.ts';

/** Answers the rule that is written, or `undefined` when it has an error. What is wrong is added to the problems. */
export function readRule(node: RuleNode, problems: RuleProblem[]): SemgrepRule | undefined {
  const own: RuleProblem[] = [];
  const rule = readChecked(node, own);
  problems.push(...own);
  return own.some(({ severity }) => severity === 'error') ? undefined : rule;
}

function readChecked(node: RuleNode, problems: RuleProblem[]): SemgrepRule | undefined {
  const id = node.kind === 'map' ? findText(node, 'id') : undefined;
  const report = makeReport(id, problems);
  if (node.kind !== 'map') {
    report('error', [], `expected a rule (an object with id, message, severity, languages), found ${describeNode(node)}`, node.at);
    return undefined;
  }
  if (!isVersionSupported(node, report)) return undefined;
  if (!checkMode(node, report)) return undefined;
  if (isOnlyDependency(node, report)) return undefined;
  reportNothing(node, [], report);
  if (!checkShape(getShape(node), node, [], report)) return undefined;
  const language = readLanguages(node, report);
  if (language === undefined) return undefined;
  return makeRule(node, { language, isInMetavariable: false, report });
}

/** A rule of a kind that is not read here gets one clear problem, not one for each of its fields. */
function checkMode(node: MapNode, report: Report): boolean {
  const mode = findField(node, 'mode');
  if (mode === undefined || (mode.kind === 'text' && (mode.value === 'search' || mode.value === 'taint'))) return true;
  const isKnown = mode.kind === 'text' && ['join', 'extract', 'step', 'steps'].includes(mode.value);
  const reason = isKnown ? ', which is not supported' : '';
  report('error', ['mode'], `expected search or taint, found ${describeNode(mode)}${reason}`, mode.at);
  return false;
}

/** A rule about the packages of a program alone looks for no code. */
function isOnlyDependency(node: MapNode, report: Report): boolean {
  const key = 'r2c-internal-project-depends-on';
  const field = node.fields.get(key);
  const keys = [...Object.keys(searchFields), 'match', 'taint', 'mode'];
  if (field === undefined || keys.some((each) => node.fields.has(each))) return false;
  report('warning', [key], `expected a rule that looks for code, found ${key} alone, which reads lock files`, field.at);
  return true;
}

function getShape(node: MapNode): typeof searchRule {
  const mode = findText(node, 'mode');
  if (node.fields.has('taint') && mode !== 'search') return matchTaintRule;
  if (mode === 'taint') return taintRule;
  return node.fields.has('match') ? matchRule : searchRule;
}

/**
 * Answers the language that patterns are read in. As in Semgrep the order in which languages are named has no meaning: JavaScript comes
 * before TypeScript.
 */
function readLanguages(node: MapNode, report: Report): PatternLanguage | undefined {
  const names = getTexts(node, 'languages');
  const at = findField(node, 'languages')?.at ?? node.at;
  const unknown = names.filter((name) => !isLanguageName(name));
  for (const name of unknown) report('error', ['languages'], `expected the name of a language, found ${JSON.stringify(name)}`, at);
  if (names.length === 0) report('error', ['languages'], 'expected at least one language, found none', at);
  const supported = new Set(names.flatMap((name) => findRuleLanguage(name) ?? []));
  const alone = [...supported].find((each) => each === 'generic' || each === 'regex');
  if (alone !== undefined && names.length > 1)
    report('error', ['languages'], `expected ${alone} as the only language, found ${names.join(', ')}`, at);
  if (supported.size === 0 && names.length > 0 && unknown.length === 0)
    report('warning', ['languages'], `expected javascript, typescript, json, yaml, generic or regex, found ${names.join(', ')}`, at);
  return [...supported].sort()[0];
}

function makeRule(node: MapNode, reading: RuleReading): SemgrepRule {
  const paths = findField(node, 'paths');
  const metadata = findField(node, 'metadata');
  return {
    id: findText(node, 'id') ?? '',
    message: findText(node, 'message') ?? '',
    severity: findText(node, 'severity') ?? '',
    languages: getTexts(node, 'languages').map((name) => name.toLowerCase()),
    mode: readMode(node, reading),
    options: readOptions(node, reading.report),
    fix: readFix(node),
    paths:
      paths?.kind === 'map' ? { include: getTexts(paths, 'include'), exclude: getTexts(paths, 'exclude') } : { include: [], exclude: [] },
    metadata: metadata === undefined ? {} : (getData(metadata) as Readonly<Record<string, unknown>>),
    minVersion: findText(node, 'min-version'),
    maxVersion: findText(node, 'max-version'),
    at: node.at,
  };
}

function readMode(node: MapNode, reading: RuleReading): RuleMode {
  const taint = findField(node, 'taint');
  if (taint?.kind === 'map' && findText(node, 'mode') !== 'search') {
    const names = { sources: 'sources', sinks: 'sinks', sanitizers: 'sanitizers', propagators: 'propagators' };
    return { kind: 'taint', taint: readTaint(taint, ['taint'], { ...names, readFormula }, reading) };
  }
  if (findText(node, 'mode') === 'taint') {
    const syntax = {
      sources: 'pattern-sources',
      sinks: 'pattern-sinks',
      sanitizers: 'pattern-sanitizers',
      propagators: 'pattern-propagators',
      readFormula: (part: RuleNode, path: readonly (string | number)[], inner: RuleReading) =>
        part.kind === 'map' ? readPatterns(part, path, inner) : undefined,
    };
    return { kind: 'taint', taint: readTaint(node, [], syntax, reading) };
  }
  const match = findField(node, 'match');
  const formula = match === undefined ? readPatterns(node, [], reading) : readFormula(match, ['match'], reading);
  if (formula === undefined) return { kind: 'search', formula: { kind: 'any', parts: [], at: node.at } };
  checkNegations(formula, match === undefined ? [] : ['match'], reading);
  return { kind: 'search', formula };
}

function readOptions(node: MapNode, report: Report): RuleOptions {
  const options = findField(node, 'options');
  if (options?.kind !== 'map' || !checkShape(optionsShape, options, ['options'], report)) return {};
  return getData(options) as RuleOptions;
}

/** `fix` comes before `fix-regex`, as in Semgrep. */
function readFix(node: MapNode): RuleFix | undefined {
  const text = findText(node, 'fix');
  if (text !== undefined) return { kind: 'text', text: text.trim() };
  const byRegex = findField(node, 'fix-regex');
  if (byRegex?.kind !== 'map') return undefined;
  return {
    kind: 'regex',
    regex: findText(byRegex, 'regex') ?? '',
    replacement: findText(byRegex, 'replacement') ?? '',
    count: findInteger(byRegex, 'count'),
  };
}
