import { getData, type RuleNode } from './rule-node.ts';

/** Answers words for what was found in a rule file. */
export function describeNode(node: RuleNode): string {
  if (node.kind === 'nothing') return 'nothing';
  const text = node.kind === 'number' ? node.text : JSON.stringify(getData(node));
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  if (node.kind === 'list') return `a list ${short}`;
  return node.kind === 'map' ? `an object ${short}` : short;
}
