import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { awsServices } from '../../src/models/aws-services.ts';
import { expandAwsServices } from '../../src/models/expand-aws-services.ts';
import { languageModels } from '../../src/models/language-models.ts';
import { libraryModels } from '../../src/models/library-models.ts';
import { storedData } from '../../src/models/stored-data.ts';
import { countRows, printModelsTable } from '../../src/reporting/print-models-table.ts';

const services = expandAwsServices(awsServices);

it('docs/models-table.md lists every row of the models', async () => {
  const page = fileURLToPath(new URL('../../docs/models-table.md', import.meta.url));
  const parts = [
    { title: 'Packages and Node.js modules', models: libraryModels },
    { title: 'Services of AWS', models: services },
    { title: 'Language and globals', models: languageModels },
    { title: 'Stored data, with the setting `storedData`', models: storedData },
  ];
  await expect(printModelsTable(parts)).toMatchFileSnapshot(page);
});

it('there are at least 1,000 rows of packages', () => {
  expect(countRows([...libraryModels, ...services])).toBeGreaterThanOrEqual(1000);
});
