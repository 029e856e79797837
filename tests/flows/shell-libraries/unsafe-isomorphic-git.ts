// A repository of the sender is copied
import git from 'isomorphic-git';
import http from 'isomorphic-git/http/node';
import fs from 'fs';
export const handler = async (event: { body: string }) => {
  const { url, path } = JSON.parse(event.body);
  // ruleid: no-ssrf
  await git.clone({ fs, http, dir: '/tmp/repo', url });
  await git.add({ fs, dir: '/tmp/repo', filepath: path });
  return { statusCode: 200, body: 'ok' };
};
