import type { LibraryModel } from '../schema.ts';

/** What fs-extra adds to `node:fs`. What it reads is not data of the event. */
export const fsExtra = {
  package: 'fs-extra',
  evidence: 'https://github.com/jprichardson/node-fs-extra#methods',
  sinks: [
    {
      threat: 'path',
      path: 'Member[readJson,readJSON,readJsonSync,readJSONSync,writeJson,writeJSON,writeJsonSync,writeJSONSync,outputFile,outputFileSync,outputJson,outputJSON,outputJsonSync,outputJSONSync,remove,removeSync,emptyDir,emptyDirSync,emptydir,emptydirSync,ensureFile,ensureFileSync,createFile,createFileSync,ensureDir,ensureDirSync,mkdirs,mkdirsSync,mkdirp,mkdirpSync].Argument[0]',
    },
    {
      threat: 'path',
      path: 'Member[copy,copySync,move,moveSync,ensureLink,ensureLinkSync,createLink,createLinkSync,ensureSymlink,ensureSymlinkSync,createSymlink,createSymlinkSync].Argument[0]',
    },
    {
      threat: 'path',
      path: 'Member[copy,copySync,move,moveSync,ensureLink,ensureLinkSync,createLink,createLinkSync,ensureSymlink,ensureSymlinkSync,createSymlink,createSymlinkSync].Argument[1]',
    },
    { threat: 'path', path: 'Member[pathExists,pathExistsSync].Argument[0]', confidence: 'strict' },
  ],
  sanitizers: [
    {
      path: 'Member[readJson,readJSON,readJsonSync,readJSONSync,writeJson,writeJSON,outputFile,outputJson,outputJSON,remove,emptyDir,ensureFile,ensureDir,copy,move,pathExists,pathExistsSync]',
      removes: 'all',
    },
  ],
} as const satisfies LibraryModel;

/** jsonfile. */
export const jsonfile = {
  package: 'jsonfile',
  evidence: 'https://github.com/jprichardson/node-jsonfile#api',
  sinks: [{ threat: 'path', path: 'Member[readFile,readFileSync,writeFile,writeFileSync].Argument[0]' }],
  sanitizers: [{ path: 'Member[readFile,readFileSync,writeFile,writeFileSync]', removes: 'all' }],
} as const satisfies LibraryModel;
