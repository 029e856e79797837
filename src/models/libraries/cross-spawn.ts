import type { LibraryModel } from '../schema.ts';

/** Libraries with the interface of `spawn`. */
export const crossSpawn = {
  package: [
    'cross-spawn',
    '@expo/spawn-async',
    '@npmcli/promise-spawn',
    'nano-spawn',
    'await-spawn',
    'child-process-promise',
    'promisify-child-process',
    'foreground-child',
  ],
  evidence: 'https://www.npmjs.com/package/cross-spawn',
  sinks: [
    { threat: 'shell', path: 'Argument[0]', label: 'the program' },
    { threat: 'shell', path: 'Argument[1].ArrayElement', when: [{ path: 'Argument[2].Member[shell]', is: 'truthy' }] },
    {
      threat: 'shell',
      path: 'Argument[1..2].Member[env].Member[NODE_OPTIONS,NODE_PATH,LD_PRELOAD,LD_LIBRARY_PATH,LD_AUDIT,PATH,BASH_ENV,ENV,SHELL,PYTHONPATH,PYTHONSTARTUP,PERL5OPT,PERL5LIB,RUBYOPT,RUBYLIB,GIT_SSH,GIT_SSH_COMMAND,GIT_EXTERNAL_DIFF,EDITOR,PAGER]',
      label: 'an environment variable that runs code',
    },
    { threat: 'shell', path: 'Member[spawn,sync,execFile,foregroundChild].Argument[0]', label: 'the program' },
    {
      threat: 'shell',
      path: 'Member[spawn,sync,execFile,foregroundChild].Argument[1].ArrayElement',
      when: [{ path: 'Argument[2].Member[shell]', is: 'truthy' }],
    },
    {
      threat: 'shell',
      path: 'Member[spawn,sync,execFile,foregroundChild].Argument[1..2].Member[env].Member[NODE_OPTIONS,NODE_PATH,LD_PRELOAD,LD_LIBRARY_PATH,LD_AUDIT,PATH,BASH_ENV,ENV,SHELL,PYTHONPATH,PYTHONSTARTUP,PERL5OPT,PERL5LIB,RUBYOPT,RUBYLIB,GIT_SSH,GIT_SSH_COMMAND,GIT_EXTERNAL_DIFF,EDITOR,PAGER]',
      label: 'an environment variable that runs code',
    },
    { threat: 'shell', path: 'Member[exec].Argument[0]' },
    { threat: 'shell', path: 'Member[fork].Argument[0]', label: 'the module' },
  ],
  launches: [
    { program: 'Argument[0]', arguments: 'Argument[1]', input: 'Argument[1..2].Member[input]' },
    {
      path: 'Member[spawn,sync,execFile,foregroundChild]',
      program: 'Argument[0]',
      arguments: 'Argument[1]',
      input: 'Argument[1..2].Member[input]',
    },
  ],
} as const satisfies LibraryModel;
