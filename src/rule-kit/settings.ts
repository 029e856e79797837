import type { Rule } from 'eslint';

/** `settings['serverless-security']`. */
export interface Settings {
  /** Does a call that no model knows and whose name promises validation make its argument safe? */
  readonly trustUnknownValidators: boolean;
}

/** A setting that is not what it should be. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Reads and checks the plugin's settings. Throws `SettingsError` naming the setting, what was expected and what was found. */
export function readSettings(context: Pick<Rule.RuleContext, 'settings'>): Settings {
  const raw: unknown = context.settings['serverless-security'];
  if (raw === undefined) return { trustUnknownValidators: true };
  if (typeof raw !== 'object' || raw === null) {
    throw new SettingsError(`settings["serverless-security"]: expected an object, found ${JSON.stringify(raw)}`);
  }
  const value: unknown = 'trustUnknownValidators' in raw ? raw.trustUnknownValidators : true;
  if (typeof value !== 'boolean') {
    throw new SettingsError(
      `settings["serverless-security"].trustUnknownValidators: expected true or false, found ${JSON.stringify(value)}`,
    );
  }
  return { trustUnknownValidators: value };
}
