import type { LibraryModel } from '../schema.ts';

/** `node:zlib`: unpacked bytes are whatever was packed. The promisified forms have no callback. */
export const nodeZlib: LibraryModel = {
  package: 'node:zlib',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/zlib.html',
  types: [
    {
      name: 'Stream',
      path: 'Member[createGzip,createGunzip,createDeflate,createInflate,createUnzip,createBrotliCompress,createBrotliDecompress].ReturnValue',
    },
    {
      name: 'Buffer',
      path: 'Member[gunzipSync,inflateSync,inflateRawSync,unzipSync,brotliDecompressSync,gzipSync,deflateSync,deflateRawSync,brotliCompressSync].ReturnValue',
    },
  ],
  flows: [
    {
      path: 'Member[gunzipSync,inflateSync,inflateRawSync,unzipSync,brotliDecompressSync]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      decodes: true,
    },
    {
      path: 'Member[gzipSync,deflateSync,deflateRawSync,brotliCompressSync]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      decodes: true,
    },
    {
      path: 'Member[gunzip,inflate,inflateRaw,unzip,brotliDecompress,gzip,deflate,deflateRaw,brotliCompress]',
      from: 'Argument[0]',
      to: 'Argument[1].Parameter[1]',
      decodes: true,
    },
    {
      path: 'Member[gunzip,inflate,inflateRaw,unzip,brotliDecompress,gzip,deflate,deflateRaw,brotliCompress]',
      from: 'Argument[0]',
      to: 'Argument[2].Parameter[1]',
      decodes: true,
    },
    {
      path: 'Member[gunzip,inflate,inflateRaw,unzip,brotliDecompress,gzip,deflate,deflateRaw,brotliCompress]',
      from: 'Argument[0]',
      to: 'ReturnValue.Awaited',
      decodes: true,
    },
  ],
};
