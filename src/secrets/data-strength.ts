import { accountWords, addressWords } from '../models/secrets/credential-words.ts';
import { environmentKeys, parameterKeys, terraformParts } from '../models/secrets/data-words.ts';
import { isHostName, isLocalAddress, type PlaceStrength } from './judge-value.ts';
import type { DataEntry } from './read-data-file.ts';

/** Answers how sure the place of an entry is: one of a service's own configuration, of an environment, or only a name. */
export function getStrength({ path, siblings }: DataEntry, isSecretManifest: boolean, filename: string): PlaceStrength {
  if (isSecretManifest && (path[0] === 'data' || path[0] === 'stringData')) return 'account';
  if (/(?:^|[\\/])(?:\.env(?:\.[\w.-]+)?|[\w.-]+\.env|\.npmrc)$/u.test(filename)) return 'account';
  if (path.some((key) => environmentKeys.test(key) || parameterKeys.test(key))) return 'account';
  if (path[0] === 'Parameters' && path.at(-1) === 'Default') return 'account';
  if (isOfResource(path) || isOfTerraform(path, filename)) return 'account';
  return isOfAccount(siblings) ? 'account' : 'name';
}

/** A property of a resource in a template of CloudFormation: the service takes it for what it is called. */
function isOfResource(path: readonly string[]): boolean {
  const resources = path.indexOf('Resources');
  return resources >= 0 && resources <= 1 && path[resources + 2] === 'Properties';
}

/** Do keys of a map name an account? */
export function hasAccount(siblings: DataEntry['siblings']): boolean {
  for (const key of siblings.keys()) if (accountWords.has(key.toLowerCase())) return true;
  return false;
}

const knownAccounts = new WeakMap<DataEntry['siblings'], boolean>();

/** A host that is one, a number of a port, a reference: no text for people. */
function isConnectionValue(key: string, value: string): boolean {
  if (key === 'port') return /^\d*$/u.test(value);
  if (/^[$!]|\{\{/u.test(value)) return accountWords.has(key) || addressWords.has(key);
  return addressWords.has(key) && isHostName(value);
}

/** Do keys of a map name a host that is not this machine, or what belongs to one? */
function isOfAccount(siblings: DataEntry['siblings']): boolean {
  let isAccount = knownAccounts.get(siblings);
  if (isAccount === undefined) {
    const keys = Array.from(siblings, ([key, value]) => [key.toLowerCase(), value] as const);
    const isLocal = keys.some(([key, value]) => addressWords.has(key) && isLocalAddress(value));
    isAccount = !isLocal && keys.some(([key, value]) => isConnectionValue(key, value));
    knownAccounts.set(siblings, isAccount);
  }
  return isAccount;
}

/** A property of a resource or a provider, the default of a variable or what it is set to, in Terraform. */
function isOfTerraform([part = '', ...rest]: readonly string[], filename: string): boolean {
  if (/\.tfvars(?:\.json)?$/u.test(filename)) return true;
  return /\.tf(?:\.json)?$/u.test(filename) && terraformParts.has(part) && rest.length > 1;
}
