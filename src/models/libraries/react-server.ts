import type { LibraryModel } from '../schema.ts';

/** React and Preact escape what they write, but for markup that is given as such. */
export const react = {
  package: ['react', 'preact', 'preact/compat'],
  evidence: 'https://react.dev/reference/react-dom/components/common#dangerously-setting-the-inner-html',
  sinks: [
    {
      threat: 'html',
      path: 'Member[createElement,cloneElement,h].Argument[1].Member[dangerouslySetInnerHTML].Member[__html]',
      label: 'markup that is not escaped',
    },
  ],
  flows: [
    // A component is called with the properties when the element is written.
    { path: 'Member[createElement,h]', from: 'Argument[1]', to: 'Argument[0].Parameter[0]', kind: 'value' },
    { path: 'Member[createElement,h]', from: 'Argument[2..]', to: 'Argument[0].Parameter[0].Member[children]', kind: 'value' },
    { path: 'Member[createElement,h]', from: 'Argument[0].ReturnValue', to: 'ReturnValue', kind: 'value' },
    { path: 'Member[createElement,h]', from: 'Argument[1..]', to: 'ReturnValue' },
  ],
} as const satisfies LibraryModel;

/** Elements as text. */
export const reactServer = {
  package: 'react-dom/server',
  evidence: 'https://react.dev/reference/react-dom/server/renderToString',
  flows: [{ path: 'Member[renderToString,renderToStaticMarkup]', from: 'Argument[0]', to: 'ReturnValue', removes: ['html'] }],
} as const satisfies LibraryModel;

/** The same for Preact. */
export const preactServer = {
  package: 'preact-render-to-string',
  evidence: 'https://github.com/preactjs/preact-render-to-string#usage',
  flows: [
    { path: '', from: 'Argument[0]', to: 'ReturnValue', removes: ['html'] },
    {
      path: 'Member[render,renderToString,renderToStaticMarkup,renderToStringAsync]',
      from: 'Argument[0]',
      to: 'ReturnValue',
      removes: ['html'],
    },
  ],
} as const satisfies LibraryModel;
