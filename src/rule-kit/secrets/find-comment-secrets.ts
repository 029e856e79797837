import type { SourceCode } from 'eslint';
import type { FormatIndex } from '../../secrets/find-formatted-secrets.ts';
import { findSecrets } from '../../secrets/find-secrets.ts';
import type { TreeNode } from './constant-text.ts';
import type { LiteralSecret } from './find-literal-secrets.ts';

/** Finds credentials of a known form in comments. */
export function findCommentSecrets(sourceCode: SourceCode, index: FormatIndex): readonly LiteralSecret[] {
  return sourceCode.getAllComments().flatMap((comment) =>
    findSecrets(index, comment.value, '').map((found) => ({
      node: comment as unknown as TreeNode,
      value: found.value,
      found,
      confidence: found.confidence,
    })),
  );
}
