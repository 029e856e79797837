import type { RuleNode } from './rule-node.ts';
import type { RulePath } from './rule-path.ts';
import type { Report } from './rule-reading.ts';

/** Reports each field without a value: Semgrep takes none, wherever it is. */
export function reportNothing(node: RuleNode, path: RulePath, report: Report): void {
  if (node.kind === 'nothing') report('error', path, 'expected a value, found nothing', node.at);
  else if (node.kind === 'list') for (const [index, item] of node.items.entries()) reportNothing(item, [...path, index], report);
  else if (node.kind === 'map') for (const { key, value } of node.fields.values()) reportNothing(value, [...path, key], report);
}
