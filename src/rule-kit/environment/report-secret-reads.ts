import { basename } from 'node:path';
import type { Rule } from 'eslint';
import type { Location } from '../../analysis/domain/identity.ts';
import type { SecretRead } from '../../analysis/interpreter/activation.ts';
import { analysisOf } from '../analysis-of.ts';
import { toEslintLocation } from '../positions.ts';
import { redactCode } from '../../secrets/redact.ts';

/** Reports secrets that handlers of the file fetch in each invocation, each place once. */
export function reportSecretReads(context: Rule.RuleContext): void {
  const seen = new Set<number>();
  for (const read of analysisOf(context).secretReads) {
    const at = findPlace(context.filename, read);
    if (at === undefined || seen.has(at.span.start)) continue;
    seen.add(at.span.start);
    const names = [...new Set(read.calls.map(({ callee }) => callee.name).filter((name) => name !== ''))];
    const place = read.at.file === context.filename ? '' : ` (${basename(read.at.file)})`;
    const path = names.length === 0 ? place : ` through ${names.slice(0, 4).join(' → ')}${place}`;
    context.report({
      loc: toEslintLocation(context.sourceCode, at.span),
      messageId: 'read',
      data: { callee: redactCode(read.calleeText), secret: read.row.label, path },
    });
  }
}

/** The call that fetches, or the last of the file that leads to it. */
function findPlace(file: string, { at, calls }: SecretRead): Location | undefined {
  return at.file === file ? at : calls.findLast((call) => call.at.file === file)?.at;
}
