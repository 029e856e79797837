import type { LibraryModel } from '../schema.ts';

const label = 'the path';

/** csv-writer. */
export const csvWriter = {
  package: 'csv-writer',
  evidence: 'https://github.com/ryu1kn/csv-writer#createobjectcsvwriterparams',
  sinks: [{ threat: 'path', path: 'Member[createObjectCsvWriter,createArrayCsvWriter].Argument[0].Member[path]', label }],
} as const satisfies LibraryModel;

/** Pictures drawn on a canvas: what is loaded is a file or an address. */
export const canvas = {
  package: ['canvas', '@napi-rs/canvas', 'skia-canvas'],
  evidence: 'https://github.com/Automattic/node-canvas#loadimage',
  sinks: [
    { threat: 'path', path: 'Member[loadImage].Argument[0]', label },
    { threat: 'host', path: 'Member[loadImage].Argument[0]', label: 'the address' },
    { threat: 'path', path: 'Member[registerFont].Argument[0]', label },
    { threat: 'path', path: 'Member[GlobalFonts].Member[registerFromPath,loadFontsFromDir].Argument[0]', label },
  ],
} as const satisfies LibraryModel;

/** Tags of sound files. */
export const nodeId3 = {
  package: 'node-id3',
  evidence: 'https://github.com/Zazama/node-id3#usage',
  sinks: [
    { threat: 'path', path: 'Member[read,removeTags].Argument[0]', label },
    { threat: 'path', path: 'Member[write,update].Argument[1]', label },
  ],
} as const satisfies LibraryModel;

/** Files as parts of forms. */
export const formFiles = {
  package: ['formdata-node/file-from-path', 'fetch-blob/from.js'],
  evidence: 'https://github.com/octet-stream/form-data#filefrompathpath-filename-options',
  sinks: [
    {
      threat: 'path',
      path: 'Member[fileFromPath,fileFromPathSync,fileFrom,fileFromSync,blobFrom,blobFromSync].Argument[0]',
      label,
    },
  ],
} as const satisfies LibraryModel;

/** lowdb keeps its data in a file. */
export const lowdb = {
  package: 'lowdb/node',
  evidence: 'https://github.com/typicode/lowdb#adapters',
  sinks: [
    { threat: 'path', path: 'Member[JSONFile,JSONFileSync,TextFile,TextFileSync,DataFile,DataFileSync].Argument[0]', label },
    { threat: 'path', path: 'Member[JSONFilePreset,JSONFileSyncPreset].Argument[0]', label },
  ],
} as const satisfies LibraryModel;

/** Films and pictures that programs read and write for the function. */
export const convertedFiles = {
  package: ['fluent-ffmpeg', 'gm'],
  evidence: 'https://github.com/fluent-ffmpeg/node-fluent-ffmpeg#specifying-inputs',
  types: [
    { name: 'ffmpeg.Command', path: 'ReturnValue' },
    {
      name: 'ffmpeg.Command',
      type: 'ffmpeg.Command',
      path: 'Member[input,addInput,mergeAdd,output,addOutput,on,seekInput,format,size,fps,noAudio,noVideo,videoCodec,audioCodec,outputOptions,inputOptions,duration,resize,crop,quality,strip,autoOrient].ReturnValue',
    },
  ],
  sinks: [
    { threat: 'path', path: 'Argument[0]', label, when: [{ path: 'Argument[0]', is: 'string' }] },
    {
      threat: 'path',
      type: 'ffmpeg.Command',
      path: 'Member[input,addInput,mergeAdd,output,addOutput,save,saveToFile,write].Argument[0]',
      label,
    },
    { threat: 'path', type: 'ffmpeg.Command', path: 'Member[mergeToFile,concat].Argument[0]', label },
  ],
} as const satisfies LibraryModel;
