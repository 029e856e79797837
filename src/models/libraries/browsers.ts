import type { LibraryModel } from '../schema.ts';

/** Code that runs in a browser page. */
export const browsers = {
  package: ['puppeteer', 'puppeteer-core', 'playwright', 'playwright-core', 'jsdom', '@playwright/test'],
  evidence: 'https://pptr.dev/api/puppeteer.page.evaluate',
  types: [
    { name: 'browser.Browser', path: 'Member[launch,connect].ReturnValue.Awaited', declared: ['Browser', 'BrowserContext'] },
    { name: 'browser.Browser', path: 'Member[chromium,firefox,webkit].Member[launch,connect].ReturnValue.Awaited' },
    { name: 'browser.Browser', type: 'browser.Browser', path: 'Member[newContext,createBrowserContext].ReturnValue.Awaited' },
    { name: 'browser.Page', type: 'browser.Browser', path: 'Member[newPage].ReturnValue.Awaited', declared: ['Page', 'Frame'] },
    { name: 'browser.Page', type: 'browser.Browser', path: 'Member[pages].ReturnValue.Awaited.ArrayElement' },
    { name: 'browser.Page', type: 'browser.Page', path: 'Member[mainFrame].ReturnValue' },
    { name: 'browser.Page', type: 'browser.Page', path: 'Member[frames].ReturnValue.ArrayElement' },
    { name: 'browser.Page', type: 'browser.Page', path: 'Member[$,waitForSelector,locator].ReturnValue.Awaited' },
  ],
  sinks: [
    {
      threat: 'code',
      type: 'browser.Page',
      path: 'Member[evaluate,evaluateHandle,evaluateOnNewDocument,addInitScript,waitForFunction].Argument[0]',
    },
    { threat: 'code', type: 'browser.Page', path: 'Member[$eval,$$eval,evalOnSelector].Argument[1]' },
    { threat: 'code', type: 'browser.Page', path: 'Member[addInitScript].Argument[0].Member[content]' },
    { threat: 'code', type: 'browser.Browser', path: 'Member[addInitScript].Argument[0]' },
    { threat: 'code', type: 'browser.Browser', path: 'Member[addInitScript].Argument[0].Member[content]' },
    {
      threat: 'code',
      path: 'Member[JSDOM].Argument[0]',
      label: 'the page whose scripts run',
      when: [{ path: 'Argument[1].Member[runScripts]', is: 'matches', pattern: '^dangerously$' }],
    },
    { threat: 'code', path: 'Member[JSDOM].Instance.Member[window].Member[eval].Argument[0]' },
    { threat: 'code', type: 'browser.Page', path: 'Member[addScriptTag].Argument[0].Member[content]' },
  ],
} as const satisfies LibraryModel;
