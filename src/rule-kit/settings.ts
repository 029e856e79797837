import type { Rule } from 'eslint';
import type { LibraryModel } from '../models/schema.ts';
import { storedData } from '../models/stored-data.ts';
import type { Confidence } from '../types.ts';
import { readOwnModels } from './own-models.ts';
import { SettingsError } from './settings-error.ts';

/** `settings['serverless-security']`. */
export interface Settings {
  /** Does a call that no model knows and whose name promises validation make its argument safe? */
  readonly trustUnknownValidators: boolean;
  /** No setting: see `RunOptions`. */
  readonly isTraced: boolean;
  /** How sure a finding must be: `strict` also reports what needs a decision by a person. */
  readonly confidence: Confidence;
  /** Models beside the built-in ones: the user's own, and what reads of stored data answer if the setting `storedData` is on. */
  readonly models: readonly LibraryModel[];
}

/** Reads and checks the plugin's settings. Throws `SettingsError` naming the setting, what was expected and what was found. */
export function readSettings(context: Pick<Rule.RuleContext, 'settings' | 'cwd'>): Settings {
  const raw: unknown = context.settings['serverless-security'];
  if (raw === undefined) return { trustUnknownValidators: true, confidence: 'high', isTraced: false, models: [] };
  if (typeof raw !== 'object' || raw === null) {
    throw new SettingsError(`settings["serverless-security"]: expected an object, found ${JSON.stringify(raw)}`);
  }
  const own = readOwnModels('models' in raw ? raw.models : undefined, context.cwd);
  return {
    trustUnknownValidators: readSwitch(raw, 'trustUnknownValidators', true),
    confidence: readConfidence(raw),
    isTraced: false,
    models: readSwitch(raw, 'storedData', false) ? [...storedData, ...own] : own,
  };
}

function readSwitch(raw: object, name: 'trustUnknownValidators' | 'storedData', otherwise: boolean): boolean {
  const value: unknown = name in raw ? (raw as Readonly<Record<string, unknown>>)[name] : otherwise;
  if (typeof value === 'boolean') return value;
  throw new SettingsError(`settings["serverless-security"].${name}: expected true or false, found ${JSON.stringify(value)}`);
}

function readConfidence(raw: object): Confidence {
  const value: unknown = 'confidence' in raw ? raw.confidence : 'high';
  if (value === 'high' || value === 'medium' || value === 'strict') return value;
  throw new SettingsError(
    `settings["serverless-security"].confidence: expected "high", "medium" or "strict", found ${JSON.stringify(value)}`,
  );
}
