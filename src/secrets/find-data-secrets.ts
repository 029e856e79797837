import { emptyEndings } from '../models/secrets/credential-words.ts';
import { encryptedKeys, environmentKeys, keyResources, npmCredentials, registryKeys, secureTypes } from '../models/secrets/data-words.ts';
import { getStrength, hasAccount } from './data-strength.ts';
import { findSecrets, type FoundSecret } from './find-secrets.ts';
import type { FormatIndex } from './find-formatted-secrets.ts';
import { findNotedPasswords } from './find-noted-passwords.ts';
import { isLocalDefault } from './is-local-default.ts';
import { isCredentialValue, isTooShort } from './judge-value.ts';
import { isPasswordBeside, type NameReader } from './name-meaning.ts';
import { isPlaceholder } from './is-placeholder.ts';
import { openDocument } from './open-document.ts';
import { openParameters } from './open-parameters.ts';
import type { DataEntry, DataFile } from './read-data-file.ts';

/** A secret in a data file. */
export interface DataSecret {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly found?: FoundSecret;
  /** The name of its place, when it is known by it. */
  readonly name: string;
  readonly confidence: 'high' | 'medium';
}

const valueKeys = /^(?:value|default|stringvalue|secretstring|parametervalue)$/iu;
/** Default values of references: `${env:NAME, 'value'}` of Serverless, `${NAME:-value}` of Docker Compose. */
const referenceDefault = /^\$\{[\w.:/-]{1,120}?(?:,\s{0,3}['"]([^'"]+)['"]|:-([^}]+))\}$/u;
/** What documentation shows. */
const hidden = /^examples?$/iu;
/** `Jwt: Key: value` */
const keyParents = /^(?:jwt|jws|hmac|signing|encryption)$/iu;
const nameKeys = ['name', 'Name', 'key', 'Key', 'ParameterKey', 'Id'];
const templateFile = /(?:^|[.\-_])(?:examples?|samples?|template|dist|tpl|schema|test)(?:\.|$)/iu;
const lockFile = /(?:^|[\\/])(?:package-lock|npm-shrinkwrap|composer)\.json$|(?:^|[\\/])(?:pnpm-lock|yarn)\.(?:yaml|lock)$|\.lock$/u;
const namesOnly = /(?:^|[\\/])(?:i18n|locales?|lang(?:uages?)?|translations?|messages)[\\/.]/iu;

/** Finds the secrets of a file of YAML, JSON, TOML, Terraform or `NAME=value` lines. */
export function findDataSecrets(index: FormatIndex, filename: string, file: DataFile, getMeaning: NameReader): readonly DataSecret[] {
  if (lockFile.test(filename)) return [];
  const isSecretManifest = file.entries.some(({ path, value }) => path.length === 1 && path[0] === 'kind' && value === 'Secret');
  const asksPlaces = !templateFile.test(filename) && !namesOnly.test(filename);
  const secrets: DataSecret[] = [];
  /** What showed itself in a document, of which the members come behind it. */
  const shown = new Set<string>();
  const keys = collectKeyResources(file);
  for (const entry of file.entries.flatMap(openDocument).flatMap(openParameters)) {
    if (entry.isAlias) continue;
    const name = getName(entry, getMeaning);
    const value = isSecretManifest && entry.path[0] === 'data' ? Buffer.from(entry.value, 'base64').toString('latin1') : entry.value;
    const found = findSecrets(index, value, name).filter((each) => each.publicBeside?.some((key) => entry.siblings.has(key)) !== true);
    const { start, end } = entry;
    if (isPrivateJsonKey(entry)) {
      secrets.push({
        value,
        start,
        end,
        found: { label: 'a private JSON Web Key', value, index: 0, confidence: 'high' },
        name,
        confidence: 'high',
      });
      continue;
    }
    for (const each of found) shown.add(`${start}:${each.value}`);
    for (const each of found) secrets.push({ value: each.value, ...locate(entry, each), found: each, name, confidence: each.confidence });
    if (found.length > 0 || entry.isReference || !asksPlaces || entry.path.some((key) => hidden.test(key) || encryptedKeys.test(key)))
      continue;
    const isSecure = isSecureValue(entry) || isKeyOfResource(entry, keys);
    const [placedName, written] = isSecure ? [getSecureName(entry), value] : splitAssignment(entry, name, value);
    const isNpm = npmCredentials.test(placedName) || isRegistryAuth(entry);
    const isListed = meansListed(entry, placedName, getMeaning);
    const meaning = isListed
      ? 'token'
      : isNpm
        ? 'header'
        : isSecure || isPasswordBeside(placedName, hasAccount(entry.siblings))
          ? 'credential'
          : getMeaning(placedName);
    if (meaning === undefined) continue;
    const placedValue = getDefault(written);
    // a member of a document in which it shows itself
    if (shown.has(`${start}:${placedValue}`)) continue;
    if (isTooShort(placedValue, placedName) || isLocalDefault(placedName, placedValue, entry.siblings)) continue;
    const strength = isListed ? 'name' : isSecure ? 'account' : getStrength(entry, isSecretManifest, filename);
    if (isCredentialValue(placedValue, strength, strength === 'account' && !isNpm ? 'credential' : meaning)) {
      secrets.push({ value: placedValue, start, end, name: placedName, confidence: strength === 'account' ? 'high' : 'medium' });
    }
  }
  for (const { value, start, end } of file.comments) {
    const found = findSecrets(index, value, '');
    for (const each of found) secrets.push({ value: each.value, start, end, found: each, name: '', confidence: each.confidence });
    if (found.length > 0 || !asksPlaces) continue;
    for (const noted of findNotedPasswords(value, getMeaning)) secrets.push({ ...noted, start, end, confidence: 'medium' });
  }
  return secrets;
}

function collectKeyResources({ entries }: DataFile): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { path, value } of entries)
    if (path.at(-1) === 'Type' && keyResources.has(value)) found.add([...path.slice(0, -1), 'Properties', 'Value'].join('\n'));
  return found;
}

function isKeyOfResource({ path }: DataEntry, places: ReadonlySet<string>): boolean {
  return places.size > 0 && path.at(-1) === 'Value' && places.has(path.join('\n'));
}

function isRegistryAuth({ path }: DataEntry): boolean {
  return path.at(-1) === 'auth' && registryKeys.has(path.at(-3) ?? '');
}

/** Where a secret stands in a value of several lines, as far as these are written as they are. */
function locate({ start, end, from }: DataEntry, { value, index }: FoundSecret): { readonly start: number; readonly end: number } {
  return from === undefined ? { start, end } : { start: from + index, end: from + index + value.length };
}

/** The part of a JSON Web Key that is secret: `d` of a pair, `k` of a key that both sides know. */
function isPrivateJsonKey({ path, siblings, value }: DataEntry): boolean {
  const last = path.at(-1);
  const isPart = last === 'd' || (last === 'k' && siblings.get('kty') === 'oct');
  return isPart && siblings.has('kty') && /^[\w-]{20,2000}$/u.test(value) && !isPlaceholder(value);
}

function getDefault(value: string): string {
  const match = referenceDefault.exec(value);
  return match?.[1] ?? match?.[2] ?? value;
}

/** `Parameters: DbPassword: Default: x`, `dbPassword: prod: x` and `- name: DB_PASSWORD, value: x` name the value further out or beside it. */
function getName({ path, siblings }: DataEntry, getMeaning: NameReader): string {
  const last = path.at(-1) ?? '';
  if (keyParents.test(path.at(-2) ?? '') && last.toLowerCase() === 'key') return `${path.at(-2)}${last}`;
  if (emptyEndings.has(last.toLowerCase()) && !valueKeys.test(last)) return path.at(-2) ?? last;
  if (!valueKeys.test(last)) return last;
  for (const key of nameKeys) {
    const name = siblings.get(key);
    if (name !== undefined && name !== '' && getMeaning(name) !== undefined) return name;
  }
  const outer = path.at(-2) ?? last;
  return getMeaning(outer) === undefined ? outer.replace(/s$/u, '') : outer;
}

/** Items of lists of environment variables are written `NAME=value`. */
function splitAssignment({ path }: DataEntry, name: string, value: string): readonly [name: string, value: string] {
  const match = environmentKeys.test(path.at(-1) ?? '') ? /^([A-Za-z_]\w*)=(.*)$/u.exec(value) : null;
  return match === null ? [name, value] : [match[1] ?? '', match[2] ?? ''];
}

/** `apiKeys: [value]`: an item of a list that is named for credentials. */
function meansListed({ siblings }: DataEntry, name: string, getMeaning: NameReader): boolean {
  return siblings.size === 0 && /[^s]s$/iu.test(name) && getMeaning(name) === undefined && getMeaning(name.slice(0, -1)) !== undefined;
}

/** `Type: SecureString`: what stands beside it is kept encrypted. */
function isSecureValue({ path, siblings }: DataEntry): boolean {
  const type = siblings.get('Type') ?? siblings.get('type');
  return type !== undefined && secureTypes.has(type.toLowerCase()) && /^value$/iu.test(path.at(-1) ?? '');
}

function getSecureName({ siblings }: DataEntry): string {
  return siblings.get('Name') ?? siblings.get('name') ?? 'Value';
}
