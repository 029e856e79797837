import type { LibraryModel } from '../schema.ts';

const evidence = 'https://nodejs.org/docs/latest-v20.x/api/fs.html';

/** `node:fs` and what extends it: functions that read, write or remove what a path names. Questions about a path are a matter of `strict`. */
export const nodeFs = {
  package: ['node:fs', 'fs-extra', 'graceful-fs', 'mz/fs'],
  evidence,
  sinks: [
    {
      threat: 'path',
      path: 'Member[readFile,readFileSync,writeFile,writeFileSync,appendFile,appendFileSync,createReadStream,createWriteStream,open,openSync,openAsBlob,opendir,opendirSync,readdir,readdirSync,mkdir,mkdirSync,mkdtemp,mkdtempSync,rm,rmSync,rmdir,rmdirSync,unlink,unlinkSync,truncate,truncateSync,chmod,chmodSync,chown,chownSync,lchown,lchownSync,utimes,utimesSync,watch,watchFile].Argument[0]',
    },
    {
      threat: 'path',
      path: 'Member[rename,renameSync,copyFile,copyFileSync,cp,cpSync,link,linkSync,symlink,symlinkSync].Argument[0]',
    },
    {
      threat: 'path',
      path: 'Member[rename,renameSync,copyFile,copyFileSync,cp,cpSync,link,linkSync,symlink,symlinkSync].Argument[1]',
    },
    {
      threat: 'path',
      path: 'Member[access,accessSync,exists,existsSync,stat,statSync,lstat,lstatSync,statfs,statfsSync,readlink,readlinkSync].Argument[0]',
      confidence: 'strict',
    },
    {
      threat: 'path',
      path: 'Member[promises].Member[readFile,writeFile,appendFile,open,opendir,readdir,mkdir,mkdtemp,rm,rmdir,unlink,truncate,chmod,chown,lchown,utimes,watch].Argument[0]',
    },
    { threat: 'path', path: 'Member[promises].Member[rename,copyFile,cp,link,symlink].Argument[0]' },
    { threat: 'path', path: 'Member[promises].Member[rename,copyFile,cp,link,symlink].Argument[1]' },
    {
      threat: 'path',
      path: 'Member[promises].Member[access,stat,lstat,statfs,readlink].Argument[0]',
      confidence: 'strict',
    },
  ],
} as const satisfies LibraryModel;

/** `node:fs/promises`. */
export const nodeFsPromises = {
  package: 'node:fs/promises',
  evidence,
  sinks: [
    {
      threat: 'path',
      path: 'Member[readFile,writeFile,appendFile,open,opendir,readdir,mkdir,mkdtemp,rm,rmdir,unlink,truncate,chmod,chown,lchown,utimes,watch].Argument[0]',
    },
    { threat: 'path', path: 'Member[rename,copyFile,cp,link,symlink].Argument[0]' },
    { threat: 'path', path: 'Member[rename,copyFile,cp,link,symlink].Argument[1]' },
    { threat: 'path', path: 'Member[access,stat,lstat,statfs,readlink].Argument[0]', confidence: 'strict' },
  ],
} as const satisfies LibraryModel;
