import type { SecretFormatRow } from '../models/secrets/schema.ts';

/** Prints the page of the forms of credentials: what is found, its shape, what its place must be named for, what is verified. */
export function printSecretFormats(rows: readonly SecretFormatRow[]): string {
  const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);
  const code = (text: string): string => `\`${cell(text)}\``;
  const lines = rows.map(
    ({ id, label, shape, check, near, evidence }) =>
      `| [${cell(label.replace(/^an? /u, ''))}](${evidence}) | ${id} | ${code(shape)} | ${check === undefined ? '' : code(check)} | ${near?.map(code).join(', ') ?? ''} |`,
  );
  return [
    '# Forms of credentials',
    '',
    `The ${rows.length} forms that [no-hardcoded-secret](rules/no-hardcoded-secret.md) knows, in the language of shapes that its page describes.`,
    'A form with words in the last column is looked for where the name of the place holds one of them. `npm run update` writes this page.',
    '',
    '| credential | id | shape | verified | near |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
