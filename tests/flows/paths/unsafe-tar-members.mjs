// tar: files that are put into an archive are read, wherever their names lead
import * as tar from 'tar';

export const handler = async ({ body }) => {
  const { folder, files } = JSON.parse(body);
  // ruleid: no-path-traversal
  await tar.create({ gzip: true, file: '/tmp/out.tgz', cwd: '/mnt/data' }, [folder]);
  // ruleid: no-path-traversal
  await tar.update({ file: '/tmp/out.tar', cwd: '/mnt/data' }, files.map(String));
  return { statusCode: 200 };
};
