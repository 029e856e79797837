import type { LibraryModel } from '../schema.ts';

/** Packages whose one function removes, makes, moves, reads or writes files. */
export const singleFileTools = {
  package: [
    'rimraf',
    'mkdirp',
    'make-dir',
    'load-json-file',
    'write-json-file',
    'read-json-file',
    'write-file-atomic',
    'write-yaml-file',
    'read-yaml-file',
    'n-readlines',
    'recursive-readdir',
    'klaw',
    'klaw-sync',
    'readdirp',
    'read-excel-file/node',
    'zip-dir',
    'line-reader',
    'read-last-lines',
    'load-yaml-file',
  ],
  evidence: 'https://www.npmjs.com/package/rimraf',
  sinks: [
    { threat: 'path', path: 'Argument[0]', label: 'the path' },
    { threat: 'path', path: 'Member[sync,rimraf,rimrafSync,native,mkdirp,mkdirpSync].Argument[0]', label: 'the path' },
    { threat: 'path', path: 'Member[makeDirectory,makeDirectorySync].Argument[0]', label: 'the path' },
    { threat: 'path', path: 'Member[loadJsonFile,loadJsonFileSync,writeJsonFile,writeJsonFileSync].Argument[0]', label: 'the path' },
  ],
} as const satisfies LibraryModel;

/** Packages that move or copy files. */
export const moveTools = {
  package: ['move-file', 'cp-file', 'copyfiles', 'ncp', 'cpy', 'mv', 'copy-file'],
  evidence: 'https://github.com/sindresorhus/move-file#api',
  sinks: [
    { threat: 'path', path: 'Argument[0]', label: 'the path' },
    { threat: 'path', path: 'Argument[1]', label: 'the path' },
    { threat: 'path', path: 'Member[moveFile,moveFileSync,copyFile,copyFileSync,renameFile,ncp,sync].Argument[0]', label: 'the path' },
    { threat: 'path', path: 'Member[moveFile,moveFileSync,copyFile,copyFileSync,renameFile,ncp,sync].Argument[1]', label: 'the path' },
  ],
} as const satisfies LibraryModel;

/** Patterns that name files. */
export const globs = {
  package: ['glob', 'fast-glob', 'globby', 'tinyglobby', 'tiny-glob', 'del'],
  evidence: 'https://github.com/mrmlnc/fast-glob#api',
  sinks: [
    { threat: 'path', path: 'Argument[0]', label: 'the pattern' },
    {
      threat: 'path',
      path: 'Member[glob,globSync,globStream,globIterate,sync,stream,async,globby,globbySync,globbyStream,deleteAsync,deleteSync].Argument[0]',
      label: 'the pattern',
    },
    { threat: 'path', path: 'Argument[1].Member[cwd]', label: 'the directory' },
    {
      threat: 'path',
      path: 'Member[glob,globSync,globStream,globIterate,sync,stream,async,globby,globbySync,globbyStream,deleteAsync,deleteSync].Argument[1].Member[cwd]',
      label: 'the directory',
    },
  ],
} as const satisfies LibraryModel;

/** Is a path below a directory? */
export const isPathInside = {
  package: ['is-path-inside', 'path-is-inside', 'is-subdir'],
  evidence: 'https://github.com/sindresorhus/is-path-inside#api',
  guards: [
    { subject: 'Argument[0]', removes: ['path'], when: 'true' },
    { path: 'Member[isPathInside]', subject: 'Argument[0]', removes: ['path'], when: 'true' },
  ],
} as const satisfies LibraryModel;

/** Joins below a root and throws when the path leads out of it. */
export const resolvePath = {
  package: 'resolve-path',
  evidence: 'https://github.com/pillarjs/resolve-path#api',
  flows: [{ from: 'Argument[1]', to: 'ReturnValue', removes: ['path'] }],
} as const satisfies LibraryModel;

/** Libraries for pictures, sheets and documents that open and save files. */
export const sharp = {
  package: 'sharp',
  evidence: 'https://sharp.pixelplumbing.com/api-constructor',
  types: [
    { name: 'sharp.Sharp', path: 'ReturnValue', declared: ['Sharp'] },
    {
      name: 'sharp.Sharp',
      type: 'sharp.Sharp',
      path: 'Member[resize,extract,rotate,jpeg,png,webp,avif,toFormat,composite,blur,sharpen,flatten,clone,withMetadata,greyscale,grayscale,trim].ReturnValue',
    },
  ],
  sinks: [
    { threat: 'path', path: 'Argument[0]', label: 'the path', when: [{ path: 'Argument[0]', is: 'string' }] },
    { threat: 'path', type: 'sharp.Sharp', path: 'Member[toFile].Argument[0]', label: 'the path' },
  ],
} as const satisfies LibraryModel;

/** Sheets. */
export const xlsx = {
  package: ['xlsx', 'xlsx-populate', 'node-xlsx'],
  evidence: 'https://docs.sheetjs.com/docs/api/parse-options',
  sinks: [
    { threat: 'path', path: 'Member[readFile,readFileSync,fromFileAsync].Argument[0]', label: 'the path' },
    { threat: 'path', path: 'Member[writeFile,writeFileSync,writeFileXLSX].Argument[1]', label: 'the path' },
  ],
  flows: [
    { path: 'Member[read,parse]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
    { path: 'Member[utils].Member[sheet_to_json,sheet_to_csv,sheet_to_html,sheet_to_txt]', from: 'Argument[0]', to: 'ReturnValue' },
  ],
} as const satisfies LibraryModel;

/** ExcelJS: what a workbook, by one of its formats, reads is in its sheets, rows and cells. */
export const exceljs = {
  package: 'exceljs',
  evidence: 'https://github.com/exceljs/exceljs#reading-xlsx',
  types: [
    { name: 'exceljs.Workbook', path: 'Member[Workbook].Instance', declared: ['Workbook'] },
    { name: 'exceljs.Content', path: 'Member[Workbook].Instance', declared: ['Workbook'] },
    { name: 'exceljs.Content', type: 'exceljs.Workbook', path: 'Member[xlsx,csv]' },
    { name: 'exceljs.Workbook', type: 'exceljs.Workbook', path: 'Member[xlsx].Member[load,read,readFile].ReturnValue.Awaited' },
    { name: 'exceljs.Content', type: 'exceljs.Workbook', path: 'Member[xlsx].Member[load,read,readFile].ReturnValue.Awaited' },
    { name: 'exceljs.Sheet', type: 'exceljs.Workbook', path: 'Member[getWorksheet].ReturnValue', declared: ['Worksheet'] },
    { name: 'exceljs.Sheet', type: 'exceljs.Workbook', path: 'Member[eachSheet].Argument[0].Parameter[0]' },
    { name: 'exceljs.Sheet', type: 'exceljs.Workbook', path: 'Member[csv].Member[read].ReturnValue.Awaited' },
    { name: 'exceljs.Cells', type: 'exceljs.Sheet', path: 'Member[getRow,findRow,getColumn].ReturnValue', declared: ['Row', 'Column'] },
    { name: 'exceljs.Cells', type: 'exceljs.Sheet', path: 'Member[getRows,findRows].ReturnValue.ArrayElement' },
    { name: 'exceljs.Cells', type: 'exceljs.Sheet', path: 'Member[eachRow].Argument[0..1].Parameter[0]' },
  ],
  sinks: [{ threat: 'path', type: 'exceljs.Workbook', path: 'Member[xlsx,csv].Member[readFile,writeFile].Argument[0]', label: 'the path' }],
  flows: [
    {
      type: 'exceljs.Content',
      path: 'Member[load,read]',
      from: 'Argument[0]',
      to: 'Argument[this].Member[worksheets,%sheets]',
      decodes: true,
      makesStructure: true,
    },
    { type: 'exceljs.Content', path: 'Member[load,read]', from: 'Argument[0]', to: 'ReturnValue', decodes: true, makesStructure: true },
    { type: 'exceljs.Content', path: 'Member[getWorksheet]', from: 'Argument[this].Member[%sheets]', to: 'ReturnValue', kind: 'value' },
    { type: 'exceljs.Content', path: 'Member[eachSheet]', from: 'Argument[this].Member[%sheets]', to: 'Argument[0].Parameter[0]' },
    { type: 'exceljs.Sheet', path: 'Member[eachRow]', from: 'Argument[this]', to: 'Argument[0..1].Parameter[0]' },
    {
      type: 'exceljs.Sheet',
      path: 'Member[getRow,findRow,getColumn,getCell,findCell,getSheetValues]',
      from: 'Argument[this]',
      to: 'ReturnValue',
    },
    { type: 'exceljs.Sheet', path: 'Member[getRows,findRows]', from: 'Argument[this]', to: 'ReturnValue.ArrayElement' },
    { type: 'exceljs.Cells', path: 'Member[eachCell]', from: 'Argument[this]', to: 'Argument[0..1].Parameter[0]' },
    { type: 'exceljs.Cells', path: 'Member[getCell,findCell]', from: 'Argument[this]', to: 'ReturnValue' },
    {
      path: 'Member[stream].Member[xlsx].Member[WorkbookReader].Instance',
      from: 'Argument[0]',
      to: 'ReturnValue',
      decodes: true,
      makesStructure: true,
    },
  ],
} as const satisfies LibraryModel;

/** Jimp. */
export const jimp = {
  package: 'jimp',
  evidence: 'https://jimp-dev.github.io/jimp/',
  types: [
    { name: 'jimp.Image', path: 'Member[read].ReturnValue.Awaited' },
    { name: 'jimp.Image', path: 'Member[Jimp].Member[read].ReturnValue.Awaited' },
  ],
  sinks: [
    { threat: 'path', path: 'Member[read].Argument[0]', label: 'the path' },
    { threat: 'path', path: 'Member[Jimp].Member[read].Argument[0]', label: 'the path' },
    { threat: 'path', type: 'jimp.Image', path: 'Member[write,writeAsync].Argument[0]', label: 'the path' },
    // What it reads can be an address, too.
    { threat: 'host', path: 'Member[read].Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[Jimp].Member[read].Argument[0]', label: 'the address' },
  ],
} as const satisfies LibraryModel;

/** Files of documents and of configuration. */
export const documentFiles = {
  package: ['convict', 'dotenv', 'mammoth', 'csvtojson'],
  evidence: 'https://github.com/mwilliamson/mammoth.js#api',
  sinks: [
    { threat: 'path', path: 'Member[config,configDotenv].Argument[0].Member[path]', label: 'the path' },
    { threat: 'path', path: 'Member[convertToHtml,extractRawText].Argument[0].Member[path]', label: 'the path' },
    { threat: 'path', path: 'ReturnValue.Member[fromFile].Argument[0]', label: 'the path' },
    { threat: 'path', path: 'ReturnValue.Member[loadFile].Argument[0]', label: 'the path' },
  ],
} as const satisfies LibraryModel;

/** Documents that are drawn. */
export const pdfkit = {
  package: 'pdfkit',
  evidence: 'https://pdfkit.org/docs/images.html',
  types: [{ name: 'pdfkit.Document', path: 'Instance' }],
  sinks: [
    {
      threat: 'path',
      type: 'pdfkit.Document',
      path: 'Member[image,font,openImage].Argument[0]',
      label: 'the path',
      when: [{ path: 'Argument[0]', is: 'string' }],
    },
  ],
} as const satisfies LibraryModel;

/** Files that are put into an archive. */
export const archiver = {
  package: 'archiver',
  evidence: 'https://www.archiverjs.com/docs/archiver',
  types: [{ name: 'archiver.Archive', path: 'ReturnValue', declared: ['Archiver'] }],
  sinks: [
    { threat: 'path', type: 'archiver.Archive', path: 'Member[file,directory].Argument[0]', label: 'the path' },
    { threat: 'path', type: 'archiver.Archive', path: 'Member[glob].Argument[0]', label: 'the pattern' },
    { threat: 'path', type: 'archiver.Archive', path: 'Member[glob].Argument[1].Member[cwd]', label: 'the directory' },
  ],
} as const satisfies LibraryModel;

const jetpackMethods =
  'append,appendAsync,copy,copyAsync,createReadStream,createWriteStream,cwd,dir,dirAsync,file,fileAsync,inspect,inspectAsync,inspectTree,inspectTreeAsync,list,listAsync,move,moveAsync,read,readAsync,remove,removeAsync,rename,renameAsync,symlink,symlinkAsync,write,writeAsync';

/** fs-jetpack: methods of a folder, which is that of the process unless another is chosen. */
export const fsJetpack = {
  package: 'fs-jetpack',
  evidence: 'https://github.com/szwacz/fs-jetpack#api',
  types: [
    { name: 'jetpack.Folder', path: '', declared: ['FSJetpack'] },
    { name: 'jetpack.Folder', type: 'jetpack.Folder', path: 'Member[cwd,dir].ReturnValue' },
  ],
  sinks: [
    { threat: 'path', type: 'jetpack.Folder', path: `Member[${jetpackMethods}].Argument[0]`, label: 'the path' },
    {
      threat: 'path',
      type: 'jetpack.Folder',
      path: 'Member[copy,copyAsync,move,moveAsync,rename,renameAsync,symlink,symlinkAsync].Argument[1]',
      label: 'the path',
    },
  ],
  sanitizers: [{ type: 'jetpack.Folder', path: 'Member[read,readAsync,list,listAsync,inspect,inspectAsync]', removes: 'all' }],
} as const satisfies LibraryModel;

/** Files of YAML and of other forms, read by their names. */
export const dataFiles = {
  package: ['yamljs', 'node-yaml', 'properties-reader', 'java-properties', 'edit-json-file'],
  evidence: 'https://github.com/jeremyfa/yaml.js#load-yaml-file',
  sinks: [
    { threat: 'path', path: 'Member[load,readFile,readSync,read,of].Argument[0]', label: 'the path' },
    { threat: 'path', path: 'Argument[0]', label: 'the path' },
  ],
  flows: [{ path: 'Member[parse]', from: 'Argument[0]', to: 'ReturnValue', decodes: true, makesStructure: true }],
} as const satisfies LibraryModel;
