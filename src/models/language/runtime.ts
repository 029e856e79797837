import type { LibraryModel } from '../schema.ts';

/** `console`, `process`, `performance`, `crypto`, `queueMicrotask`, `AbortController`: nothing of the event comes out of them. */
export const runtimeModel: LibraryModel = {
  package: 'global',
  evidence: 'https://nodejs.org/docs/latest-v20.x/api/globals.html',
  sanitizers: [
    {
      path: 'Member[console].Member[assert,clear,count,countReset,debug,dir,dirxml,error,group,groupCollapsed,groupEnd,info,log,table,time,timeEnd,timeLog,trace,warn]',
      removes: 'all',
    },
    { path: 'Member[performance].Member[now,mark,measure,clearMarks,clearMeasures]', removes: 'all' },
    {
      path: 'Member[process].Member[cwd,chdir,cpuUsage,emitWarning,exit,getuid,hrtime,kill,memoryUsage,resourceUsage,umask,uptime]',
      removes: 'all',
    },
    { path: 'Member[process].Member[hrtime].Member[bigint]', removes: 'all' },
    { path: 'Member[process].Member[stdout,stderr].Member[write]', removes: 'all' },
    { path: 'Member[crypto].Member[randomUUID,getRandomValues]', removes: 'all' },
    { path: 'Member[crypto].Member[subtle].Member[digest,verify,encrypt,generateKey,deriveKey,deriveBits,importKey]', removes: 'all' },
    { path: 'Member[AbortSignal].Member[timeout,abort,any]', removes: 'all' },
    { path: 'Member[AbortController]', removes: 'all' },
  ],
  sources: [{ path: 'Member[process].Member[env]', trust: 'confidential', holdsSecrets: true, label: 'the environment' }],
  // Where Lambda keeps Node.js.
  properties: [{ path: 'Member[process].Member[execPath]', removes: 'all', is: '/var/lang/bin/node' }],
  flows: [
    { path: 'Member[crypto].Member[subtle].Member[decrypt]', from: 'Argument[2]', to: 'ReturnValue.Awaited', decodes: true },
    // The callback is called; its result is dropped.
    { path: 'Member[queueMicrotask]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', removes: 'all' },
    { path: 'Member[process].Member[nextTick]', from: 'Argument[1]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { path: 'Member[process].Member[nextTick]', from: 'Argument[2]', to: 'Argument[0].Parameter[1]', kind: 'value' },
    { path: 'Member[process].Member[nextTick]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', removes: 'all' },
  ],
};
