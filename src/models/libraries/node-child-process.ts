import type { LibraryModel } from '../schema.ts';

/** Processes of Node.js. `exec` runs a shell; `execFile` and `spawn` do with `shell: true` or when the program is one. */
export const nodeChildProcess = {
  package: 'node:child_process',
  evidence: 'https://nodejs.org/api/child_process.html',
  sinks: [
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
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1].Member[1]',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern:
            '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|busybox|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh|node|nodejs|python(?:\\d(?:\\.\\d+)*)?|perl|ruby|php|deno|bun|tsx|osascript|lua)$',
        },
        {
          path: 'Argument[1].Member[0]',
          is: 'matches',
          pattern:
            '^(?:-[a-zA-Z]*c|-[a-z]*e|-E|-p|-pe|-r|--eval|--print|--command|--require|--import|--loader|/[cCkK]|-[cC]ommand|-[eE]ncoded[cC]ommand)$',
        },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1].Member[2]',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern:
            '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|busybox|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh|node|nodejs|python(?:\\d(?:\\.\\d+)*)?|perl|ruby|php|deno|bun|tsx|osascript|lua)$',
        },
        {
          path: 'Argument[1].Member[1]',
          is: 'matches',
          pattern:
            '^(?:-[a-zA-Z]*c|-[a-z]*e|-E|-p|-pe|-r|--eval|--print|--command|--require|--import|--loader|/[cCkK]|-[cC]ommand|-[eE]ncoded[cC]ommand)$',
        },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1].Member[3]',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern:
            '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|busybox|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh|node|nodejs|python(?:\\d(?:\\.\\d+)*)?|perl|ruby|php|deno|bun|tsx|osascript|lua)$',
        },
        {
          path: 'Argument[1].Member[2]',
          is: 'matches',
          pattern:
            '^(?:-[a-zA-Z]*c|-[a-z]*e|-E|-p|-pe|-r|--eval|--print|--command|--require|--import|--loader|/[cCkK]|-[cC]ommand|-[eE]ncoded[cC]ommand)$',
        },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1].Member[4]',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern:
            '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|busybox|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh|node|nodejs|python(?:\\d(?:\\.\\d+)*)?|perl|ruby|php|deno|bun|tsx|osascript|lua)$',
        },
        {
          path: 'Argument[1].Member[3]',
          is: 'matches',
          pattern:
            '^(?:-[a-zA-Z]*c|-[a-z]*e|-E|-p|-pe|-r|--eval|--print|--command|--require|--import|--loader|/[cCkK]|-[cC]ommand|-[eE]ncoded[cC]ommand)$',
        },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1].Member[2]',
      when: [
        {
          path: 'Argument[1].Member[0]',
          is: 'matches',
          pattern: '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|busybox|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh)$',
        },
        { path: 'Argument[1].Member[1]', is: 'matches', pattern: '^(?:-[a-zA-Z]*c|/[cCkK]|-[cC]ommand|-[eE]ncoded[cC]ommand)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1].Member[3]',
      when: [
        {
          path: 'Argument[1].Member[1]',
          is: 'matches',
          pattern: '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|busybox|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh)$',
        },
        { path: 'Argument[1].Member[2]', is: 'matches', pattern: '^(?:-[a-zA-Z]*c|/[cCkK]|-[cC]ommand|-[eE]ncoded[cC]ommand)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1].Member[4]',
      when: [
        {
          path: 'Argument[1].Member[2]',
          is: 'matches',
          pattern: '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|busybox|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh)$',
        },
        { path: 'Argument[1].Member[3]', is: 'matches', pattern: '^(?:-[a-zA-Z]*c|/[cCkK]|-[cC]ommand|-[eE]ncoded[cC]ommand)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1].Member[5]',
      when: [
        {
          path: 'Argument[1].Member[3]',
          is: 'matches',
          pattern: '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|busybox|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh)$',
        },
        { path: 'Argument[1].Member[4]', is: 'matches', pattern: '^(?:-[a-zA-Z]*c|/[cCkK]|-[cC]ommand|-[eE]ncoded[cC]ommand)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1].Member[6]',
      when: [
        {
          path: 'Argument[1].Member[4]',
          is: 'matches',
          pattern: '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|busybox|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh)$',
        },
        { path: 'Argument[1].Member[5]', is: 'matches', pattern: '^(?:-[a-zA-Z]*c|/[cCkK]|-[cC]ommand|-[eE]ncoded[cC]ommand)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1].Member[7]',
      when: [
        {
          path: 'Argument[1].Member[5]',
          is: 'matches',
          pattern: '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|busybox|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh)$',
        },
        { path: 'Argument[1].Member[6]', is: 'matches', pattern: '^(?:-[a-zA-Z]*c|/[cCkK]|-[cC]ommand|-[eE]ncoded[cC]ommand)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1].Member[8]',
      when: [
        {
          path: 'Argument[1].Member[6]',
          is: 'matches',
          pattern: '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|busybox|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh)$',
        },
        { path: 'Argument[1].Member[7]', is: 'matches', pattern: '^(?:-[a-zA-Z]*c|/[cCkK]|-[cC]ommand|-[eE]ncoded[cC]ommand)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1].Member[1]',
      when: [
        { path: 'Argument[0]', is: 'constant', not: true },
        { path: 'Argument[1].Member[0]', is: 'matches', pattern: '^(?:-l?c|-e|-p|--eval|--print)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1].Member[0]',
      label: 'the script',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^(?:.*/)?(?:awk|gawk|mawk|nawk|sed)$' }],
    },
    {
      threat: 'shell',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1].Member[1]',
      label: 'the script',
      when: [
        { path: 'Argument[0]', is: 'matches', pattern: '^(?:.*/)?(?:awk|gawk|mawk|nawk|sed)$' },
        { path: 'Argument[1].Member[0]', is: 'matches', pattern: '^-[A-Za-z]*[neEirF].*$' },
      ],
    },
    {
      threat: 'argument',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1].Member[0]',
      label: 'an argument that can be an option',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern:
            '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|busybox|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh|node|nodejs|python(?:\\d(?:\\.\\d+)*)?|perl|ruby|php|deno|bun|tsx|osascript|lua|java)$',
        },
      ],
    },
    {
      threat: 'argument',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1].ArrayElement',
      label: 'an argument that can be an option',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern:
            '^(?:.*/)?(?:git|hg|svn|curl|wget|tar|bsdtar|ssh|scp|sftp|rsync|find|zip|7z|sendmail|psql|pg_dump|mysql|mysqldump|sqlite3|aws|gcloud|convert|magick|mogrify|identify|gs|pdftotext|wkhtmltopdf|wkhtmltoimage|chrome|chromium|chromium-browser|google-chrome|exiftool|openssl|docker|kubectl|helm|terraform|npm|npx|yarn|pnpm|pip|pip3|sed|sort|nmap|tcpdump|pandoc|latex|pdflatex|xelatex|lualatex|libreoffice|soffice|vi|vim|man|rclone|gpg|youtube-dl|yt-dlp)$',
        },
        { path: 'Argument[1].ArrayElement', is: 'matches', pattern: '^--$', not: true },
      ],
    },
    {
      threat: 'argument',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1].ArrayElement',
      label: 'an argument that can be an option',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern: '^(?:.*/)?(?:ffmpeg|ffprobe|unzip|pdftoppm|grep|rg|less|tee|cp|mv|rm|chmod|chown|ln|dig|ping|nslookup)$',
        },
        { path: 'Argument[1].ArrayElement', is: 'matches', pattern: '^--$', not: true },
      ],
      confidence: 'strict',
    },
    {
      threat: 'shell',
      path: 'Member[execFile,execFileSync,spawn,spawnSync].Argument[1..2].Member[env].Member[NODE_OPTIONS,NODE_PATH,LD_PRELOAD,LD_LIBRARY_PATH,LD_AUDIT,PATH,BASH_ENV,ENV,SHELL,PYTHONPATH,PYTHONSTARTUP,PERL5OPT,PERL5LIB,RUBYOPT,RUBYLIB,GIT_SSH,GIT_SSH_COMMAND,GIT_EXTERNAL_DIFF,EDITOR,PAGER]',
      label: 'an environment variable that runs code',
    },
    {
      threat: 'shell',
      path: 'Member[execFileSync,spawnSync].Argument[2].Member[input]',
      label: 'the input of a shell',
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
      threat: 'shell',
      path: 'Member[execFileSync,spawnSync].Argument[2].Member[input]',
      label: 'the input of a shell',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern: '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|powershell|powershell\\.exe|pwsh|node|python(?:\\d(?:\\.\\d+)*)?|perl|ruby|php)$',
        },
        { path: 'Argument[1].Member[0]', is: 'matches', pattern: '^-s?$' },
      ],
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
} as const satisfies LibraryModel;
