import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

const route = 'Member[route].Argument[0]';

/** hapi: routes are objects; functions get the request, and a toolkit that makes answers. Answers of text are HTML unless a type is set. */
export const hapi = {
  package: ['@hapi/hapi', 'hapi'],
  evidence: 'https://hapi.dev/api#request',
  types: [
    { name: 'hapi.Server', path: 'Member[server].ReturnValue' },
    { name: 'hapi.Server', path: 'Member[Server].Instance', declared: ['Server'], role: 'application' },
    { name: 'hapi.Server', type: 'hapi.Server', path: 'Member[register].Argument[0].Member[register].Parameter[0]' },
    { name: 'hapi.Server', type: 'hapi.Server', path: 'Member[register].Argument[0].Member[plugin].Member[register].Parameter[0]' },
    { name: 'hapi.Server', type: 'hapi.Server', path: 'Member[register].Argument[0].ArrayElement.Member[register].Parameter[0]' },
    {
      name: 'hapi.Server',
      type: 'hapi.Server',
      path: 'Member[register].Argument[0].ArrayElement.Member[plugin].Member[register].Parameter[0]',
    },
    { name: 'hapi.Plugin', declared: ['Plugin', 'PluginBase'] },
    { name: 'hapi.Server', type: 'hapi.Plugin', path: 'Member[register].Parameter[0]' },
    { name: 'hapi.Route', type: 'hapi.Server', path: route, declared: ['ServerRoute'] },
    { name: 'hapi.Route', type: 'hapi.Server', path: `${route}.ArrayElement` },
    { name: 'hapi.Method', type: 'hapi.Route', path: 'Member[handler]' },
    { name: 'hapi.Method', type: 'hapi.Route', path: 'Member[options].Member[handler]' },
    { name: 'hapi.Method', type: 'hapi.Route', path: 'Member[options].Member[pre].ArrayElement' },
    { name: 'hapi.Method', type: 'hapi.Route', path: 'Member[options].Member[pre].ArrayElement.Member[method]' },
    { name: 'hapi.Method', type: 'hapi.Server', path: 'Member[ext].Argument[1]', declared: ['Lifecycle.Method'] },
    { name: 'hapi.Method', type: 'hapi.Server', path: 'Member[ext].Argument[0].Member[method]' },
    { name: 'hapi.Request', type: 'hapi.Method', path: 'Parameter[0]', declared: ['Request'] },
    { name: 'hapi.Toolkit', type: 'hapi.Method', path: 'Parameter[1]', declared: ['ResponseToolkit'] },
    { name: 'hapi.Response', type: 'hapi.Toolkit', path: 'Member[response,redirect].ReturnValue', declared: ['ResponseObject'] },
  ],
  properties: [
    { type: 'hapi.Request', path: 'Member[params,headers].AnyMember', removes: objectThreats },
    { type: 'hapi.Request', path: 'Member[path]', removes: objectThreats, starts: '/' },
  ],
  sources: [
    { type: 'hapi.Request', path: 'Member[payload,mime]', label: 'request body' },
    { type: 'hapi.Request', path: 'Member[query]', label: 'query string' },
    { type: 'hapi.Request', path: 'Member[params,paramsArray]', label: 'path parameter' },
    { type: 'hapi.Request', path: 'Member[headers]', label: 'request header' },
    { type: 'hapi.Request', path: 'Member[state]', label: 'cookie', isShown: true },
    { type: 'hapi.Request', path: 'Member[path,url]', label: 'request address' },
    { type: 'hapi.Request', path: 'Member[auth].Member[credentials]', trust: 'identity', label: 'the caller as the framework knows him' },
  ],
  sinks: [
    { threat: 'url', type: 'hapi.Toolkit', path: 'Member[redirect].Argument[0]', label: 'the redirect' },
    { threat: 'url', type: 'hapi.Response', path: 'Member[redirect,location].Argument[0]', label: 'the redirect' },
    { threat: 'header', type: 'hapi.Response', path: 'Member[header].Argument[1]', label: 'a header of the response' },
    {
      threat: 'html',
      type: 'hapi.Toolkit',
      path: 'Member[response].Argument[0]',
      label: 'the HTML of the response',
      isAnswer: true,
      when: [{ path: 'Argument[0]', is: 'matches', pattern: '^\\s*<(?:!doctype|[a-z][a-z0-9]*\\b)' }],
    },
  ],
  flows: [
    {
      type: 'hapi.Response',
      path: 'Member[code,message,header,type,charset,state,unstate,vary,etag,ttl,takeover,temporary,permanent,location,redirect]',
      from: 'Argument[this]',
      to: 'ReturnValue',
      kind: 'value',
    },
  ],
} as const satisfies LibraryModel;

/** Files that routes of hapi answer. */
export const hapiInert = {
  package: '@hapi/inert',
  evidence: 'https://hapi.dev/module/inert/api',
  sinks: [{ threat: 'path', type: 'hapi.Toolkit', path: 'Member[file].Argument[0]', label: 'the path of the file' }],
} as const satisfies LibraryModel;
