import { assignedLabel } from '../../secrets/find-embedded-secret.ts';
import { shortestSecret } from '../../secrets/find-formatted-secrets.ts';
import { findSecrets } from '../../secrets/find-secrets.ts';
import { isCredentialValue, isMixed } from '../../secrets/judge-value.ts';
import type { NameReader } from '../../secrets/name-meaning.ts';
import type { TreeNode } from './constant-text.ts';
import type { SecretSearch } from './secret-search.ts';
import type { LiteralSecret } from './find-literal-secrets.ts';

/** A value after `:` or `=`, and the name before it. */
const assigned = /[:=]\s{0,3}["'`]?([^\s"'`,;()<>]{8,64})/gu;
const nameBefore = /(?<![\w.$-])([A-Za-z_][\w-]{2,60})["']?\s{0,3}$/u;
const longestBefore = 66;

/** Finds credentials of a known form in comments, and passwords after their name where these are no examples of a documentation. */
export function findCommentSecrets({ sourceCode, index, getMeaning }: SecretSearch): readonly LiteralSecret[] {
  const secrets: LiteralSecret[] = [];
  for (const comment of sourceCode.getAllComments()) {
    const { value: text } = comment;
    if (text.length < shortestSecret) continue;
    const node = comment as unknown as TreeNode;
    const isDocumentation = text.startsWith('*');
    const before = secrets.length;
    for (const found of findSecrets(index, text, '')) {
      if (isDocumentation && found.label === assignedLabel) continue;
      secrets.push({ node, value: found.value, found, confidence: found.confidence });
    }
    if (!isDocumentation && secrets.length === before) collectAssigned(node, text, getMeaning, secrets);
  }
  return secrets;
}

/** A note of a password mixes its characters. */
function collectAssigned(node: TreeNode, text: string, getMeaning: NameReader, secrets: LiteralSecret[]): void {
  if (!(text.includes(':') || text.includes('='))) return;
  for (const { 1: value = '', index } of text.matchAll(assigned)) {
    const name = nameBefore.exec(text.slice(Math.max(0, index - longestBefore), index))?.[1];
    if (name === undefined || getMeaning(name) !== 'credential' || !isCredentialValue(value, 'name', 'credential') || !isMixed(value))
      continue;
    secrets.push({ node, value, place: { name, meaning: 'credential', strength: 'name' }, confidence: 'medium' });
  }
}
