import type { LibraryModel } from '../schema.ts';

/** tsoa: decorated parameters of controller methods. */
export const tsoa = {
  package: ['tsoa', '@tsoa/runtime'],
  evidence: 'https://tsoa-community.github.io/docs/getting-started.html',
  types: [
    { name: 'express.Request', path: 'Member[Request].ReturnValue' },
    { name: 'controller.Route', path: 'Member[Get,Post,Put,Patch,Delete].ReturnValue' },
  ],
  sources: [
    { path: 'Member[Body,BodyProp].ReturnValue', label: 'request body' },
    { path: 'Member[Query,Queries].ReturnValue', label: 'query string' },
    { path: 'Member[Path].ReturnValue', label: 'path parameter' },
    { path: 'Member[Header].ReturnValue', label: 'request header' },
    { path: 'Member[FormField,UploadedFile,UploadedFiles].ReturnValue', label: 'uploaded file' },
    { path: 'Member[RequestProp].ReturnValue', label: 'request' },
  ],
} as const satisfies LibraryModel;

/** routing-controllers: decorated parameters of controller methods. */
export const routingControllers = {
  package: 'routing-controllers',
  evidence: 'https://github.com/typestack/routing-controllers#using-request-and-response-objects',
  types: [
    { name: 'express.Request', path: 'Member[Req].ReturnValue' },
    { name: 'koa.Context', path: 'Member[Ctx].ReturnValue' },
    { name: 'controller.Route', path: 'Member[Get,Post,Put,Patch,Delete,Head,All,Method].ReturnValue' },
  ],
  sources: [
    { path: 'Member[Body,BodyParam].ReturnValue', label: 'request body' },
    { path: 'Member[QueryParam,QueryParams].ReturnValue', label: 'query string' },
    { path: 'Member[Param,Params].ReturnValue', label: 'path parameter' },
    { path: 'Member[HeaderParam,HeaderParams].ReturnValue', label: 'request header' },
    { path: 'Member[CookieParam,CookieParams].ReturnValue', label: 'cookie', isShown: true },
    { path: 'Member[UploadedFile,UploadedFiles].ReturnValue', label: 'uploaded file' },
  ],
} as const satisfies LibraryModel;

/** type-graphql: decorated parameters of resolver methods. */
export const typeGraphql = {
  package: 'type-graphql',
  evidence: 'https://typegraphql.com/docs/resolvers.html#arguments',
  sources: [{ path: 'Member[Arg,Args].ReturnValue', label: 'GraphQL argument' }],
} as const satisfies LibraryModel;

/** LoopBack 4: decorated parameters of controller methods. */
export const loopback = {
  package: ['@loopback/rest', '@loopback/openapi-v3'],
  evidence: 'https://loopback.io/doc/en/lb4/Decorators_openapi.html#parameter-decorator',
  types: [
    { name: 'controller.Route', path: 'Member[get,post,put,patch,del,operation].ReturnValue' },
    { name: 'loopback.Param', path: 'Member[param].Member[query,path,header]' },
  ],
  sources: [
    { path: 'Member[requestBody].ReturnValue', label: 'request body' },
    { path: 'Member[requestBody].AnyMember.ReturnValue', label: 'request body' },
    { path: 'Member[param].ReturnValue', label: 'request parameter' },
    { path: 'Member[param].Member[array,filter,where].ReturnValue', label: 'request parameter' },
    {
      type: 'loopback.Param',
      path: 'Member[string,object,byte,binary,password].ReturnValue',
      label: 'request parameter',
    },
  ],
} as const satisfies LibraryModel;

/** Ts.ED and inversify-express-utils: decorated parameters of controller methods. */
export const otherControllers = {
  package: ['@tsed/common', '@tsed/platform-params', '@tsed/platform-multer', 'inversify-express-utils', '@inversifyjs/http-core'],
  evidence: 'https://tsed.dev/docs/controllers.html',
  types: [{ name: 'express.Request', path: 'Member[Req,request,Request].ReturnValue' }],
  sources: [
    { path: 'Member[BodyParams,RawBodyParams,requestBody,Body].ReturnValue', label: 'request body' },
    { path: 'Member[QueryParams,RawQueryParams,queryParam,Query].ReturnValue', label: 'query string' },
    { path: 'Member[PathParams,RawPathParams,requestParam,Params].ReturnValue', label: 'path parameter' },
    { path: 'Member[HeaderParams,requestHeaders,Headers].ReturnValue', label: 'request header' },
    { path: 'Member[Cookies,CookiesParams,cookies].ReturnValue', label: 'cookie', isShown: true },
    { path: 'Member[MultipartFile].ReturnValue', label: 'uploaded file' },
  ],
} as const satisfies LibraryModel;
