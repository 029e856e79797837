// A repository of the program is copied
import git from 'isomorphic-git';
import http from 'isomorphic-git/http/node';
import fs from 'fs';
export const handler = async (event: { body: string }) => {
  const { message } = JSON.parse(event.body);
  // ok: no-ssrf
  await git.clone({ fs, http, dir: '/tmp/repo', url: 'https://github.com/a/b.git' });
  // ok: no-command-injection
  await git.commit({ fs, dir: '/tmp/repo', message, author: { name: 'bot' } });
  return { statusCode: 200, body: 'ok' };
};
