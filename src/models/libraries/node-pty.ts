import type { LibraryModel } from '../schema.ts';

/** Pseudo terminals. */
export const nodePty = {
  package: ['node-pty', '@lydell/node-pty'],
  evidence: 'https://www.npmjs.com/package/node-pty',
  types: [
    {
      name: 'node-pty.Shell',
      path: 'Member[spawn].ReturnValue',
      when: [
        { path: 'Argument[0]', is: 'matches', pattern: '^(?:.*[/\\\\])?(?:(?:ba|z|da|k|c|tc|fi|a)?sh|powershell|pwsh|cmd)(?:\\.exe)?$' },
      ],
    },
  ],
  sinks: [
    { threat: 'shell', type: 'node-pty.Shell', path: 'Member[write].Argument[0]', label: 'the input of a shell' },
    { threat: 'shell', path: 'Member[spawn].Argument[0]', label: 'the program' },
    {
      threat: 'shell',
      path: 'Member[spawn].Argument[1..2].Member[env].Member[NODE_OPTIONS,NODE_PATH,LD_PRELOAD,LD_LIBRARY_PATH,LD_AUDIT,PATH,BASH_ENV,ENV,SHELL,PYTHONPATH,PYTHONSTARTUP,PERL5OPT,PERL5LIB,RUBYOPT,RUBYLIB,GIT_SSH,GIT_SSH_COMMAND,GIT_EXTERNAL_DIFF,EDITOR,PAGER]',
      label: 'an environment variable that runs code',
    },
  ],
  launches: [{ path: 'Member[spawn]', program: 'Argument[0]', arguments: 'Argument[1]' }],
} as const satisfies LibraryModel;
