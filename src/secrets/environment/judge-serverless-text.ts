import { deploymentSources, dynamicReference, outputSources, storeSources } from '../../models/secrets/environment-words.ts';
import { isCredentialName } from './credential-variable.ts';
import { isReferenceName } from './is-reference-name.ts';
import { readVariables } from '../../util/read-variables.ts';

/** Answers what a path of the same file holds: the texts there, or `undefined` when that is not known. */
export type ResolveSelf = (path: readonly string[]) => readonly string[] | undefined;

const variable = /^([A-Za-z][\w-]*(?::(?:ssm|secretsmanager|cf|s3))?)(?:\([^)]*\))?:(.*)$/su;
const deepest = 6;

/**
 * Does a text that the Serverless Framework reads take a secret in clear from elsewhere while it deploys? `isNamed`: the variable that it is
 * for is named for a credential; else only what is named for one counts.
 */
export function takesSecretInClear(text: string, isNamed: boolean, resolve: ResolveSelf, depth = 0): boolean {
  if (!text.includes('${') || depth > deepest) return false;
  return readVariables(text.replaceAll(dynamicReference, '')).some(({ alternatives: [first = ''], isWhole }) =>
    isClear(first, isNamed && isWhole, resolve, depth),
  );
}

function isClear(content: string, isNamed: boolean, resolve: ResolveSelf, depth: number): boolean {
  const [, source = '', address = ''] = variable.exec(content) ?? [];
  if (storeSources.has(source) || deploymentSources.has(source) || (source === '' && !/^[A-Za-z_]/u.test(content))) return false;
  const name = findLastName(source === '' ? content : address);
  if (source === 'self') {
    const found = resolve(address.replaceAll(/\$\{[^}]*\}+/gu, '${}').split('.'));
    if (found !== undefined) return found.some((text) => takesSecretInClear(text, isNamed || isCredentialName(name), resolve, depth + 1));
  }
  if (source === 'param') {
    const found = [...(resolve(['params', '${}', address]) ?? []), ...(resolve(['stages', '${}', 'params', address]) ?? [])];
    if (found.length > 0) return found.some((text) => takesSecretInClear(text, isNamed || isCredentialName(name), resolve, depth + 1));
  }
  if (isReferenceName(name)) return false;
  return isCredentialName(name) || (isNamed && !outputSources.has(source));
}

/** `./secrets.yml):prod.dbPassword` is named for its last part. */
function findLastName(address: string): string {
  return (
    address
      .replaceAll(/\$\{[^}]*\}+/gu, '')
      .split(/[.:/)]/u)
      .at(-1) ?? ''
  ).trim();
}
