import { readdirSync } from 'node:fs';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/index.ts';
import type { EventField, EventModel } from '../../src/models/event-rows.ts';

const folder = new URL('../../src/models/events/', import.meta.url);
const modules = await Promise.all(
  readdirSync(folder).map(async (name) => (await import(new URL(name, folder).href)) as Readonly<Record<string, EventModel>>),
);
const models = modules.flatMap((module) => Object.values(module)).filter((model) => typeof model === 'object' && 'fields' in model);

const linter = new Linter({ configType: 'flat', cwd: '/' });

function reports(text: string): boolean {
  const isScript = text.includes('exports.handler');
  const messages = linter.verify(
    text,
    [
      {
        files: ['**/*.{ts,cjs}'],
        languageOptions: { parser, sourceType: isScript ? 'commonjs' : 'module' },
        plugins: { 'serverless-security': plugin },
        rules: { 'serverless-security/no-code-injection': 'error' },
      },
    ],
    { filename: new URL(isScript ? 'handler.cjs' : 'handler.ts', import.meta.url).pathname },
  );
  return messages.length > 0;
}

const isWord = (name: string): boolean => /^[A-Za-z_$][\w$]*$/u.test(name);

/** The expression for what a step of a field's path leads to. */
function readStep(value: string, step: string): string {
  if (step === '[]') return `${value}[0]`;
  const name = step === '*' ? 'some' : step;
  return isWord(name) ? `${value}.${name}` : `${value}['${name}']`;
}

/** Handlers that evaluate the field of an event whose kind is said by a written type. */
function writeTyped(model: EventModel, steps: readonly string[]): readonly string[] {
  const field = steps.reduce(readStep, 'event');
  const [eventType] = model.eventTypes;
  const [handlerType] = model.handlerTypes;
  const programs: string[] = [];
  if (eventType !== undefined)
    programs.push(
      `import type { ${eventType} } from 'aws-lambda';\nexport const handler = async (event: ${eventType}) => {\n  eval(${field} as string);\n  return {};\n};\n`,
      `import type * as lambda from 'aws-lambda';\nexport async function main(input: lambda.${eventType}, context: lambda.Context) {\n  const event = input;\n  eval(${field.replaceAll('[', '?.[')});\n  return {};\n}\n`,
    );
  if (handlerType !== undefined)
    programs.push(
      `import { ${handlerType} } from 'aws-lambda';\nexport const handler: ${handlerType} = async (event) => {\n  eval(${field});\n  return {};\n};\n`,
    );
  return programs;
}

/** Handlers whose event is known by the field alone. */
function writeUntyped(steps: readonly string[]): readonly string[] {
  const [first = '', ...rest] = steps;
  const programs = [
    `export const handler = async (event) => {\n  eval(${steps.reduce(readStep, 'event')});\n  return {};\n};\n`,
    `exports.handler = async ({ ${first}: first }) => {\n  eval(${rest.reduce(readStep, 'first')});\n  return {};\n};\n`,
  ];
  const list = steps.indexOf('[]');
  if (list > 0)
    programs.push(
      `exports.handler = async (event) => {\n  await Promise.all(${steps.slice(0, list).reduce(readStep, 'event')}.map(async (record) => {\n    eval(${steps.slice(list + 1).reduce(readStep, 'record')});\n  }));\n};\n`,
    );
  return programs.slice(isWord(first) ? 0 : 1, isWord(first) ? undefined : 1);
}

const isSent = ({ trust }: EventField): boolean => trust === 'attacker' || trust === 'secret';

describe('fields of events', { timeout: 120_000 }, () => {
  const fields = models.flatMap((model) => model.fields.map((field) => ({ model, field, steps: field.path.split('.') })));

  it.each([true, false])('are taken for sent as their rows say: %s', (isExpected) => {
    const wrong: string[] = [];
    for (const { model, field, steps } of fields) {
      // What holds fields that are sent is sent as a whole.
      const isPart = model.fields.some((other) => isSent(other) && other.path.startsWith(`${field.path}.`));
      if (isSent(field) !== isExpected || (isPart && !isExpected)) continue;
      for (const text of writeTyped(model, steps)) if (reports(text) !== isExpected) wrong.push(`${model.trigger} ${field.path}\n${text}`);
    }
    expect(wrong).toEqual([]);
  });

  it('are found without a type', () => {
    const missed: string[] = [];
    for (const { model, field, steps } of fields)
      if (isSent(field)) for (const text of writeUntyped(steps)) if (!reports(text)) missed.push(`${model.trigger} ${field.path}\n${text}`);
    expect(missed).toEqual([]);
  });
});
