import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Files of the reports live here while a function runs. */
const workDirectory = '/tmp/reports';

const knownPages: ReadonlySet<string> = new Set(['cover.pdf', 'orders.pdf', 'totals.pdf']);

/** Merges pages of the templates; the title is one argument that cannot be an option of its own. */
export async function mergePdf(title: string, pages: readonly string[]): Promise<string> {
  const output = `${workDirectory}/merged.pdf`;
  const files = pages.filter((page) => knownPages.has(page)).map((page) => `/opt/templates/${page}`);
  await run('pdftk', [...files, 'cat', 'output', output]);
  await run('exiftool', [`-Title=${title}`, output]);
  return output;
}

export async function packDirectory(name: string): Promise<string> {
  const archive = `${workDirectory}/${name}.tar.gz`;
  await run('tar', ['-czf', archive, '-C', workDirectory, '.']);
  return archive;
}
