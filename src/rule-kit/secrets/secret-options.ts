import { relative } from 'node:path';
import { secretFormats } from '../../models/secrets/all-formats.ts';
import type { SecretCheck, SecretFormatRow } from '../../models/secrets/schema.ts';
import { getBuiltInFormats } from '../../secrets/built-in-formats.ts';
import { ShapeError } from '../../secrets/compile-format.ts';
import { buildFormatIndex, type FormatIndex } from '../../secrets/find-formatted-secrets.ts';
import { getFingerprint } from '../../secrets/fingerprint.ts';
import { makeNameReader, type NameReader } from '../../secrets/name-meaning.ts';
import { makeGlobPattern } from '../../util/glob-pattern.ts';
import { SettingsError } from '../settings-error.ts';

/** Options of `no-hardcoded-secret` as a configuration writes them. */
export interface SecretRuleOptions {
  readonly allow?: readonly string[];
  readonly allowPaths?: readonly string[];
  readonly allowFingerprints?: readonly string[];
  readonly salt?: string;
  readonly confidence?: 'high' | 'medium';
  readonly testFiles?: boolean;
  readonly formats?: readonly SecretFormatRow[];
  readonly names?: readonly string[];
}

/** Options, ready to be asked. */
export interface SecretRuleSettings {
  readonly index: FormatIndex;
  readonly allow: readonly RegExp[];
  readonly allowPaths: readonly RegExp[];
  readonly allowFingerprints: ReadonlySet<string>;
  readonly salt: string;
  readonly confidence: 'high' | 'medium';
  readonly testFiles: boolean;
  readonly getMeaning: NameReader;
}

/** Do the options leave a file out? */
export function isAllowedPath(settings: SecretRuleSettings, cwd: string, filename: string): boolean {
  if (settings.allowPaths.length === 0) return false;
  const path = relative(cwd, filename).replaceAll('\\', '/');
  return settings.allowPaths.some((pattern) => pattern.test(path));
}

/** Do the options let a secret stay? */
export function isAllowed(
  settings: SecretRuleSettings,
  secret: { readonly value: string; readonly confidence: 'high' | 'medium' },
): boolean {
  if (settings.confidence === 'high' && secret.confidence !== 'high') return true;
  if (settings.allow.some((pattern) => pattern.test(secret.value))) return true;
  return settings.allowFingerprints.size > 0 && settings.allowFingerprints.has(getFingerprint(secret.value, settings.salt));
}

const secretChecks = [
  'crc32-base62',
  'crc32-base36',
  'crc32-hex',
  'marvin-base64',
  'marvin-unreserved',
  'bech32',
  'jwt',
  'base64-snowflake',
  'base64-json',
] as const satisfies readonly SecretCheck[];
const textList = { type: 'array', items: { type: 'string' }, uniqueItems: true } as const;

/** The JSON Schema of the options. */
export const secretOptionsSchema = [
  {
    type: 'object',
    additionalProperties: false,
    properties: {
      allow: { ...textList, description: 'Regular expressions of values that are no secrets' },
      allowPaths: { ...textList, description: 'Globs of files that are not looked at, relative to the working directory' },
      allowFingerprints: { ...textList, description: 'Fingerprints, as findings name them, of values that may stay' },
      salt: { type: 'string', description: 'Makes the fingerprints of this project differ from those of others' },
      confidence: { enum: ['high', 'medium'], description: 'How sure a finding must be' },
      testFiles: { type: 'boolean', description: 'Whether credentials of a known form are reported in test files' },
      names: { ...textList, description: 'Names of properties, variables and parameters beside the built-in ones that hold credentials' },
      formats: {
        type: 'array',
        description: 'Forms of credentials beside the built-in ones',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['id', 'label', 'shape'],
          properties: {
            id: { type: 'string' },
            label: { type: 'string' },
            shape: { type: 'string' },
            check: { enum: secretChecks },
            seeds: textList,
            near: textList,
            publicBeside: textList,
            confidence: { enum: ['high', 'medium'] },
            evidence: { type: 'string' },
          },
        },
      },
    },
  },
];

const known = new WeakMap<SecretRuleOptions, SecretRuleSettings>();
const none: SecretRuleOptions = {};

/** Reads the options. Throws `SettingsError` for a regular expression or a shape that cannot be read. */
export function readSecretOptions(options: SecretRuleOptions = none): SecretRuleSettings {
  let settings = known.get(options);
  if (settings === undefined) {
    settings = {
      index: options.formats === undefined ? getBuiltInFormats() : readFormats(options.formats),
      allow: (options.allow ?? []).map(readPattern),
      allowPaths: (options.allowPaths ?? []).map(makeGlobPattern),
      allowFingerprints: new Set(options.allowFingerprints),
      salt: options.salt ?? '',
      confidence: options.confidence ?? 'medium',
      testFiles: options.testFiles ?? false,
      getMeaning: makeNameReader(options.names ?? []),
    };
    known.set(options, settings);
  }
  return settings;
}

function readPattern(source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch (error) {
    throw new SettingsError(
      `no-hardcoded-secret: option allow: expected a regular expression, found ${JSON.stringify(source)} (${String(error)})`,
    );
  }
}

function readFormats(formats: readonly SecretFormatRow[]): FormatIndex {
  try {
    return buildFormatIndex([...formats, ...secretFormats]);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw new SettingsError(`no-hardcoded-secret: option formats: ${error.message}`);
  }
}
