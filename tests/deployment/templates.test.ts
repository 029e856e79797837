import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readDeployment } from '../../src/deployment/read-deployment.ts';
import { printDeployment } from '../support/print-deployment.ts';

const folder = fileURLToPath(new URL('templates/', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'serverless-security-templates-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** A project: `== title`, then `--- name` before each file, then `=>` before what its deployment says. */
interface Project {
  readonly title: string;
  readonly files: readonly (readonly [name: string, text: string])[];
  readonly expected: string;
}

function readProjects(name: string): readonly Project[] {
  return readFileSync(join(folder, name), 'utf8')
    .split(/^== /mu)
    .slice(1)
    .map((each) => {
      const [written = '', expected = ''] = each.split('\n=>\n');
      const [title = '', ...files] = written.split(/\n--- /u);
      return {
        title: title.trim(),
        files: files.map((file) => [file.slice(0, file.indexOf('\n')), file.slice(file.indexOf('\n') + 1)] as const),
        expected: expected.trim(),
      };
    });
}

let count = 0;

function read(files: Project['files']): string {
  const place = join(root, String(count++));
  for (const [name, text] of files) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), text);
  }
  return printDeployment(readDeployment(place), place);
}

/** `UPDATE_TEMPLATES=1` writes what is read now into the files; look at the difference. */
const isUpdate = process.env['UPDATE_TEMPLATES'] === '1';

describe.each(readdirSync(folder))('%s', (name) => {
  const projects = readProjects(name);

  it.each(projects.map((project) => [project.title, project] as const))('%s', (_title, { files, expected }) => {
    if (!isUpdate) expect(read(files)).toBe(expected);
  });

  it.runIf(isUpdate)('is written anew', () => {
    const text = projects.map(
      ({ title, files }) =>
        `== ${title}\n${files.map(([file, content]) => `--- ${file}\n${content.trimEnd()}\n`).join('')}=>\n${read(files)}\n\n`,
    );
    writeFileSync(join(folder, name), text.join(''));
  });
});
