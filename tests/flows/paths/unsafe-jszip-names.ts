// JSZip leaves absolute names, which path.resolve follows, and keeps the names that the archive has.
import JSZip from 'jszip';
import { mkdir, writeFile } from 'fs/promises';
import { dirname, join, resolve } from 'path';
import type { Handler } from 'aws-lambda';

export const handler: Handler<{ archive: string }> = async (event) => {
  const zip = await JSZip.loadAsync(Buffer.from(event.archive, 'base64'));
  for (const [name, file] of Object.entries(zip.files)) {
    if (file.dir) continue;
    const out = resolve('/tmp/site', name);
    // ruleid: no-path-traversal
    await mkdir(dirname(out), { recursive: true });
    // ruleid: no-path-traversal
    await writeFile(out, await file.async('nodebuffer'));
    // ruleid: no-path-traversal
    await writeFile(join('/tmp/copies', file.unsafeOriginalName ?? ''), await file.async('nodebuffer'));
    // ruleid: no-path-traversal
    await writeFile(file.name, await file.async('nodebuffer'));
  }
};
