import type { LibraryModel } from '../schema.ts';

/** adm-zip: names of entries are what the maker of the archive wrote. An archive that the program names is its own. */
export const admZip = {
  package: 'adm-zip',
  evidence: 'https://github.com/cthackers/adm-zip/wiki/ADM-ZIP',
  types: [
    { name: 'adm-zip.Zip', path: 'Instance' },
    {
      name: 'adm-zip.ForeignZip',
      path: 'Instance',
      when: [
        { path: 'Argument[0]', is: 'present' },
        { path: 'Argument[0]', is: 'constant', not: true },
      ],
    },
    { name: 'adm-zip.Entry', type: 'adm-zip.ForeignZip', path: 'Member[getEntries].ReturnValue.ArrayElement', declared: ['IZipEntry'] },
    { name: 'adm-zip.Entry', type: 'adm-zip.ForeignZip', path: 'Member[forEach].Argument[0].Parameter[0]' },
    { name: 'Array', type: 'adm-zip.Zip', path: 'Member[getEntries].ReturnValue' },
  ],
  sources: [{ type: 'adm-zip.Entry', path: 'Member[entryName,name,comment]', label: 'name of an archive entry' }],
  sinks: [
    { threat: 'path', path: 'Argument[0]', label: 'the path', when: [{ path: 'Argument[0]', is: 'string' }] },
    {
      threat: 'path',
      type: 'adm-zip.Zip',
      path: 'Member[extractAllTo,extractAllToAsync,writeZip,writeZipPromise,addLocalFile,addLocalFolder].Argument[0]',
      label: 'the path',
    },
    { threat: 'path', type: 'adm-zip.Zip', path: 'Member[extractEntryTo].Argument[1]', label: 'the directory' },
  ],
} as const satisfies LibraryModel;

/** unzipper: `path` of an entry is not looked at, unless `Extract` or `extract` writes the files. */
export const unzipper = {
  package: 'unzipper',
  evidence: 'https://github.com/ZJONSSON/node-unzipper#readme',
  types: [
    { name: 'unzipper.Parser', path: 'Member[Parse,ParseOne].ReturnValue' },
    { name: 'unzipper.Entry', type: 'unzipper.Parser', path: 'Member[on,once].Argument[1].Parameter[0]', declared: ['Entry', 'File'] },
    { name: 'unzipper.Entry', type: 'unzipper.Parser', path: 'ArrayElement' },
    {
      name: 'unzipper.Entry',
      path: 'Member[Open].Member[buffer,file,url,s3,s3_v3,custom].ReturnValue.Awaited.Member[files].ArrayElement',
    },
    { name: 'Array', path: 'Member[Open].Member[buffer,file,url,s3,s3_v3,custom].ReturnValue.Awaited.Member[files]' },
  ],
  sources: [{ type: 'unzipper.Entry', path: 'Member[path]', label: 'name of an archive entry' }],
  sinks: [
    { threat: 'path', path: 'Member[Extract].Argument[0].Member[path]', label: 'the directory' },
    { threat: 'path', path: 'Member[Open].Member[file].Argument[0]', label: 'the path' },
    { threat: 'host', path: 'Member[Open].Member[url].Argument[1]', label: 'the address' },
  ],
} as const satisfies LibraryModel;

/** yauzl. */
export const yauzl = {
  package: ['yauzl', 'yauzl-promise'],
  evidence: 'https://github.com/thejoshwolfe/yauzl#class-entry',
  types: [
    { name: 'yauzl.ZipFile', path: 'Member[open,fromBuffer,fromFd].Argument[1..].Parameter[1]', declared: ['ZipFile'] },
    { name: 'yauzl.ZipFile', path: 'Member[open,fromBuffer].ReturnValue.Awaited' },
    { name: 'yauzl.Entry', type: 'yauzl.ZipFile', path: 'Member[on,once].Argument[1].Parameter[0]', declared: ['Entry'] },
    { name: 'yauzl.Entry', type: 'yauzl.ZipFile', path: 'ArrayElement' },
  ],
  sources: [{ type: 'yauzl.Entry', path: 'Member[fileName,filename]', label: 'name of an archive entry' }],
  sinks: [{ threat: 'path', path: 'Member[open].Argument[0]', label: 'the path' }],
} as const satisfies LibraryModel;

/** tar: extraction drops what leads out of the directory unless it is told not to. */
export const tar = {
  package: 'tar',
  evidence: 'https://github.com/isaacs/node-tar#tarxoptions-filelist-callback-alias-tarextract',
  types: [
    { name: 'tar.Entry', path: 'Member[t,list,x,extract].Argument[0].Member[onentry,onReadEntry].Parameter[0]', declared: ['ReadEntry'] },
  ],
  sources: [{ type: 'tar.Entry', path: 'Member[path]', label: 'name of an archive entry' }],
  sinks: [
    { threat: 'path', path: 'Member[x,extract,t,list,c,create,r,replace,u,update].Argument[0].Member[file,f,cwd,C]', label: 'the path' },
    { threat: 'path', path: 'Member[c,create,r,replace,u,update].Argument[1].ArrayElement', label: 'the path' },
  ],
} as const satisfies LibraryModel;

/** tar-stream and tar-fs. */
export const tarStream = {
  package: ['tar-stream', 'tar-fs'],
  evidence: 'https://github.com/mafintosh/tar-stream#extracting',
  types: [
    { name: 'tar-stream.Extract', path: 'Member[extract].ReturnValue' },
    { name: 'tar-stream.Header', type: 'tar-stream.Extract', path: 'Member[on,once].Argument[1].Parameter[0]' },
    { name: 'tar-stream.Header', type: 'tar-stream.Extract', path: 'ArrayElement.Member[header]' },
  ],
  sources: [{ type: 'tar-stream.Header', path: 'Member[name,linkname]', label: 'name of an archive entry' }],
  sinks: [
    { threat: 'path', path: 'Member[extract,pack].Argument[0]', label: 'the directory', when: [{ path: 'Argument[0]', is: 'string' }] },
  ],
} as const satisfies LibraryModel;

/** JSZip takes `..` out of the names of entries, from version 3.8 on; a slash at their beginning stays. */
export const jszip = {
  package: 'jszip',
  evidence: 'https://stuk.github.io/jszip/documentation/api_jszip/load_async.html',
  types: [
    { name: 'jszip.Zip', path: 'Member[loadAsync].ReturnValue.Awaited' },
    { name: 'jszip.Zip', path: 'Instance.Member[loadAsync].ReturnValue.Awaited' },
    { name: 'jszip.Zip', declared: ['JSZip'] },
    { name: 'jszip.Entry', type: 'jszip.Zip', path: 'Member[files].AnyMember', declared: ['JSZipObject'] },
    { name: 'jszip.Entry', type: 'jszip.Zip', path: 'Member[forEach].Argument[0].Parameter[1]' },
    { name: 'jszip.Entry', type: 'jszip.Zip', path: 'Member[filter].ReturnValue.ArrayElement' },
  ],
  sources: [
    { type: 'jszip.Entry', path: 'Member[name]', label: 'name of an archive entry', staysBelow: true },
    { type: 'jszip.Entry', path: 'Member[unsafeOriginalName]', label: 'name of an archive entry' },
    { type: 'jszip.Zip', path: 'Member[files].MapKey', label: 'name of an archive entry', staysBelow: true },
    { type: 'jszip.Zip', path: 'Member[forEach].Argument[0].Parameter[0]', label: 'name of an archive entry', staysBelow: true },
  ],
} as const satisfies LibraryModel;

/** node-stream-zip. */
export const nodeStreamZip = {
  package: 'node-stream-zip',
  evidence: 'https://github.com/antelle/node-stream-zip#usage',
  types: [
    { name: 'node-stream-zip.Zip', path: 'Instance' },
    { name: 'node-stream-zip.Zip', path: 'Member[async].Instance' },
    { name: 'node-stream-zip.Entry', type: 'node-stream-zip.Zip', path: 'Member[entries].ReturnValue.Awaited.AnyMember' },
    { name: 'node-stream-zip.Entry', type: 'node-stream-zip.Zip', path: 'Member[on].Argument[1].Parameter[0]' },
  ],
  sources: [
    { type: 'node-stream-zip.Entry', path: 'Member[name]', label: 'name of an archive entry' },
    { type: 'node-stream-zip.Zip', path: 'Member[entries].ReturnValue.Awaited.MapKey', label: 'name of an archive entry' },
  ],
  sinks: [
    { threat: 'path', path: 'Argument[0].Member[file]', label: 'the path' },
    { threat: 'path', path: 'Member[async].Argument[0].Member[file]', label: 'the path' },
    { threat: 'path', type: 'node-stream-zip.Zip', path: 'Member[extract].Argument[1]', label: 'the path' },
  ],
} as const satisfies LibraryModel;

/** fflate gives an archive as an object whose keys are names. */
export const fflate = {
  package: 'fflate',
  evidence: 'https://github.com/101arrowz/fflate#usage',
  sources: [
    { path: 'Member[unzipSync].ReturnValue.MapKey', label: 'name of an archive entry' },
    { path: 'Member[unzip].Argument[1..].Parameter[1].MapKey', label: 'name of an archive entry' },
  ],
} as const satisfies LibraryModel;

/** Packages that extract a whole archive to a directory. */
export const archiveExtractors = {
  package: ['decompress', 'extract-zip', 'zip-lib'],
  evidence: 'https://github.com/kevva/decompress#api',
  types: [{ name: 'decompress.File', path: 'ReturnValue.Awaited.ArrayElement' }],
  sources: [{ type: 'decompress.File', path: 'Member[path]', label: 'name of an archive entry' }],
  sinks: [
    { threat: 'path', path: 'Argument[0]', label: 'the path', when: [{ path: 'Argument[0]', is: 'string' }] },
    { threat: 'path', path: 'Argument[1]', label: 'the directory' },
    { threat: 'path', path: 'Argument[1].Member[dir]', label: 'the directory' },
    { threat: 'path', path: 'Member[extract].Argument[1]', label: 'the directory' },
  ],
} as const satisfies LibraryModel;

/** Streams and classes that unpack into a folder. */
export const streamedArchives = {
  package: ['unzip-stream', 'unzip', 'node-unzip-2', 'decompress-zip', 'targz'],
  evidence: 'https://github.com/mhr3/unzip-stream#extract-to-a-directory',
  sinks: [
    { threat: 'path', path: 'Member[Extract].Argument[0].Member[path]', label: 'the folder' },
    { threat: 'path', path: 'Argument[0..1]', label: 'the path' },
    { threat: 'path', path: 'Instance.Member[extract].Argument[0].Member[path]', label: 'the folder' },
    { threat: 'path', path: 'Member[compress,decompress].Argument[0].Member[src,dest]', label: 'the path' },
  ],
} as const satisfies LibraryModel;

/** Folders that become archives. */
export const folderArchives = {
  package: ['zip-a-folder', 'bestzip', 'cross-zip', 'compressing'],
  evidence: 'https://github.com/maugenst/zip-a-folder#usage',
  sinks: [
    { threat: 'path', path: 'Member[zip,zipSync,unzip,unzipSync,tar].Argument[0..1]', label: 'the path' },
    { threat: 'path', path: 'Argument[0].Member[source,destination,cwd]', label: 'the path' },
    { threat: 'path', path: 'Member[zip,tar,tgz,gzip].Member[compressFile,compressDir,uncompress].Argument[0..1]', label: 'the path' },
  ],
} as const satisfies LibraryModel;
