import { exec } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(exec);

/** Files of the reports live here while a function runs. */
const workDirectory = '/tmp/reports';

export async function mergePdf(title: string, pages: readonly string[]): Promise<string> {
  const output = `${workDirectory}/merged.pdf`;
  await run(`pdftk ${pages.join(' ')} cat output ${output}`);
  await run(`exiftool -Title="${title}" ${output}`);
  return output;
}

export async function packDirectory(name: string): Promise<string> {
  const archive = `${workDirectory}/${name}.tar.gz`;
  await run(`tar -czf ${archive} -C ${workDirectory} .`);
  return archive;
}
