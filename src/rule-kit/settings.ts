import type { Rule } from 'eslint';
import type { Confidence } from '../types.ts';

/** `settings['serverless-security']`. */
export interface Settings {
  /** Does a call that no model knows and whose name promises validation make its argument safe? */
  readonly trustUnknownValidators: boolean;
  /** How sure a finding must be: `strict` also reports what needs a decision by a person. */
  readonly confidence: Confidence;
}

/** A setting that is not what it should be. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Reads and checks the plugin's settings. Throws `SettingsError` naming the setting, what was expected and what was found. */
export function readSettings(context: Pick<Rule.RuleContext, 'settings'>): Settings {
  const raw: unknown = context.settings['serverless-security'];
  if (raw === undefined) return { trustUnknownValidators: true, confidence: 'high' };
  if (typeof raw !== 'object' || raw === null) {
    throw new SettingsError(`settings["serverless-security"]: expected an object, found ${JSON.stringify(raw)}`);
  }
  const value: unknown = 'trustUnknownValidators' in raw ? raw.trustUnknownValidators : true;
  if (typeof value !== 'boolean') {
    throw new SettingsError(
      `settings["serverless-security"].trustUnknownValidators: expected true or false, found ${JSON.stringify(value)}`,
    );
  }
  return { trustUnknownValidators: value, confidence: readConfidence(raw) };
}

function readConfidence(raw: object): Confidence {
  const value: unknown = 'confidence' in raw ? raw.confidence : 'high';
  if (value === 'high' || value === 'medium' || value === 'strict') return value;
  throw new SettingsError(
    `settings["serverless-security"].confidence: expected "high", "medium" or "strict", found ${JSON.stringify(value)}`,
  );
}
