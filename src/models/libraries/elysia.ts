import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

const routes = 'Member[get,post,put,patch,delete,options,head,all]';
const chained =
  'Member[use,get,post,put,patch,delete,options,head,all,group,guard,state,decorate,derive,resolve,model,onError,onRequest,onBeforeHandle,onAfterHandle]';

/** Elysia: routes get a context with the parts of the request. */
export const elysia = {
  package: 'elysia',
  evidence: 'https://elysiajs.com/essential/handler.html#context',
  types: [
    { name: 'elysia.App', path: 'Member[Elysia].Instance' },
    {
      name: 'elysia.App',
      type: 'elysia.App',
      path: `${chained}.ReturnValue`,
    },
    { name: 'elysia.App', type: 'elysia.App', path: 'Member[group,guard].Argument[1..2].Parameter[0]' },
    { name: 'elysia.Context', type: 'elysia.App', path: `${routes}.Argument[1].Parameter[0]`, declared: ['Context'] },
    { name: 'elysia.Context', type: 'elysia.App', path: 'Member[derive,resolve,onBeforeHandle].Argument[0].Parameter[0]' },
    { name: 'web.IncomingRequest', type: 'elysia.Context', path: 'Member[request]' },
    { name: 'typebox.Type', path: 'Member[t]' },
  ],
  schemas: [{ path: 'Member[t].Member[Numeric,BooleanString]', schema: 'make', removes: 'all' }],
  flows: [
    { type: 'elysia.App', path: chained, from: 'Argument[this]', to: 'ReturnValue', kind: 'value' },
    // What plugins and the program put there is found under every name.
    {
      type: 'elysia.App',
      path: 'Member[decorate,state]',
      from: 'Argument[1]',
      to: 'Argument[this].Member[%derived].AnyMember',
      kind: 'value',
    },
    { type: 'elysia.App', path: 'Member[use]', from: 'Argument[0].Member[%derived]', to: 'Argument[this].Member[%derived]', kind: 'value' },
    {
      type: 'elysia.App',
      path: 'Member[derive,resolve]',
      from: 'Argument[0].ReturnValue.Awaited',
      to: 'Argument[this].Member[%derived]',
      kind: 'value',
    },
    { type: 'elysia.App', path: routes, from: 'Argument[this].Member[%derived]', to: 'Argument[1].Parameter[0]', kind: 'properties' },
    { type: 'elysia.App', path: routes, from: 'Argument[2].Member[body]', to: 'Argument[1].Parameter[0].Member[body]', kind: 'schema' },
    { type: 'elysia.App', path: routes, from: 'Argument[2].Member[query]', to: 'Argument[1].Parameter[0].Member[query]', kind: 'schema' },
    { type: 'elysia.App', path: routes, from: 'Argument[2].Member[params]', to: 'Argument[1].Parameter[0].Member[params]', kind: 'schema' },
    {
      type: 'elysia.App',
      path: routes,
      from: 'Argument[2].Member[headers]',
      to: 'Argument[1].Parameter[0].Member[headers]',
      kind: 'schema',
    },
  ],
  properties: [{ type: 'elysia.Context', path: 'Member[params,query,headers].AnyMember', removes: objectThreats }],
  sources: [
    { type: 'elysia.Context', path: 'Member[params]', label: 'path parameter' },
    { type: 'elysia.Context', path: 'Member[query]', label: 'query string' },
    { type: 'elysia.Context', path: 'Member[body]', label: 'request body' },
    { type: 'elysia.Context', path: 'Member[headers]', label: 'request header', holdsSecrets: true },
    { type: 'elysia.Context', path: 'Member[cookie].AnyMember.Member[value]', label: 'cookie', isShown: true },
  ],
  sinks: [
    { threat: 'url', type: 'elysia.Context', path: 'Member[redirect].Argument[0]', label: 'the redirect' },
    { threat: 'html', type: 'elysia.Context', path: 'Member[html].Argument[0]', label: 'the HTML of the response' },
  ],
} as const satisfies LibraryModel;
