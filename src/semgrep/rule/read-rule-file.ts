import { describeNode } from './describe-node.ts';
import { readRule } from './read-rule.ts';
import { readRuleNodes } from './read-rule-nodes.ts';
import { findField, type RuleNode } from './rule-node.ts';
import { makeReport } from './rule-reading.ts';
import type { RulePlace, RuleProblem, SemgrepRule } from './rule.ts';

/** What a rule file holds. */
export interface RuleFile {
  readonly rules: readonly SemgrepRule[];
  readonly problems: readonly RuleProblem[];
}

/** Reads a rule file of YAML or JSON. A rule with an error is left out and told of; it never takes others with it. */
export function readRuleFile(text: string, file: string): RuleFile {
  const problems: RuleProblem[] = [];
  const report = makeReport(undefined, problems);
  const nodes = readRuleNodes(text, file);
  for (const { message, at } of nodes.problems) report('error', [], `expected YAML or JSON, found an error: ${message}`, at);
  const [first] = nodes.documents;
  if (first === undefined && nodes.problems.length === 0) report('error', [], 'expected rules, found nothing', makeStart(file));
  for (const document of nodes.documents.slice(1)) report('error', [], 'expected one document, found another one', document.at);
  const rules = nodes.documents.flatMap((document) => readDocument(document, problems));
  reportSameIds(rules, problems);
  return { rules, problems };
}

function makeStart(file: string): RulePlace {
  return { file, start: 0, end: 0, line: 1, column: 1 };
}

function readDocument(document: RuleNode, problems: RuleProblem[]): readonly SemgrepRule[] {
  const report = makeReport(undefined, problems);
  const list = document.kind === 'map' ? findField(document, 'rules') : undefined;
  if (list === undefined) {
    report('error', [], `expected an object with the field rules, found ${describeNode(document)}`, document.at);
    return [];
  }
  if (list.kind !== 'list') {
    report('error', ['rules'], `expected a list of rules, found ${describeNode(list)}`, list.at);
    return [];
  }
  for (const { key, at } of document.kind === 'map' ? document.fields.values() : [])
    if (key !== 'rules' && key !== 'missed') report('warning', [key], `expected rules only, found ${JSON.stringify(key)}`, at);
  return list.items.flatMap((item) => readRule(item, problems) ?? []);
}

function reportSameIds(rules: readonly SemgrepRule[], problems: RuleProblem[]): void {
  const known = new Set<string>();
  for (const { id, at } of rules) {
    if (known.has(id)) makeReport(id, problems)('warning', ['id'], `expected an id of its own, found ${id} again`, at);
    known.add(id);
  }
}
