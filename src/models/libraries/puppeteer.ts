import type { LibraryModel } from '../schema.ts';

/** Puppeteer: code given as text runs in the page. */
export const puppeteer = {
  package: ['puppeteer', 'puppeteer-core', 'puppeteer-extra', 'rebrowser-puppeteer', 'rebrowser-puppeteer-core'],
  evidence: 'https://pptr.dev/api/puppeteer.page.evaluate',
  types: [
    { name: 'puppeteer.Browser', path: 'Member[launch,connect].ReturnValue.Awaited', declared: ['Browser', 'BrowserContext'] },
    { name: 'puppeteer.Browser', type: 'puppeteer.Browser', path: 'Member[createBrowserContext].ReturnValue.Awaited' },
    { name: 'puppeteer.Page', type: 'puppeteer.Browser', path: 'Member[newPage].ReturnValue.Awaited', declared: ['Page', 'Frame'] },
    { name: 'puppeteer.Page', type: 'puppeteer.Browser', path: 'Member[pages].ReturnValue.Awaited.ArrayElement' },
    { name: 'puppeteer.Page', type: 'puppeteer.Page', path: 'Member[mainFrame].ReturnValue' },
    { name: 'puppeteer.Page', type: 'puppeteer.Page', path: 'Member[frames].ReturnValue.ArrayElement' },
    { name: 'puppeteer.Page', type: 'puppeteer.Page', path: 'Member[$,waitForSelector].ReturnValue.Awaited' },
  ],
  sinks: [
    {
      threat: 'code',
      type: 'puppeteer.Page',
      path: 'Member[evaluate,evaluateHandle,evaluateOnNewDocument,waitForFunction].Argument[0]',
    },
    { threat: 'code', type: 'puppeteer.Page', path: 'Member[$eval,$$eval].Argument[1]' },
    { threat: 'code', type: 'puppeteer.Page', path: 'Member[addScriptTag].Argument[0].Member[content]' },
    { threat: 'host', type: 'puppeteer.Page', path: 'Member[goto].Argument[0]', label: 'the address' },
    { threat: 'host', type: 'puppeteer.Page', path: 'Member[addScriptTag,addStyleTag].Argument[0].Member[url]', label: 'the address' },
    { threat: 'host', path: 'Member[connect].Argument[0].Member[browserWSEndpoint,browserURL]', label: 'the address' },
    { threat: 'html', type: 'puppeteer.Page', path: 'Member[setContent].Argument[0]', label: 'the HTML that a browser shows' },
    { threat: 'path', type: 'puppeteer.Page', path: 'Member[pdf,screenshot].Argument[0].Member[path]', label: 'the path' },
  ],
} as const satisfies LibraryModel;

/** Puppeteer as it comes with a browser for Lambda, and with what others add to it. */
export const puppeteerOnLambda = {
  package: ['chrome-aws-lambda', '@serverless-chrome/lambda', 'puppeteer-extra'],
  evidence: 'https://github.com/alixaxel/chrome-aws-lambda#usage',
  types: [
    { name: 'puppeteer.Browser', path: 'Member[puppeteer].Member[launch,connect].ReturnValue.Awaited' },
    { name: 'puppeteer.Browser', path: 'Member[addExtra].ReturnValue.Member[launch,connect].ReturnValue.Awaited' },
  ],
} as const satisfies LibraryModel;

/** Tasks of a cluster get a page each. */
export const puppeteerCluster = {
  package: 'puppeteer-cluster',
  evidence: 'https://github.com/thomasdondorf/puppeteer-cluster#usage',
  types: [
    { name: 'puppeteer.Cluster', path: 'Member[Cluster].Member[launch].ReturnValue.Awaited', declared: ['Cluster'] },
    {
      name: 'puppeteer.Page',
      type: 'puppeteer.Cluster',
      path: 'Member[task,queue,execute].Argument[0..1].Parameter[0].Member[page]',
    },
  ],
  flows: [
    {
      type: 'puppeteer.Cluster',
      path: 'Member[queue,execute]',
      from: 'Argument[0]',
      to: 'Argument[1].Parameter[0].Member[data]',
      kind: 'value',
    },
  ],
} as const satisfies LibraryModel;
