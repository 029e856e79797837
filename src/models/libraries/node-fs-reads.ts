import type { LibraryModel } from '../schema.ts';

/** What `node:fs` reads is not data of the event, whatever named the file. Callbacks are called. */
export const nodeFsReads: LibraryModel = {
  package: ['node:fs', 'fs-extra', 'graceful-fs'],
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/fs.html',
  types: [{ name: 'Stream', path: 'Member[createReadStream,createWriteStream].ReturnValue' }],
  sanitizers: [
    {
      path: 'Member[readFileSync,readdirSync,statSync,lstatSync,existsSync,writeFileSync,appendFileSync,mkdirSync,mkdtempSync,rmSync,unlinkSync,copyFileSync,renameSync,openSync,closeSync,accessSync,createReadStream,createWriteStream]',
      removes: 'all',
    },
    {
      path: 'Member[promises].Member[readFile,readdir,stat,lstat,writeFile,appendFile,mkdir,mkdtemp,rm,unlink,copyFile,rename,open,access]',
      removes: 'all',
    },
    { path: 'Member[readlinkSync]', removes: ['deserialize'] },
  ],
  flows: [
    {
      path: 'Member[readFile,readdir,stat,lstat,access,unlink,open,rmdir]',
      from: 'Argument[1].ReturnValue',
      to: 'ReturnValue',
      removes: 'all',
    },
    {
      path: 'Member[readFile,readdir,writeFile,appendFile,mkdir,copyFile,rename,rm]',
      from: 'Argument[2].ReturnValue',
      to: 'ReturnValue',
      removes: 'all',
    },
    { path: 'Member[writeFile,appendFile]', from: 'Argument[3].ReturnValue', to: 'ReturnValue', removes: 'all' },
    { path: 'Member[realpath]', from: 'Argument[0]', to: 'Argument[1].Parameter[1]' },
    { path: 'Member[realpathSync]', from: 'Argument[0]', to: 'ReturnValue', resolves: 'absolute', removes: ['deserialize'] },
    { path: 'Member[promises].Member[realpath]', from: 'Argument[0]', to: 'ReturnValue.Awaited', resolves: 'absolute' },
  ],
};

/** `node:fs/promises`. */
export const nodeFsPromisesReads: LibraryModel = {
  package: 'node:fs/promises',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/fs.html#promises-api',
  sanitizers: [
    {
      path: 'Member[readFile,readdir,stat,lstat,writeFile,appendFile,mkdir,mkdtemp,rm,unlink,copyFile,rename,open,access]',
      removes: 'all',
    },
  ],
  flows: [
    { path: 'Member[realpath]', from: 'Argument[0]', to: 'ReturnValue.Awaited', resolves: 'absolute' },
    { path: 'Member[readlink]', from: 'Argument[0]', to: 'ReturnValue.Awaited' },
  ],
};
