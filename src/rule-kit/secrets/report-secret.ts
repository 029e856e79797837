import type { Rule } from 'eslint';
import { getFingerprint } from '../../secrets/fingerprint.ts';
import { redact, redactName } from '../../secrets/redact.ts';
import type { LiteralSecret } from './find-literal-secrets.ts';
import { isAllowed, type SecretRuleSettings } from './secret-options.ts';
import type { SecretPlace } from './secret-place.ts';
import { makeSecretSuggestions } from './secret-suggestions.ts';

/** Reports a secret in the code, unless the options let it stay. */
export function reportSecret(context: Rule.RuleContext, settings: SecretRuleSettings, secret: LiteralSecret): void {
  if (isAllowed(settings, secret)) return;
  const { value, found, place, node } = secret;
  const data = { start: redact(value), fingerprint: getFingerprint(value, settings.salt) };
  context.report({
    node: node as unknown as Rule.Node,
    ...(found === undefined
      ? { messageId: 'place', data: { ...data, place: redactName(describePlace(place), [value]) } }
      : { messageId: 'form', data: { ...data, label: found.label } }),
    suggest: makeSecretSuggestions(context, settings.index, secret),
  });
}

function describePlace(place: SecretPlace | undefined): string {
  const name = place === undefined || place.name === '' ? 'The credential' : `The credential ${place.name}`;
  return place?.call === undefined ? name : `${name} of ${place.call}`;
}
