import type { LibraryModel } from '../schema.ts';

/** Selenium: a driver loads pages and runs code in them. */
export const selenium = {
  package: ['selenium-webdriver', 'selenium-webdriver/chrome'],
  evidence: 'https://www.selenium.dev/selenium/docs/api/javascript/WebDriver.html',
  types: [
    { name: 'selenium.Builder', path: 'Member[Builder].Instance', declared: ['Builder'] },
    { name: 'selenium.Builder', type: 'selenium.Builder', path: 'AnyMember.ReturnValue' },
    {
      name: 'selenium.Driver',
      type: 'selenium.Builder',
      path: 'Member[build].ReturnValue.Awaited',
      declared: ['WebDriver', 'ThenableWebDriver'],
    },
    { name: 'selenium.Driver', path: 'Member[Driver].Member[createSession].ReturnValue' },
  ],
  sinks: [
    { threat: 'host', type: 'selenium.Driver', path: 'Member[get].Argument[0]', label: 'the address' },
    { threat: 'host', type: 'selenium.Driver', path: 'Member[navigate].ReturnValue.Member[to].Argument[0]', label: 'the address' },
    { threat: 'code', type: 'selenium.Driver', path: 'Member[executeScript,executeAsyncScript].Argument[0]', label: 'the script' },
  ],
} as const satisfies LibraryModel;

/** Pictures of pages, named by their addresses. */
export const pageCaptures = {
  package: ['capture-website', 'pageres', 'webshot', 'node-webshot', 'website-scraper'],
  evidence: 'https://github.com/sindresorhus/capture-website#usage',
  sinks: [
    { threat: 'host', path: 'Argument[0]', label: 'the address' },
    { threat: 'host', path: 'Member[file,buffer,base64].Argument[0]', label: 'the address' },
    { threat: 'path', path: 'Member[file].Argument[1]', label: 'the path' },
    { threat: 'host', path: 'Argument[0].Member[urls].ArrayElement', label: 'the address' },
    { threat: 'host', path: 'Instance.Member[source,src].Argument[0]', label: 'the address' },
  ],
} as const satisfies LibraryModel;

const shown = 'the HTML that a browser shows';

/** Documents made of markup by a browser, which reads files and asks servers that the markup names. */
export const htmlDocuments = {
  package: ['html-pdf-node', 'html-pdf'],
  evidence: 'https://github.com/mrafiqk/html-pdf-node#usage',
  sinks: [
    { threat: 'html', path: 'Member[generatePdf,generatePdfs].Argument[0].Member[content]', label: shown },
    { threat: 'host', path: 'Member[generatePdf,generatePdfs].Argument[0].Member[url]', label: 'the address' },
    { threat: 'html', path: 'Member[generatePdfs].Argument[0].ArrayElement.Member[content]', label: shown },
    { threat: 'host', path: 'Member[generatePdfs].Argument[0].ArrayElement.Member[url]', label: 'the address' },
    { threat: 'html', path: 'Member[create].Argument[0]', label: shown },
    { threat: 'path', path: 'Member[create].ReturnValue.Member[toFile].Argument[0]', label: 'the path' },
    { threat: 'path', path: 'Member[create].Argument[1].Member[base,filename,phantomPath,script]', label: 'the path' },
  ],
} as const satisfies LibraryModel;

/** Pictures made of markup. Values for its names are escaped. */
export const htmlPictures = {
  package: ['node-html-to-image'],
  evidence: 'https://github.com/frinyvonnick/node-html-to-image#usage',
  sinks: [
    { threat: 'html', path: 'Argument[0].Member[html]', label: shown },
    { threat: 'path', path: 'Argument[0].Member[output]', label: 'the path' },
  ],
} as const satisfies LibraryModel;

/** Documents of which markup and file are properties. */
export const describedDocuments = {
  package: ['pdf-creator-node', 'dynamic-html-pdf'],
  evidence: 'https://www.npmjs.com/package/pdf-creator-node',
  sinks: [
    { threat: 'code', path: 'Member[create].Argument[0].Member[html,template]', label: 'the template text' },
    { threat: 'path', path: 'Member[create].Argument[0].Member[path]', label: 'the path' },
  ],
} as const satisfies LibraryModel;
