import type { LibraryModel } from '../schema.ts';

/** simple-git: addresses and raw arguments can be options of git. */
export const simpleGit = {
  package: 'simple-git',
  evidence: 'https://www.npmjs.com/package/simple-git',
  types: [
    { name: 'simpleGit.Git', path: 'ReturnValue', declared: ['SimpleGit'] },
    { name: 'simpleGit.Git', path: 'Member[simpleGit,gitP].ReturnValue' },
    { name: 'simpleGit.Git', type: 'simpleGit.Git', path: 'AnyMember.ReturnValue' },
  ],
  sinks: [
    { threat: 'argument', type: 'simpleGit.Git', path: 'Member[clone,mirror,fetch,pull,listRemote].Argument[0]' },
    {
      threat: 'argument',
      type: 'simpleGit.Git',
      path: 'Member[clone,mirror,fetch,pull,push,listRemote,diff,log,show,init,submoduleAdd].Argument[any].ArrayElement',
    },
    { threat: 'argument', type: 'simpleGit.Git', path: 'Member[addConfig].Argument[0]', label: 'the name of a setting' },
    {
      threat: 'shell',
      type: 'simpleGit.Git',
      path: 'Member[addConfig].Argument[1]',
      label: 'a setting that runs a program',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern: '^(?:core\\.(?:sshCommand|pager|editor|fsmonitor|hooksPath|gitProxy)|alias\\..*|.*\\.(?:command|helper|textconv|cmd))$',
        },
      ],
    },
    {
      threat: 'shell',
      type: 'simpleGit.Git',
      path: 'Member[env].Argument[0].Member[GIT_SSH,GIT_SSH_COMMAND,GIT_EXTERNAL_DIFF,GIT_EDITOR,GIT_PAGER,GIT_PROXY_COMMAND,PATH,LD_PRELOAD]',
      label: 'an environment variable that runs code',
    },
    {
      threat: 'shell',
      type: 'simpleGit.Git',
      path: 'Member[env].Argument[1]',
      label: 'an environment variable that runs code',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern: '^(?:GIT_SSH|GIT_SSH_COMMAND|GIT_EXTERNAL_DIFF|GIT_EDITOR|GIT_PAGER|GIT_PROXY_COMMAND|PATH|LD_PRELOAD)$',
        },
      ],
    },
    { threat: 'argument', type: 'simpleGit.Git', path: 'Member[raw].Argument[0..]' },
    { threat: 'argument', type: 'simpleGit.Git', path: 'Member[raw].Argument[0].ArrayElement' },
  ],
} as const satisfies LibraryModel;
