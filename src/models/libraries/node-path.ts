import type { LibraryModel } from '../schema.ts';

/** `node:path`: joining keeps what leads out of a directory; the last segment alone cannot. */
export const nodePath: LibraryModel = {
  package: ['node:path', 'node:path/posix', 'node:path/win32', 'path-browserify', 'upath'],
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/path.html',
  types: [
    { name: 'String', path: 'Member[join,resolve,normalize,basename,dirname,extname,relative,format,toNamespacedPath].ReturnValue' },
    { name: 'String', path: 'Member[posix,win32].Member[join,resolve,normalize,basename,dirname,extname,relative,format].ReturnValue' },
  ],
  properties: [
    { path: 'Member[sep]', removes: [], is: '/' },
    { path: 'Member[posix].Member[sep]', removes: [], is: '/' },
  ],
  sanitizers: [
    { path: 'Member[isAbsolute]', removes: 'all' },
    { path: 'Member[posix,win32].Member[isAbsolute]', removes: 'all' },
  ],
  natives: [{ path: 'Member[join,resolve]', native: 'names-file' }],
  flows: [
    { path: 'Member[relative]', from: 'Argument[0]', to: 'ReturnValue' },
    // What leads from a directory to a path without `..` in front: the path lies below it.
    { path: 'Member[relative]', from: 'Argument[1]', to: 'ReturnValue', resolves: 'relative', transparent: ['path'] },
    { path: 'Member[resolve]', from: 'Argument[any]', to: 'ReturnValue', resolves: 'absolute', removes: ['argument'] },
    { path: 'Member[join]', from: 'Argument[0]', to: 'ReturnValue', resolves: 'joined' },
    // What follows an absolute folder is behind a slash.
    {
      path: 'Member[join]',
      from: 'Argument[1..]',
      to: 'ReturnValue',
      isBehind: true,
      removes: ['argument'],
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^(?!/)', not: true }],
    },
    {
      path: 'Member[join]',
      from: 'Argument[1..]',
      to: 'ReturnValue',
      isBehind: true,
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^(?!/)' }],
    },
    { path: 'Member[normalize]', from: 'Argument[0]', to: 'ReturnValue', resolves: 'joined', transparent: ['path'] },
    { path: 'Member[dirname]', from: 'Argument[0]', to: 'ReturnValue', transparent: ['path'] },
    { path: 'Member[toNamespacedPath,format]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[basename,extname]', from: 'Argument[0]', to: 'ReturnValue', removes: ['path'] },
    { path: 'Member[parse]', from: 'Argument[0]', to: 'ReturnValue.Member[dir,root]' },
    { path: 'Member[parse]', from: 'Argument[0]', to: 'ReturnValue.Member[base,name,ext]', removes: ['path'] },
    { path: 'Member[posix,win32].Member[resolve]', from: 'Argument[any]', to: 'ReturnValue', resolves: 'absolute' },
    { path: 'Member[posix,win32].Member[join]', from: 'Argument[0]', to: 'ReturnValue', resolves: 'joined' },
    { path: 'Member[posix,win32].Member[join]', from: 'Argument[1..]', to: 'ReturnValue', isBehind: true },
    { path: 'Member[posix,win32].Member[relative]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[posix,win32].Member[relative]', from: 'Argument[1]', to: 'ReturnValue', resolves: 'relative', transparent: ['path'] },
    { path: 'Member[posix,win32].Member[normalize]', from: 'Argument[0]', to: 'ReturnValue', resolves: 'joined', transparent: ['path'] },
    { path: 'Member[posix,win32].Member[dirname,format]', from: 'Argument[0]', to: 'ReturnValue' },
    { path: 'Member[posix,win32].Member[basename,extname]', from: 'Argument[0]', to: 'ReturnValue', removes: ['path'] },
    { path: 'Member[posix,win32].Member[parse]', from: 'Argument[0]', to: 'ReturnValue.Member[dir,root]' },
    { path: 'Member[posix,win32].Member[parse]', from: 'Argument[0]', to: 'ReturnValue.Member[base,name,ext]', removes: ['path'] },
  ],
};
