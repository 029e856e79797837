import type { LibraryModel } from '../schema.ts';

const routes = 'Member[get,post,put,patch,delete,all,options,head,use]';

/** What middlewares of schemas let through to the functions of a route. */
export const checkedRequests = {
  package: ['express', 'express-serve-static-core', 'express-promise-router'],
  evidence: 'https://expressjs.com/en/guide/using-middleware.html',
  flows: [
    {
      type: 'express.App',
      path: routes,
      from: 'Argument[0..].Member[%body]',
      to: 'Argument[0..].Parameter[0].Member[body]',
      kind: 'schema',
    },
    {
      type: 'express.App',
      path: routes,
      from: 'Argument[0..].Member[%query]',
      to: 'Argument[0..].Parameter[0].Member[query]',
      kind: 'schema',
    },
    {
      type: 'express.App',
      path: routes,
      from: 'Argument[0..].Member[%params]',
      to: 'Argument[0..].Parameter[0].Member[params]',
      kind: 'schema',
    },
    {
      type: 'express.App',
      path: routes,
      from: 'Argument[0..].Member[%headers]',
      to: 'Argument[0..].Parameter[0].Member[headers]',
      kind: 'schema',
    },
    {
      type: 'express.App',
      path: routes,
      from: 'Argument[0..].Member[%cookies]',
      to: 'Argument[0..].Parameter[0].Member[cookies]',
      kind: 'schema',
    },
  ],
} as const satisfies LibraryModel;

/** celebrate: a schema of joi for each part of a request, named by segments. */
export const celebrate = {
  package: 'celebrate',
  evidence: 'https://github.com/arb/celebrate#celebrateschema-joioptions-options',
  types: [{ name: 'joi', path: 'Member[Joi]' }],
  properties: [
    { path: 'Member[Segments].Member[BODY]', removes: [], is: 'body' },
    { path: 'Member[Segments].Member[QUERY]', removes: [], is: 'query' },
    { path: 'Member[Segments].Member[PARAMS]', removes: [], is: 'params' },
    { path: 'Member[Segments].Member[HEADERS]', removes: [], is: 'headers' },
    { path: 'Member[Segments].Member[COOKIES]', removes: [], is: 'cookies' },
  ],
  flows: [
    { path: 'Member[celebrate]', from: 'Argument[0].Member[body]', to: 'ReturnValue.Member[%body]', kind: 'value' },
    { path: 'Member[celebrate]', from: 'Argument[0].Member[query]', to: 'ReturnValue.Member[%query]', kind: 'value' },
    { path: 'Member[celebrate]', from: 'Argument[0].Member[params]', to: 'ReturnValue.Member[%params]', kind: 'value' },
    { path: 'Member[celebrate]', from: 'Argument[0].Member[headers]', to: 'ReturnValue.Member[%headers]', kind: 'value' },
    { path: 'Member[celebrate]', from: 'Argument[0].Member[cookies]', to: 'ReturnValue.Member[%cookies]', kind: 'value' },
  ],
} as const satisfies LibraryModel;

const whole = 'Member[validateRequest,processRequest,validate]';

/** Schemas of zod or joi for parts of a request, in one object. */
export const requestSchemas = {
  package: ['zod-express-middleware', 'express-zod-safe', 'express-validation'],
  evidence: 'https://github.com/Aquila169/zod-express-middleware#usage',
  flows: [
    { path: whole, from: 'Argument[0].Member[body]', to: 'ReturnValue.Member[%body]', kind: 'value' },
    { path: 'Member[validateRequestBody,processRequestBody]', from: 'Argument[0]', to: 'ReturnValue.Member[%body]', kind: 'value' },
    { path: whole, from: 'Argument[0].Member[query]', to: 'ReturnValue.Member[%query]', kind: 'value' },
    { path: 'Member[validateRequestQuery,processRequestQuery]', from: 'Argument[0]', to: 'ReturnValue.Member[%query]', kind: 'value' },
    { path: whole, from: 'Argument[0].Member[params]', to: 'ReturnValue.Member[%params]', kind: 'value' },
    { path: 'Member[validateRequestParams,processRequestParams]', from: 'Argument[0]', to: 'ReturnValue.Member[%params]', kind: 'value' },
    { path: '', from: 'Argument[0].Member[body]', to: 'ReturnValue.Member[%body]', kind: 'value' },
    { path: '', from: 'Argument[0].Member[query]', to: 'ReturnValue.Member[%query]', kind: 'value' },
    { path: '', from: 'Argument[0].Member[params]', to: 'ReturnValue.Member[%params]', kind: 'value' },
  ],
} as const satisfies LibraryModel;

/** express-joi-validation: a method for each part. */
export const expressJoiValidation = {
  package: 'express-joi-validation',
  evidence: 'https://github.com/evanshortiss/express-joi-validation#usage',
  flows: [
    { path: 'Member[createValidator].ReturnValue.Member[body]', from: 'Argument[0]', to: 'ReturnValue.Member[%body]', kind: 'value' },
    { path: 'Member[createValidator].ReturnValue.Member[query]', from: 'Argument[0]', to: 'ReturnValue.Member[%query]', kind: 'value' },
    { path: 'Member[createValidator].ReturnValue.Member[params]', from: 'Argument[0]', to: 'ReturnValue.Member[%params]', kind: 'value' },
    { path: 'Member[createValidator].ReturnValue.Member[headers]', from: 'Argument[0]', to: 'ReturnValue.Member[%headers]', kind: 'value' },
  ],
} as const satisfies LibraryModel;
