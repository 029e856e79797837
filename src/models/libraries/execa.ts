import type { LibraryModel } from '../schema.ts';

/** Execa. No shell unless asked; `execaCommand` splits a text into program and arguments; the template form escapes. */
export const execa = {
  package: 'execa',
  evidence: 'https://github.com/sindresorhus/execa/blob/main/docs/api.md',
  sinks: [
    { threat: 'shell', path: 'Member[execa,execaSync,execaNode].Argument[0]', label: 'the program' },
    {
      threat: 'shell',
      path: 'Member[execa,execaSync,execaNode].Argument[1].ArrayElement',
      when: [{ path: 'Argument[2].Member[shell]', is: 'truthy' }],
    },
    {
      threat: 'shell',
      path: 'Member[execa,execaSync,execaNode].Argument[1].Member[1]',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern: '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh|env|sudo|su|xargs|ssh)$',
        },
        { path: 'Argument[1].Member[0]', is: 'matches', pattern: '^(?:-c|-lc|-ec|-xc|-ic|/c|/C|-Command|-command|-e|--eval|-r|-p)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[execa,execaSync,execaNode].Argument[1].Member[2]',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern: '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh|env|sudo|su|xargs|ssh)$',
        },
        { path: 'Argument[1].Member[1]', is: 'matches', pattern: '^(?:-c|-lc|-ec|-xc|-ic|/c|/C|-Command|-command|-e|--eval|-r|-p)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[execa,execaSync,execaNode].Argument[1].Member[3]',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern: '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh|env|sudo|su|xargs|ssh)$',
        },
        { path: 'Argument[1].Member[2]', is: 'matches', pattern: '^(?:-c|-lc|-ec|-xc|-ic|/c|/C|-Command|-command|-e|--eval|-r|-p)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[execa,execaSync,execaNode].Argument[1].Member[1]',
      when: [
        { path: 'Argument[0]', is: 'matches', pattern: '^(?:.*/)?(?:node|python|python3|perl|ruby|php|deno|bun|osascript|awk|gawk|lua)$' },
        { path: 'Argument[1].Member[0]', is: 'matches', pattern: '^(?:-c|-lc|-ec|-xc|-ic|/c|/C|-Command|-command|-e|--eval|-r|-p)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[execa,execaSync,execaNode].Argument[1].Member[2]',
      when: [
        { path: 'Argument[0]', is: 'matches', pattern: '^(?:.*/)?(?:node|python|python3|perl|ruby|php|deno|bun|osascript|awk|gawk|lua)$' },
        { path: 'Argument[1].Member[1]', is: 'matches', pattern: '^(?:-c|-lc|-ec|-xc|-ic|/c|/C|-Command|-command|-e|--eval|-r|-p)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[execa,execaSync,execaNode].Argument[1].Member[3]',
      when: [
        { path: 'Argument[0]', is: 'matches', pattern: '^(?:.*/)?(?:node|python|python3|perl|ruby|php|deno|bun|osascript|awk|gawk|lua)$' },
        { path: 'Argument[1].Member[2]', is: 'matches', pattern: '^(?:-c|-lc|-ec|-xc|-ic|/c|/C|-Command|-command|-e|--eval|-r|-p)$' },
      ],
    },
    {
      threat: 'argument',
      path: 'Member[execa,execaSync,execaNode].Argument[1].ArrayElement',
      label: 'an argument that can be an option',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern:
            '^(?:.*/)?(?:git|curl|wget|tar|ssh|scp|rsync|find|zip|unzip|sendmail|psql|pg_dump|mysql|mysqldump|aws|convert|magick|mogrify|identify|gs|pdftotext|pdftoppm|wkhtmltopdf|chromium|chromium-browser|google-chrome|ffmpeg|ffprobe|exiftool|openssl|docker|kubectl|npm|npx|pip|hg|svn|grep|rg|sed|sort|less|man|tee|libreoffice|soffice|pandoc|7z|cp|mv|rm|chmod|chown|ln|nmap|dig|ping|nslookup|terraform|helm|gcloud|java|youtube-dl|yt-dlp)$',
        },
        { path: 'Argument[1].ArrayElement', is: 'matches', pattern: '^--$', not: true },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[execa,execaSync,execaNode].Argument[2].Member[env].Member[NODE_OPTIONS,LD_PRELOAD,LD_LIBRARY_PATH,PATH,BASH_ENV,ENV,PYTHONPATH,PERL5OPT,RUBYOPT,GIT_SSH_COMMAND]',
      label: 'an environment variable that runs code',
    },
    { threat: 'shell', path: 'Argument[0]', label: 'the program' },
    { threat: 'shell', path: 'Argument[1].ArrayElement', when: [{ path: 'Argument[2].Member[shell]', is: 'truthy' }] },
    {
      threat: 'shell',
      path: 'Argument[1].Member[1]',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern: '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh|env|sudo|su|xargs|ssh)$',
        },
        { path: 'Argument[1].Member[0]', is: 'matches', pattern: '^(?:-c|-lc|-ec|-xc|-ic|/c|/C|-Command|-command|-e|--eval|-r|-p)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Argument[1].Member[2]',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern: '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh|env|sudo|su|xargs|ssh)$',
        },
        { path: 'Argument[1].Member[1]', is: 'matches', pattern: '^(?:-c|-lc|-ec|-xc|-ic|/c|/C|-Command|-command|-e|--eval|-r|-p)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Argument[1].Member[3]',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern: '^(?:.*/)?(?:sh|bash|zsh|dash|ksh|ash|cmd|cmd\\.exe|powershell|powershell\\.exe|pwsh|env|sudo|su|xargs|ssh)$',
        },
        { path: 'Argument[1].Member[2]', is: 'matches', pattern: '^(?:-c|-lc|-ec|-xc|-ic|/c|/C|-Command|-command|-e|--eval|-r|-p)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Argument[1].Member[1]',
      when: [
        { path: 'Argument[0]', is: 'matches', pattern: '^(?:.*/)?(?:node|python|python3|perl|ruby|php|deno|bun|osascript|awk|gawk|lua)$' },
        { path: 'Argument[1].Member[0]', is: 'matches', pattern: '^(?:-c|-lc|-ec|-xc|-ic|/c|/C|-Command|-command|-e|--eval|-r|-p)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Argument[1].Member[2]',
      when: [
        { path: 'Argument[0]', is: 'matches', pattern: '^(?:.*/)?(?:node|python|python3|perl|ruby|php|deno|bun|osascript|awk|gawk|lua)$' },
        { path: 'Argument[1].Member[1]', is: 'matches', pattern: '^(?:-c|-lc|-ec|-xc|-ic|/c|/C|-Command|-command|-e|--eval|-r|-p)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Argument[1].Member[3]',
      when: [
        { path: 'Argument[0]', is: 'matches', pattern: '^(?:.*/)?(?:node|python|python3|perl|ruby|php|deno|bun|osascript|awk|gawk|lua)$' },
        { path: 'Argument[1].Member[2]', is: 'matches', pattern: '^(?:-c|-lc|-ec|-xc|-ic|/c|/C|-Command|-command|-e|--eval|-r|-p)$' },
      ],
    },
    {
      threat: 'argument',
      path: 'Argument[1].ArrayElement',
      label: 'an argument that can be an option',
      when: [
        {
          path: 'Argument[0]',
          is: 'matches',
          pattern:
            '^(?:.*/)?(?:git|curl|wget|tar|ssh|scp|rsync|find|zip|unzip|sendmail|psql|pg_dump|mysql|mysqldump|aws|convert|magick|mogrify|identify|gs|pdftotext|pdftoppm|wkhtmltopdf|chromium|chromium-browser|google-chrome|ffmpeg|ffprobe|exiftool|openssl|docker|kubectl|npm|npx|pip|hg|svn|grep|rg|sed|sort|less|man|tee|libreoffice|soffice|pandoc|7z|cp|mv|rm|chmod|chown|ln|nmap|dig|ping|nslookup|terraform|helm|gcloud|java|youtube-dl|yt-dlp)$',
        },
        { path: 'Argument[1].ArrayElement', is: 'matches', pattern: '^--$', not: true },
      ],
    },
    {
      threat: 'shell',
      path: 'Argument[2].Member[env].Member[NODE_OPTIONS,LD_PRELOAD,LD_LIBRARY_PATH,PATH,BASH_ENV,ENV,PYTHONPATH,PERL5OPT,RUBYOPT,GIT_SSH_COMMAND]',
      label: 'an environment variable that runs code',
    },
    { threat: 'shell', path: 'Member[execaCommand,execaCommandSync,command,commandSync].Argument[0]' },
    { threat: 'shell', path: 'Member[sync,node].Argument[0]' },
    { threat: 'shell', path: 'Member[shell,shellSync].Argument[0]' },
    { threat: 'shell', path: 'Member[$].Argument[0]' },
  ],
} as const satisfies LibraryModel;
