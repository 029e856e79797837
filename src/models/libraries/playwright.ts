import type { LibraryModel } from '../schema.ts';

/** Playwright: code given as text runs in the page. */
export const playwright = {
  package: ['playwright', 'playwright-core', '@playwright/test', 'playwright-extra'],
  evidence: 'https://playwright.dev/docs/api/class-page#page-evaluate',
  types: [
    {
      name: 'playwright.Browser',
      path: 'Member[chromium,firefox,webkit].Member[launch,connect,connectOverCDP,launchPersistentContext].ReturnValue.Awaited',
      declared: ['Browser', 'BrowserContext'],
    },
    { name: 'playwright.Browser', type: 'playwright.Browser', path: 'Member[newContext].ReturnValue.Awaited' },
    { name: 'playwright.Page', type: 'playwright.Browser', path: 'Member[newPage].ReturnValue.Awaited', declared: ['Page', 'Frame'] },
    { name: 'playwright.Page', type: 'playwright.Browser', path: 'Member[pages].ReturnValue.ArrayElement' },
    { name: 'playwright.Page', type: 'playwright.Page', path: 'Member[mainFrame].ReturnValue' },
    { name: 'playwright.Page', type: 'playwright.Page', path: 'Member[frames].ReturnValue.ArrayElement' },
    { name: 'playwright.Page', type: 'playwright.Page', path: 'Member[$,waitForSelector].ReturnValue.Awaited' },
    { name: 'playwright.Page', type: 'playwright.Page', path: 'Member[locator].ReturnValue' },
  ],
  sinks: [
    { threat: 'code', type: 'playwright.Page', path: 'Member[evaluate,evaluateHandle,waitForFunction].Argument[0]' },
    { threat: 'code', type: 'playwright.Page', path: 'Member[$eval,$$eval].Argument[1]' },
    { threat: 'code', type: 'playwright.Page', path: 'Member[addScriptTag].Argument[0].Member[content]' },
    { threat: 'code', type: 'playwright.Page', path: 'Member[addInitScript].Argument[0]' },
    { threat: 'code', type: 'playwright.Page', path: 'Member[addInitScript].Argument[0].Member[content]' },
    { threat: 'code', type: 'playwright.Browser', path: 'Member[addInitScript].Argument[0]' },
    { threat: 'code', type: 'playwright.Browser', path: 'Member[addInitScript].Argument[0].Member[content]' },
    { threat: 'host', type: 'playwright.Page', path: 'Member[goto].Argument[0]', label: 'the address' },
    { threat: 'html', type: 'playwright.Page', path: 'Member[setContent].Argument[0]', label: 'the HTML that a browser shows' },
    { threat: 'host', path: 'Member[chromium,firefox,webkit].Member[connect,connectOverCDP].Argument[0]', label: 'the address' },
    {
      threat: 'host',
      path: 'Member[request].Member[newContext].ReturnValue.Awaited.Member[get,post,put,fetch,delete].Argument[0]',
      label: 'the address',
    },
    { threat: 'path', type: 'playwright.Page', path: 'Member[pdf,screenshot].Argument[0].Member[path]', label: 'the path' },
  ],
} as const satisfies LibraryModel;

/** Playwright as it comes with a browser for Lambda. */
export const playwrightOnLambda = {
  package: 'playwright-aws-lambda',
  evidence: 'https://github.com/JupiterOne/playwright-aws-lambda#usage',
  types: [{ name: 'playwright.Browser', path: 'Member[launchChromium].ReturnValue.Awaited' }],
} as const satisfies LibraryModel;
