import type { LibraryModel } from '../schema.ts';

/** jsdom: scripts of a page run when it is told so. */
export const jsdom = {
  package: 'jsdom',
  evidence: 'https://github.com/jsdom/jsdom#executing-scripts',
  flows: [
    { path: 'Member[JSDOM]', from: 'Argument[0]', to: 'ReturnValue.Member[window].Member[document]', decodes: true },
    { path: 'Member[JSDOM].Member[fragment]', from: 'Argument[0]', to: 'ReturnValue', decodes: true },
  ],
  sinks: [
    {
      threat: 'code',
      path: 'Member[JSDOM].Argument[0]',
      label: 'the page whose scripts run',
      when: [{ path: 'Argument[1].Member[runScripts]', is: 'matches', pattern: '^dangerously$' }],
    },
    { threat: 'host', path: 'Member[JSDOM].Member[fromURL].Argument[0]', label: 'the address' },
    { threat: 'path', path: 'Member[JSDOM].Member[fromFile].Argument[0]', label: 'the path' },
    { threat: 'code', path: 'Member[JSDOM].Instance.Member[window].Member[eval].Argument[0]' },
    {
      threat: 'xpath',
      path: 'Member[JSDOM].Instance.Member[window].Member[document].Member[evaluate,createExpression].Argument[0]',
      label: 'the XPath expression',
    },
  ],
} as const satisfies LibraryModel;
