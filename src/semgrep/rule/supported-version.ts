import { describeNode } from './describe-node.ts';
import { findField, type MapNode } from './rule-node.ts';
import type { Report } from './rule-reading.ts';

/** The version of Semgrep whose rules are understood. */
export const supportedVersion = '1.185.0';

/** Whether a rule is meant for the version that is understood. A rule for another one is left out with a warning, as Semgrep does. */
export function isVersionSupported(node: MapNode, report: Report): boolean {
  const least = readVersion(node, 'min-version', report);
  const most = readVersion(node, 'max-version', report);
  const own = parseVersion(supportedVersion) ?? [];
  if (least !== undefined && isBefore(own, least)) {
    tell(node, 'min-version', `expected a version up to ${supportedVersion}, found a newer one`, report);
    return false;
  }
  if (most !== undefined && isBefore(most, own)) {
    tell(node, 'max-version', `expected a version from ${supportedVersion}, found an older one`, report);
    return false;
  }
  return true;
}

function tell(node: MapNode, key: string, message: string, report: Report): void {
  report('warning', [key], `${message}; the rule is left out`, findField(node, key)?.at ?? node.at);
}

function readVersion(node: MapNode, key: string, report: Report): readonly number[] | undefined {
  const field = findField(node, key);
  if (field === undefined) return undefined;
  const version = field.kind === 'text' ? parseVersion(field.value) : undefined;
  if (version === undefined) report('error', [key], `expected a version as text, such as 1.50.0, found ${describeNode(field)}`, field.at);
  return version;
}

function parseVersion(text: string): readonly number[] | undefined {
  const found = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/u.exec(text);
  return found?.slice(1).map(Number);
}

function isBefore(left: readonly number[], right: readonly number[]): boolean {
  for (const [index, part] of right.entries()) {
    const difference = (left[index] ?? 0) - part;
    if (difference !== 0) return difference < 0;
  }
  return false;
}
