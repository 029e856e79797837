import type { LibraryModel } from '../schema.ts';

/** tinyexec. */
export const tinyexec = {
  package: 'tinyexec',
  evidence: 'https://www.npmjs.com/package/tinyexec',
  sinks: [
    { threat: 'shell', path: 'Member[x,exec].Argument[0]', label: 'the program' },
    { threat: 'shell', path: 'Member[x,exec].Argument[1].ArrayElement', when: [{ path: 'Argument[2].Member[shell]', is: 'truthy' }] },
    {
      threat: 'shell',
      path: 'Member[x,exec].Argument[1].Member[1]',
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
      path: 'Member[x,exec].Argument[1].Member[2]',
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
      path: 'Member[x,exec].Argument[1].Member[3]',
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
      path: 'Member[x,exec].Argument[1].Member[1]',
      when: [
        { path: 'Argument[0]', is: 'matches', pattern: '^(?:.*/)?(?:node|python|python3|perl|ruby|php|deno|bun|osascript|awk|gawk|lua)$' },
        { path: 'Argument[1].Member[0]', is: 'matches', pattern: '^(?:-c|-lc|-ec|-xc|-ic|/c|/C|-Command|-command|-e|--eval|-r|-p)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[x,exec].Argument[1].Member[2]',
      when: [
        { path: 'Argument[0]', is: 'matches', pattern: '^(?:.*/)?(?:node|python|python3|perl|ruby|php|deno|bun|osascript|awk|gawk|lua)$' },
        { path: 'Argument[1].Member[1]', is: 'matches', pattern: '^(?:-c|-lc|-ec|-xc|-ic|/c|/C|-Command|-command|-e|--eval|-r|-p)$' },
      ],
    },
    {
      threat: 'shell',
      path: 'Member[x,exec].Argument[1].Member[3]',
      when: [
        { path: 'Argument[0]', is: 'matches', pattern: '^(?:.*/)?(?:node|python|python3|perl|ruby|php|deno|bun|osascript|awk|gawk|lua)$' },
        { path: 'Argument[1].Member[2]', is: 'matches', pattern: '^(?:-c|-lc|-ec|-xc|-ic|/c|/C|-Command|-command|-e|--eval|-r|-p)$' },
      ],
    },
    {
      threat: 'argument',
      path: 'Member[x,exec].Argument[1].ArrayElement',
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
      path: 'Member[x,exec].Argument[2].Member[env].Member[NODE_OPTIONS,LD_PRELOAD,LD_LIBRARY_PATH,PATH,BASH_ENV,ENV,PYTHONPATH,PERL5OPT,RUBYOPT,GIT_SSH_COMMAND]',
      label: 'an environment variable that runs code',
    },
  ],
} as const satisfies LibraryModel;
