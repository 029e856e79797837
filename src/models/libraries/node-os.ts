import type { LibraryModel } from '../schema.ts';

/** `node:os`: facts of the machine. */
export const nodeOs: LibraryModel = {
  package: 'node:os',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/os.html',
  sanitizers: [
    {
      path: 'Member[arch,availableParallelism,cpus,endianness,freemem,homedir,hostname,loadavg,networkInterfaces,platform,release,tmpdir,totalmem,type,uptime,userInfo,version]',
      removes: 'all',
    },
  ],
};
