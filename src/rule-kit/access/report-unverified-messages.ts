import type { Rule } from 'eslint';
import { analysisOf } from '../analysis-of.ts';
import { isActive } from '../create-rule.ts';
import { toEslintLocation } from '../positions.ts';
import type { AccessUnit } from './access-unit.ts';
import { findExposure } from './exposure.ts';
import { findUnverifiedMessage, type UnverifiedMessage } from './find-unverified-message.ts';
import { listServedUnits } from './served-units.ts';
import { redactCode } from '../../secrets/redact.ts';

/** Reports where a file takes what anybody can send for the message of a service, with the message `message`. */
export function reportUnverifiedMessages(context: Rule.RuleContext): void {
  const seen = new Set<number>();
  for (const unit of listServedUnits(context)) {
    const found = findMessage(context, unit);
    if (found === undefined || seen.has(found.at.span.start) || isSwallowedIn(context, unit, found)) continue;
    seen.add(found.at.span.start);
    context.report({
      loc: toEslintLocation(context.sourceCode, found.at.span),
      messageId: 'message',
      data: { callee: redactCode(found.access.calleeText) },
    });
  }
}

function findMessage(context: Rule.RuleContext, unit: AccessUnit): UnverifiedMessage | undefined {
  const found = findUnverifiedMessage(unit);
  if (found?.at.file !== context.filename) return undefined;
  const { kind } = findExposure(unit);
  return kind === 'guarded' || kind === 'internal' ? undefined : found;
}

/** Is the signature verified, and the error swallowed, which another rule reports? */
function isSwallowedIn(context: Rule.RuleContext, { at }: AccessUnit, { access }: UnverifiedMessage): boolean {
  if (!isActive(context, 'no-fail-open')) return false;
  const functions = [at, ...access.calls.map(({ callee }) => callee.at)];
  return analysisOf(context)
    .findMisuses('fail-open')
    .some(({ place }) =>
      functions.some(({ file, span }) => place.file === file && place.span.start >= span.start && place.span.end <= span.end),
    );
}
