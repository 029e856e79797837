import type { Rule } from 'eslint';
import { toEslintLocation } from '../positions.ts';
import { findExposure } from './exposure.ts';
import { findUnverifiedMessage } from './find-unverified-message.ts';
import { listServedUnits } from './served-units.ts';

/** Reports where a file takes what anybody can send for the message of a service, with the message `message`. */
export function reportUnverifiedMessages(context: Rule.RuleContext): void {
  const seen = new Set<number>();
  for (const unit of listServedUnits(context)) {
    const found = findUnverifiedMessage(unit);
    if (found?.at.file !== context.filename || seen.has(found.at.span.start)) continue;
    const { kind } = findExposure(unit);
    if (kind === 'guarded' || kind === 'internal') continue;
    seen.add(found.at.span.start);
    context.report({
      loc: toEslintLocation(context.sourceCode, found.at.span),
      messageId: 'message',
      data: { callee: found.access.calleeText },
    });
  }
}
