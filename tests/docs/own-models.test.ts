import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeProject } from '../support/lint-project.ts';

interface Example {
  readonly title: string;
  readonly model: string | undefined;
  readonly language: string;
  readonly program: string;
}

/** Programs of a page, each with the model before it, if there is one. */
function collectExamples(page: string): readonly Example[] {
  const text = readFileSync(new URL(`../../docs/${page}.md`, import.meta.url), 'utf8');
  return [...text.matchAll(/(?:```yaml model\n([\s\S]*?)```\n\n)?```(ts|js) program\n([\s\S]*?)```/gu)].map((match) => ({
    title: (match[3] ?? '').split('\n').find((line) => line.includes('reported')) ?? '',
    model: match[1],
    language: match[2] ?? 'ts',
    program: match[3] ?? '',
  }));
}

describe.each([
  ['models', 4],
  ['annotations', 4],
])('docs/%s.md', (page, count) => {
  const examples = collectExamples(page);

  it('has examples', () => {
    expect(examples).toHaveLength(count);
  });

  it.each(examples)('$title', ({ model, language, program }) => {
    const file = `example.${language}`;
    const project = makeProject({
      [file]: program,
      'src/lib/remote.ts': 'export const remote = (host: string, command: string) => globalThis.send(host, command);\n',
      'models.yaml': model ?? 'package: none',
    });
    const wanted = program.split('\n').flatMap((line, index) => {
      const rule = /\/\/ reported: (\S+)$/u.exec(line)?.[1];
      return rule === undefined ? [] : [`${index + 1} ${rule}`];
    });
    expect(wanted.length).toBeGreaterThan(0);
    expect(project.lint(file, { models: ['models.yaml'], trustUnknownValidators: false })).toEqual(wanted);
    project.remove();
  });
});
