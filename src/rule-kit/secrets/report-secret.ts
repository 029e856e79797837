import type { AST, Rule } from 'eslint';
import { getFingerprint } from '../../secrets/fingerprint.ts';
import { redact, redactName } from '../../secrets/redact.ts';
import type { LiteralSecret } from './find-literal-secrets.ts';
import { isAllowed, type SecretRuleSettings } from './secret-options.ts';
import type { SecretPlace } from './secret-place.ts';
import { makeSecretSuggestions } from './secret-suggestions.ts';

/** Reports a secret in the code, unless the options let it stay. */
export function reportSecret(context: Rule.RuleContext, settings: SecretRuleSettings, secret: LiteralSecret): void {
  if (isAllowed(settings, secret)) return;
  const { value, found, place } = secret;
  const data = { start: redact(value), fingerprint: getFingerprint(value, settings.salt) };
  context.report({
    ...findPlace(context, secret),
    ...(found === undefined
      ? { messageId: 'place', data: { ...data, place: redactName(describePlace(place), [value]) } }
      : { messageId: 'form', data: { ...data, label: found.label } }),
    suggest: makeSecretSuggestions(context, settings.index, secret),
  });
}

/** In a comment of several lines it stands in one of them. */
function findPlace(
  { sourceCode }: Rule.RuleContext,
  { node, value }: LiteralSecret,
): { readonly node: Rule.Node } | { readonly loc: AST.SourceLocation } {
  if (node.type !== 'Block' || node.range === undefined) return { node: node as unknown as Rule.Node };
  const [start, end] = node.range;
  const at = sourceCode.text.indexOf(value, start);
  if (at < 0 || at >= end) return { node: node as unknown as Rule.Node };
  return { loc: { start: sourceCode.getLocFromIndex(at), end: sourceCode.getLocFromIndex(Math.min(at + value.length, end)) } };
}

function describePlace(place: SecretPlace | undefined): string {
  const name = place === undefined || place.name === '' ? 'The credential' : `The credential ${place.name}`;
  return place?.call === undefined ? name : `${name} of ${place.call}`;
}
