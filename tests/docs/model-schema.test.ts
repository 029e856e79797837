import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { awsServices } from '../../src/models/aws-services.ts';
import { expandAwsServices } from '../../src/models/expand-aws-services.ts';
import { languageModels } from '../../src/models/language-models.ts';
import { libraryModels } from '../../src/models/library-models.ts';
import { modelFileShape } from '../../src/models/row-shapes.ts';
import { printModelSchema } from '../../src/reporting/print-model-schema.ts';
import { readShape } from '../../src/rule-kit/read-shape.ts';

const file = fileURLToPath(new URL('../../schema/models.schema.json', import.meta.url));
const builtIn = JSON.parse(JSON.stringify([...libraryModels, ...languageModels, ...expandAwsServices(awsServices)])) as unknown;

it('schema/models.schema.json is made from the shapes of rows', async () => {
  const text = await format(printModelSchema(), { ...(await resolveConfig(file)), parser: 'json' });
  await expect(text).toMatchFileSnapshot(file);
});

describe('the JSON Schema', () => {
  const validate = new Ajv({ formats: { regex: true } }).compile(JSON.parse(printModelSchema()) as object);

  it('takes every built-in model, as the reader does', () => {
    expect(validate(builtIn)).toBe(true);
    expect(validate.errors).toBeNull();
    expect(readShape(modelFileShape, builtIn)).toEqual(builtIn);
  });

  it.each<[string, unknown]>([
    ['no package', { sinks: [] }],
    ['a word that there is not', { package: 'x', guards: [{ subject: 'Argument[0]', removes: 'all', when: 'never' }] }],
    ['a field that there is not', { package: 'x', sink: [] }],
    ['a number for a text', { package: 'x', sources: [{ path: 'ReturnValue', label: 1 }] }],
  ])('refuses %s, as the reader does', (_title, model) => {
    expect(validate(model)).toBe(false);
    expect(() => readShape(modelFileShape, model)).toThrow('expected');
  });
});
