import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { secretFormats } from '../../src/models/secrets/all-formats.ts';
import { printSecretFormats } from '../../src/reporting/print-secret-formats.ts';

it('docs/secret-formats.md lists every form', async () => {
  const page = fileURLToPath(new URL('../../docs/secret-formats.md', import.meta.url));
  await expect(printSecretFormats(secretFormats)).toMatchFileSnapshot(page);
});
