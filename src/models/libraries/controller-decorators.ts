import type { LibraryModel } from '../schema.ts';

/** Frameworks whose controllers take decorated parameters. */
export const controllerDecorators = {
  package: [
    'routing-controllers',
    'tsoa',
    '@tsoa/runtime',
    'type-graphql',
    '@loopback/rest',
    'inversify-express-utils',
    '@tsed/common',
    '@tsed/platform-params',
  ],
  evidence: 'https://github.com/typestack/routing-controllers',
  types: [{ name: 'express.Request', path: 'Member[Req,Request,request].ReturnValue' }],
  sources: [
    { path: 'Member[Body,BodyParam,BodyProp,requestBody,BodyParams].ReturnValue', label: 'request body' },
    { path: 'Member[QueryParam,QueryParams,Query,Queries,queryParam].ReturnValue', label: 'query string' },
    { path: 'Member[Param,Params,Path,PathParams,requestParam].ReturnValue', label: 'path parameter' },
    { path: 'Member[HeaderParam,HeaderParams,Header,requestHeaders].ReturnValue', label: 'request header' },
    { path: 'Member[CookieParam,CookieParams].ReturnValue', label: 'cookie' },
    { path: 'Member[UploadedFile,UploadedFiles,FormField].ReturnValue', label: 'uploaded file' },
    { path: 'Member[Arg,Args].ReturnValue', label: 'GraphQL argument' },
  ],
} as const satisfies LibraryModel;
