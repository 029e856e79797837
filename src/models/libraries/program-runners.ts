import type { LibraryModel } from '../schema.ts';

/** Commands of workflows: a text is split into a program and its arguments at spaces; more arguments follow in a list. */
export const actionsExec = {
  package: '@actions/exec',
  evidence: 'https://github.com/actions/toolkit/tree/main/packages/exec',
  sinks: [{ threat: 'shell', path: 'Member[exec,getExecOutput].Argument[0]', label: 'the command' }],
  launches: [{ path: 'Member[exec,getExecOutput]', program: 'Argument[0]', arguments: 'Argument[1]' }],
} as const satisfies LibraryModel;

/** Commands that a shell reads. */
export const shellTexts = {
  package: ['spawn-command'],
  evidence: 'https://github.com/mmalecki/spawn-command#usage',
  sinks: [
    { threat: 'shell', path: 'Argument[0]', label: 'the shell command' },
    { threat: 'shell', path: 'Argument[0].ArrayElement', label: 'the shell command' },
    { threat: 'shell', path: 'Member[exec,execSync,spawn].Argument[0]', label: 'the shell command' },
  ],
} as const satisfies LibraryModel;

/** yt-dlp: the address is the first argument of the program, and may be an option of it. */
export const youtubeDownloads = {
  package: ['youtube-dl-exec', 'youtube-dl', 'yt-dlp-exec'],
  evidence: 'https://github.com/microlinkhq/youtube-dl-exec#usage',
  types: [
    { name: 'youtube-dl.Runner', path: '' },
    { name: 'youtube-dl.Runner', path: 'Member[youtubeDl]' },
    { name: 'youtube-dl.Runner', path: 'Member[create].ReturnValue' },
  ],
  sinks: [
    { threat: 'host', type: 'youtube-dl.Runner', path: 'Argument[0]', label: 'the address' },
    { threat: 'argument', type: 'youtube-dl.Runner', path: 'Argument[0]', label: 'an argument of the program' },
    { threat: 'host', type: 'youtube-dl.Runner', path: 'Member[exec,getInfo].Argument[0]', label: 'the address' },
    { threat: 'argument', type: 'youtube-dl.Runner', path: 'Member[exec,getInfo].Argument[0]', label: 'an argument of the program' },
    { threat: 'shell', type: 'youtube-dl.Runner', path: 'Argument[1].Member[exec]', label: 'a command that runs afterwards' },
    { threat: 'path', type: 'youtube-dl.Runner', path: 'Argument[1].Member[output]', label: 'the path' },
  ],
} as const satisfies LibraryModel;

/** Asks a host by the program `ping`. */
export const ping = {
  package: ['ping', 'tcp-ping', 'is-reachable', 'is-port-reachable', 'tcp-port-used', 'url-exists'],
  evidence: 'https://github.com/danielzzz/node-ping#usage',
  sinks: [
    { threat: 'host', path: 'Argument[0]', label: 'the host' },
    { threat: 'host', path: 'Member[sys,promise].Member[probe].Argument[0]', label: 'the host' },
    { threat: 'host', path: 'Member[probe].Argument[0]', label: 'the host' },
    { threat: 'host', path: 'Member[ping].Argument[0].Member[address]', label: 'the host' },
  ],
} as const satisfies LibraryModel;

/** Programs that read a document. */
export const documentPrograms = {
  package: ['textract', 'officeparser', 'word-extractor', 'pdf-text-extract', 'node-tesseract-ocr', 'pdf-poppler', 'pdf2pic'],
  evidence: 'https://github.com/dbashford/textract#usage',
  sinks: [
    {
      threat: 'path',
      path: 'Member[fromFileWithPath,getText,parseOffice,parseOfficeAsync,parsePdf,recognize,convert,info,imgdata,fromPath].Argument[0]',
      label: 'the path',
    },
    { threat: 'path', path: 'Member[fromFileWithMimeAndPath].Argument[1]', label: 'the path' },
    { threat: 'host', path: 'Member[fromUrl].Argument[0]', label: 'the address' },
    { threat: 'path', path: 'Instance.Member[extract].Argument[0]', label: 'the path' },
  ],
} as const satisfies LibraryModel;

/** Poppler: files are given by path. */
export const nodePoppler = {
  package: 'node-poppler',
  evidence: 'https://github.com/Fdawgs/node-poppler#example-usage',
  sinks: [
    {
      threat: 'path',
      path: 'Member[Poppler].Instance.Member[pdfToText,pdfToHtml,pdfToCairo,pdfToPpm,pdfToPs,pdfInfo,pdfFonts,pdfImages,pdfSeparate,pdfDetach,pdfAttach,pdfUnite].Argument[0]',
      label: 'the path',
    },
    {
      threat: 'path',
      path: 'Member[Poppler].Instance.Member[pdfToText,pdfToHtml,pdfToCairo,pdfToPpm,pdfToPs,pdfSeparate,pdfUnite].Argument[1]',
      label: 'the path',
    },
  ],
} as const satisfies LibraryModel;

/** 7-Zip: archives and folders are given by path. */
export const sevenZip = {
  package: ['node-7z', '7zip-min'],
  evidence: 'https://github.com/quentinrossetti/node-7z#api',
  sinks: [
    {
      threat: 'path',
      path: 'Member[extract,extractFull,add,list,test,update,delete,rename,hash,unpack,pack,unzip].Argument[0..1]',
      label: 'the path',
    },
  ],
} as const satisfies LibraryModel;

/** Git in JavaScript: no program is run, but servers are asked and files are written. */
export const isomorphicGit = {
  package: 'isomorphic-git',
  evidence: 'https://isomorphic-git.org/docs/en/clone',
  sinks: [
    {
      threat: 'host',
      path: 'Member[clone,fetch,pull,push,getRemoteInfo,getRemoteInfo2,listServerRefs,addRemote].Argument[0].Member[url,corsProxy]',
      label: 'the address',
    },
    { threat: 'path', path: 'AnyMember.Argument[0].Member[dir,gitdir]', label: 'the folder of the repository' },
  ],
} as const satisfies LibraryModel;

/** Repositories are copied without their history. */
export const degit = {
  package: ['degit', 'tiged', 'giget', 'download-git-repo', 'gitly', 'git-clone', 'git-clone/promise'],
  evidence: 'https://github.com/Rich-Harris/degit#javascript-api',
  types: [{ name: 'degit.Emitter', path: 'ReturnValue' }],
  sinks: [
    { threat: 'host', path: 'Argument[0]', label: 'the repository' },
    { threat: 'host', path: 'Member[downloadTemplate,gitly].Argument[0]', label: 'the repository' },
    { threat: 'path', type: 'degit.Emitter', path: 'Member[clone].Argument[0]', label: 'the folder' },
    { threat: 'path', path: 'Member[downloadTemplate].Argument[1].Member[dir]', label: 'the folder' },
  ],
} as const satisfies LibraryModel;

/** pandoc: a text of arguments, which may name filters that run. */
export const pandoc = {
  package: ['node-pandoc'],
  evidence: 'https://github.com/eshinn/node-pandoc#usage',
  sinks: [
    { threat: 'shell', path: 'Argument[1]', label: 'arguments of pandoc' },
    { threat: 'shell', path: 'Argument[1].ArrayElement', label: 'arguments of pandoc' },
  ],
} as const satisfies LibraryModel;

/** jq: the filter is a program in its language. */
export const nodeJq = {
  package: ['node-jq', 'jq-web', 'jq-wasm'],
  evidence: 'https://github.com/mackermans/node-jq#run',
  sinks: [
    { threat: 'code', path: 'Member[run].Argument[0]', label: 'the filter' },
    {
      threat: 'path',
      path: 'Member[run].Argument[1]',
      label: 'the path',
      when: [{ path: 'Argument[2].Member[input]', is: 'matches', pattern: '^(?:json|string)$', not: true }],
    },
    {
      threat: 'path',
      path: 'Member[run].Argument[1].ArrayElement',
      label: 'the path',
      when: [{ path: 'Argument[2].Member[input]', is: 'matches', pattern: '^(?:json|string)$', not: true }],
    },
  ],
} as const satisfies LibraryModel;

/** wkhtmltopdf: a page by its address, or markup. */
export const wkhtmltopdf = {
  package: ['wkhtmltopdf', 'node-wkhtmltopdf'],
  evidence: 'https://github.com/devongovett/node-wkhtmltopdf#usage',
  sinks: [
    { threat: 'host', path: 'Argument[0]', label: 'the address' },
    {
      threat: 'html',
      path: 'Argument[0]',
      label: 'the HTML that a browser shows',
      when: [{ path: 'Argument[0]', is: 'matches', pattern: String.raw`^\s*<` }],
    },
    { threat: 'path', path: 'Argument[1].Member[output]', label: 'the path' },
  ],
} as const satisfies LibraryModel;
