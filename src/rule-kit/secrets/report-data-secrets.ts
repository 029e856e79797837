import type { Rule } from 'eslint';
import { findDataSecrets, type DataSecret } from '../../secrets/find-data-secrets.ts';
import { readDataFile, type DataFile } from '../../secrets/read-data-file.ts';
import { findPosition, type DataRoot } from '../data-language.ts';
import { getFingerprint } from '../../secrets/fingerprint.ts';
import { redact, redactName } from '../../secrets/redact.ts';
import { isAllowed, type SecretRuleSettings } from './secret-options.ts';

const dataFile =
  /\.(?:json|jsonc|json5|ya?ml|toml|tf|tfvars|env|properties|ini)$|(?:^|[\\/])\.(?:env(?:\.[\w.-]+)?|npmrc|yarnrc)$|(?:^|[\\/])(?:[\w.-]*\.)?kubeconfig$|(?:^|[\\/])\.kube[\\/]config$/u;

/** Is the file one of data, whatever language ESLint reads it with? */
export function isDataFile(filename: string): boolean {
  return dataFile.test(filename);
}

/** Reports the secrets of a data file. */
export function reportDataSecrets(context: Rule.RuleContext, settings: SecretRuleSettings): void {
  const locate = makeLocator(context);
  const secrets = findDataSecrets(settings.index, context.filename, getDataFile(context), settings.getMeaning);
  const values = new Set(secrets.map(({ value }) => value));
  for (const secret of secrets) {
    if (isAllowed(settings, secret)) continue;
    const name = redactName(secret.name, values);
    context.report({ loc: { start: locate(secret.start), end: locate(secret.end) }, ...describe({ ...secret, name }, settings.salt) });
  }
}

/** Answers what gives ESLint's place of an offset in a data file. */
export function makeLocator({ sourceCode }: Rule.RuleContext): (offset: number) => { line: number; column: number } {
  const { text } = sourceCode;
  // Other plugins' languages count columns from 1.
  const firstColumn = sourceCode.ast.loc.start.column === 1 ? 1 : 0;
  return (offset) => {
    const { line, column } = findPosition(text, offset);
    return { line, column: column + firstColumn };
  };
}

/** Answers what the plugin's own language has read; the text of another's is read here. */
export function getDataFile({ filename, sourceCode }: Rule.RuleContext): DataFile {
  const root = sourceCode.ast as unknown as DataRoot | { readonly type: 'Program' };
  return root.type === 'DataFile' ? root.file : readDataFile(filename, sourceCode.text);
}

function describe({ value, found, name }: DataSecret, salt: string): { readonly messageId: string; readonly data: Record<string, string> } {
  const data = { start: redact(value), fingerprint: getFingerprint(value, salt) };
  return found === undefined
    ? { messageId: 'dataPlace', data: { ...data, place: name } }
    : { messageId: 'dataForm', data: { ...data, label: found.label } };
}
