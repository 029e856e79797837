// Hashes, numbers, sanitized names and last segments.
import fs from 'fs';
import sanitize from 'sanitize-filename';
import crypto from 'crypto';
export const handler = async ({ detail }) => {
  // ok: no-path-traversal
  const text = fs.readFileSync('/mnt/data/' + sanitize(detail.report));
  const key = crypto.createHash('sha256').update(detail.target).digest('hex');
  // ok: no-path-traversal
  fs.writeFileSync(`/mnt/cache/${key}`, text);
  const n = Number.parseInt(detail.n, 10);
  // ok: no-path-traversal
  fs.writeFileSync(`/mnt/cache/${n}.txt`, text);
  const safe = detail.name.replace(/[^a-zA-Z0-9._-]/g, '_');
  // ok: no-path-traversal
  fs.writeFileSync(`/mnt/cache/${safe}`, text);
  const base = detail.file.split('/').pop();
  // ok: no-path-traversal
  fs.writeFileSync(`/mnt/cache/${base}`, text);
};
