// tar: names of entries that are taken out of an archive read no other file; folders without a way up
import path from 'node:path';
import * as tar from 'tar';

export const handler = async ({ body }) => {
  const { folder, files } = JSON.parse(body);
  // ok: no-path-traversal
  await tar.extract({ file: '/opt/in.tgz', cwd: '/tmp' }, files.map(String));
  // ok: no-path-traversal
  await tar.create({ gzip: true, file: '/tmp/out.tgz', cwd: '/mnt/data' }, ['./' + path.basename(folder)]);
  return { statusCode: 200 };
};
