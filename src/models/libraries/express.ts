import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

/** Express: a route's functions get the request first. */
export const express = {
  package: ['express', 'express-serve-static-core', 'express-promise-router'],
  evidence: 'https://expressjs.com/en/api.html',
  types: [
    { name: 'express.App', path: 'ReturnValue', declared: ['Application', 'Express', 'Router', 'IRouter'], role: 'application' },
    { name: 'express.App', path: 'Member[Router].ReturnValue' },
    { name: 'express.App', path: 'Member[Router].Instance' },
    {
      name: 'express.App',
      type: 'express.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,use,search,route,set,param,listen,enable,disable,engine].ReturnValue',
    },
    {
      name: 'express.Request',
      type: 'express.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,use,search].Argument[0..].Parameter[0]',
      role: 'request',
    },
    {
      name: 'express.Request',
      type: 'express.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,use,search].Argument[0..].ArrayElement.Parameter[0]',
    },
    {
      name: 'express.Response',
      type: 'express.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,use,search].Argument[0..].Parameter[1]',
      role: 'response',
      declared: ['Response'],
    },
    {
      name: 'express.Next',
      type: 'express.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,use].Argument[0..].Parameter[2]',
    },
    {
      name: 'express.Next',
      type: 'express.App',
      path: 'Member[get,post,put,patch,delete,all,options,head,use].Argument[0..].ArrayElement.Parameter[2]',
    },
    { name: 'express.Response', type: 'express.RequestHandler', path: 'Parameter[1]' },
    { name: 'express.Request', type: 'express.App', path: 'Member[param].Argument[1].Parameter[0]' },
    { name: 'express.Request', declared: ['Request'] },
    { name: 'express.RequestHandler', declared: ['RequestHandler', 'Handler', 'RequestParamHandler'] },
    { name: 'express.Request', type: 'express.RequestHandler', path: 'Parameter[0]' },
    { name: 'express.ErrorRequestHandler', declared: ['ErrorRequestHandler'] },
    { name: 'express.Request', type: 'express.ErrorRequestHandler', path: 'Parameter[1]' },
    { name: 'event.apigw-rest', type: 'express.Request', path: 'Member[apiGateway].Member[event]' },
    { name: 'event.apigw-http', type: 'express.Request', path: 'Member[apiGateway].Member[event]' },
  ],
  natives: [
    { type: 'express.Next', path: '', native: 'next-callback' },
    { type: 'express.App', path: 'Member[use]', native: 'keeps-middleware' },
    { type: 'express.App', path: 'Member[use].Argument[0..]', native: 'takes-error-first' },
    { type: 'express.App', path: 'Member[use].Argument[0..].ArrayElement', native: 'takes-error-first' },
    { type: 'express.App', path: 'Member[param]', native: 'keeps-parameter-check' },
    { type: 'express.Response', path: 'Member[format]', native: 'negotiate' },
  ],
  sinks: [
    {
      threat: 'code',
      type: 'express.Response',
      path: 'Member[render].Argument[1].Member[settings]',
      label: 'the settings of the template engine',
    },
    { threat: 'path', type: 'express.Response', path: 'Member[render].Argument[0]', label: 'the name of the view' },
    {
      threat: 'path',
      type: 'express.Response',
      path: 'Member[sendFile].Argument[0]',
      label: 'the path',
      when: [{ path: 'Argument[1].Member[root]', is: 'absent' }],
    },
    { threat: 'path', type: 'express.Response', path: 'Member[sendFile].Argument[1].Member[root]', label: 'the directory' },
    {
      threat: 'path',
      type: 'express.Response',
      path: 'Member[download].Argument[0]',
      label: 'the path',
      when: [{ path: 'Argument[2].Member[root]', is: 'absent' }],
    },
  ],
  sources: [
    { type: 'express.Request', path: 'Member[body,rawBody]', label: 'request body' },
    { type: 'express.Request', path: 'Member[query]', label: 'query string' },
    { type: 'express.Request', path: 'Member[params]', label: 'path parameter' },
    { type: 'express.App', path: 'Member[param].Argument[1].Parameter[3]', label: 'path parameter' },
    { type: 'express.Request', path: 'Member[headers,rawHeaders,headersDistinct]', label: 'request header' },
    { type: 'express.Request', path: 'Member[cookies]', label: 'cookie', isShown: true },
    { type: 'express.Request', path: 'Member[url,originalUrl,path,hostname,host,subdomains]', label: 'request address' },
    { type: 'express.Request', path: 'Member[files,file]', label: 'uploaded file' },
    { type: 'express.Request', path: 'Member[get,header].ReturnValue', label: 'request header', isSteady: true },
    { type: 'express.Request', path: 'Member[param].ReturnValue', label: 'path parameter', isSteady: true },
  ],
  flows: [
    {
      type: 'express.App',
      path: 'Member[use]',
      from: 'Argument[0]',
      to: 'Argument[this].Member[%sanitizer]',
      kind: 'value',
      when: [{ path: 'Argument[0]', is: 'library', type: 'mongo-sanitize.Middleware' }],
    },
  ],
  properties: [
    {
      type: 'express.Request',
      path: 'Member[body,query]',
      removes: ['nosql'],
      when: [{ path: 'Member[%sanitizer]', is: 'setting', type: 'express.App' }],
    },
    { type: 'express.Request', path: 'Member[params,headers].AnyMember', removes: objectThreats },
    { type: 'express.Request', path: 'Member[url,originalUrl,path,hostname,host]', removes: objectThreats },
    { type: 'express.Request', path: 'Member[get,header].ReturnValue', removes: objectThreats },
  ],
} as const satisfies LibraryModel;

/** Frameworks with the interface of Express. */
export const expressLike = {
  package: ['restify', 'polka', 'router'],
  evidence: 'https://restify.com/docs/request-api/',
  types: [
    { name: 'express-like.App', path: 'ReturnValue' },
    { name: 'express-like.App', path: 'Member[createServer].ReturnValue' },
    {
      name: 'express-like.App',
      type: 'express-like.App',
      path: 'Member[get,post,put,patch,delete,del,all,options,opts,head,use,pre,route].ReturnValue',
    },
    {
      name: 'express-like.Request',
      type: 'express-like.App',
      path: 'Member[get,post,put,patch,delete,del,all,options,opts,head,use,pre].Argument[0..].Parameter[0]',
    },
    {
      name: 'express-like.Request',
      type: 'express-like.App',
      path: 'Member[get,post,put,patch,delete,del,all,options,opts,head,use,pre].Argument[0..].ArrayElement.Parameter[0]',
    },
    {
      name: 'express.Next',
      type: 'express-like.App',
      path: 'Member[get,post,put,patch,delete,del,all,options,opts,head,use,pre].Argument[0..].Parameter[2]',
    },
    {
      name: 'express.Next',
      type: 'express-like.App',
      path: 'Member[get,post,put,patch,delete,del,all,options,opts,head,use,pre].Argument[0..].ArrayElement.Parameter[2]',
    },
    { name: 'express-like.Request', declared: ['Request'] },
    { name: 'express.Request', type: 'express-like.Request', path: '' },
  ],
  sources: [
    {
      type: 'express-like.Request',
      path: 'Member[getQuery,getPath,getUrl,href,path].ReturnValue',
      label: 'request address',
      isSteady: true,
    },
    { type: 'express-like.Request', path: 'Member[search]', label: 'query string' },
  ],
} as const satisfies LibraryModel;
