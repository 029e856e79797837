import { assignedLabel } from '../../secrets/find-embedded-secret.ts';
import { shortestSecret } from '../../secrets/find-formatted-secrets.ts';
import { findNotedPasswords } from '../../secrets/find-noted-passwords.ts';
import { findSecrets } from '../../secrets/find-secrets.ts';
import type { TreeNode } from './constant-text.ts';
import type { SecretSearch } from './secret-search.ts';
import type { LiteralSecret } from './find-literal-secrets.ts';

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
      if (found.label === assignedLabel && (isDocumentation || isAnswer(text, found.index))) continue;
      secrets.push({ node, value: found.value, found, confidence: found.confidence });
    }
    if (isDocumentation || secrets.length > before) continue;
    for (const { name, value } of findNotedPasswords(text, getMeaning))
      secrets.push({ node, value, place: { name, meaning: 'credential', strength: 'name' }, confidence: 'medium' });
  }
  return secrets;
}

/** `"token": "value"`: a line of JSON that somebody got from a service shows what it looks like. */
function isAnswer(text: string, index: number): boolean {
  return /"\w*token\w*"\s*:\s*"$/iu.test(text.slice(Math.max(0, index - 60), index));
}
