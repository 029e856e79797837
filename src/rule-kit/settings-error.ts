/** A setting, or a file that a setting names, that is not what it should be. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
