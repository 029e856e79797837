import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { eventModels } from '../../src/models/event-models.ts';
import { libraryModels } from '../../src/models/library-models.ts';
import { printSourcesDoc } from '../../src/reporting/print-sources-doc.ts';

it('docs/sources.md lists every source of the models', async () => {
  const page = fileURLToPath(new URL('../../docs/sources.md', import.meta.url));
  const options = await resolveConfig(page);
  const text = await format(printSourcesDoc(eventModels, libraryModels), { ...options, parser: 'markdown' });
  await expect(text).toMatchFileSnapshot(page);
});
