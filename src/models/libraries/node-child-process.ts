import type { LibraryModel } from '../schema.ts';

/** Processes of Node.js. `exec` runs a shell; `execFile` and `spawn` do with `shell: true` or when the program is one. */
export const nodeChildProcess = {
  package: 'node:child_process',
  evidence: 'https://nodejs.org/api/child_process.html',
  types: [
    {
      name: 'child_process.Shell',
      path: 'Member[spawn,execFile].ReturnValue',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern: '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|powershell|powershell\\.exe|pwsh|node|python(?:\\d(?:\\.\\d+)*)?|perl|ruby|php)$',
        },
        { path: 'Argument[1].Member[0]', is: 'absent' },
      ],
    },
    {
      name: 'child_process.Shell',
      path: 'Member[spawn,execFile].ReturnValue',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern: '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|powershell|powershell\\.exe|pwsh|node|python(?:\\d(?:\\.\\d+)*)?|perl|ruby|php)$',
        },
        { path: 'Argument[1].Member[0]', is: 'matches', pattern: '^-[is]?$' },
      ],
    },
  ],
  sinks: [
    { threat: 'shell', type: 'child_process.Shell', path: 'Member[stdin].Member[write,end].Argument[0]', label: 'the input of a shell' },
    { threat: 'shell', path: 'Member[exec,execSync].Argument[0]' },
    {
      threat: 'shell',
      path: 'Member[execSync].Argument[1].Member[input]',
      label: 'the input of a shell',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern:
            '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|powershell|powershell\\.exe|pwsh|node|python(?:\\d(?:\\.\\d+)*)?|perl|ruby|php)(?: -[a-z]*)?$',
        },
      ],
    },
    { threat: 'shell', path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[0]', label: 'the program' },
    {
      threat: 'shell',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1].ArrayElement',
      when: [{ path: 'Argument[2].Member[shell]', is: 'truthy' }],
    },
    {
      threat: 'shell',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1..2].Member[env].Member[NODE_OPTIONS,NODE_PATH,LD_PRELOAD,LD_LIBRARY_PATH,LD_AUDIT,PATH,BASH_ENV,ENV,SHELL,PYTHONPATH,PYTHONSTARTUP,PERL5OPT,PERL5LIB,RUBYOPT,RUBYLIB,GIT_SSH,GIT_SSH_COMMAND,GIT_EXTERNAL_DIFF,EDITOR,PAGER]',
      label: 'an environment variable that runs code',
    },
    { threat: 'shell', path: 'Member[fork].Argument[0]', label: 'the module' },
    { threat: 'shell', path: 'Member[fork].Argument[1..2].Member[execPath]', label: 'the program' },
    { threat: 'shell', path: 'Member[fork].Argument[1..2].Member[execArgv].ArrayElement', label: 'an option of Node.js' },
    {
      threat: 'shell',
      path: 'Member[exec,execSync].Argument[1].Member[env].Member[NODE_OPTIONS,NODE_PATH,LD_PRELOAD,LD_LIBRARY_PATH,LD_AUDIT,PATH,BASH_ENV,ENV,SHELL,PYTHONPATH,PYTHONSTARTUP,PERL5OPT,PERL5LIB,RUBYOPT,RUBYLIB,GIT_SSH,GIT_SSH_COMMAND,GIT_EXTERNAL_DIFF,EDITOR,PAGER]',
      label: 'an environment variable that runs code',
    },
    {
      threat: 'shell',
      path: 'Member[fork].Argument[1..2].Member[env].Member[NODE_OPTIONS,NODE_PATH,LD_PRELOAD,LD_LIBRARY_PATH,LD_AUDIT,PATH,BASH_ENV,ENV,SHELL,PYTHONPATH,PYTHONSTARTUP,PERL5OPT,PERL5LIB,RUBYOPT,RUBYLIB,GIT_SSH,GIT_SSH_COMMAND,GIT_EXTERNAL_DIFF,EDITOR,PAGER]',
      label: 'an environment variable that runs code',
    },
    {
      threat: 'shell',
      path: 'Member[exec,execSync,spawn,spawnSync,execFile,execFileSync].Argument[1..2].Member[shell]',
      label: 'the shell',
    },
  ],
  launches: [
    {
      path: 'Member[execFile,execFileSync,spawn,spawnSync]',
      program: 'Argument[0]',
      arguments: 'Argument[1]',
      input: 'Argument[1..2].Member[input]',
    },
  ],
} as const satisfies LibraryModel;
