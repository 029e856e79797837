import { assignedLabel } from '../../secrets/find-embedded-secret.ts';
import { findSecrets } from '../../secrets/find-secrets.ts';
import { isCredentialValue } from '../../secrets/judge-value.ts';
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
  return sourceCode.getAllComments().flatMap((comment) => {
    const node = comment as unknown as TreeNode;
    const isDocumentation = comment.value.startsWith('*');
    const all = findSecrets(index, comment.value, '').filter(({ label }) => !isDocumentation || label !== assignedLabel);
    const found = all.map((each) => ({
      node,
      value: each.value,
      found: each,
      confidence: each.confidence,
    }));
    return found.length > 0 || isDocumentation ? found : findAssigned(node, comment.value, getMeaning);
  });
}

/** A note of a password mixes its characters. */
function findAssigned(node: TreeNode, text: string, getMeaning: NameReader): readonly LiteralSecret[] {
  if (!(text.includes(':') || text.includes('='))) return [];
  const secrets: LiteralSecret[] = [];
  for (const { 1: value = '', index } of text.matchAll(assigned)) {
    const name = nameBefore.exec(text.slice(Math.max(0, index - longestBefore), index))?.[1];
    if (name === undefined || getMeaning(name) !== 'credential' || !isCredentialValue(value, 'name', 'credential') || !isMixed(value))
      continue;
    secrets.push({ node, value, place: { name, meaning: 'credential', strength: 'name' }, confidence: 'medium' });
  }
  return secrets;
}

function isMixed(value: string): boolean {
  return /\d/u.test(value) && /[a-z]/u.test(value) && /[A-Z!@#$%^&*?+]/u.test(value) && !/[.[\]{}|]/u.test(value);
}
