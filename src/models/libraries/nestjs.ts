import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

const markup = String.raw`^\s*<(?:!doctype|html|head|body|div|p|h[1-6]|span|table|ul|ol|a|b|i|img|script|style|form|main|section|article|pre|title|meta)\b`;

/** NestJS: decorated parameters of controller methods, and the request in guards, interceptors and decorators of one's own. */
export const nestjs = {
  package: '@nestjs/common',
  evidence: 'https://docs.nestjs.com/controllers',
  types: [
    { name: 'express.Request', path: 'Member[Req,Request].ReturnValue' },
    { name: 'express.Response', path: 'Member[Res,Response].ReturnValue' },
    { name: 'nestjs.ExecutionContext', declared: ['ExecutionContext', 'ArgumentsHost'] },
    { name: 'nestjs.ExecutionContext', path: 'Member[createParamDecorator].Argument[0].Parameter[1]' },
    { name: 'nestjs.OwnDecorator', path: 'Member[createParamDecorator].ReturnValue' },
    { name: 'nestjs.ExecutionContext', type: 'nestjs.OwnDecorator', path: 'Member[%reads].Parameter[1]' },
    {
      name: 'express.Request',
      type: 'nestjs.ExecutionContext',
      path: 'Member[switchToHttp].ReturnValue.Member[getRequest].ReturnValue',
    },
    { name: 'nestjs.Guard', declared: ['CanActivate'], role: 'guard' },
    { name: 'nestjs.ExecutionContext', type: 'nestjs.Guard', path: 'Member[canActivate].Parameter[0]' },
    { name: 'nestjs.Interceptor', declared: ['NestInterceptor'] },
    { name: 'nestjs.ExecutionContext', type: 'nestjs.Interceptor', path: 'Member[intercept].Parameter[0]' },
    { name: 'nestjs.Filter', declared: ['ExceptionFilter'] },
    { name: 'nestjs.ExecutionContext', type: 'nestjs.Filter', path: 'Member[catch].Parameter[1]' },
    { name: 'nestjs.Middleware', declared: ['NestMiddleware'] },
    { name: 'express.Request', type: 'nestjs.Middleware', path: 'Member[use].Parameter[0]' },
    { name: 'nestjs.Pipe', declared: ['PipeTransform'], role: 'pipe' },
    { name: 'controller.Route', path: 'Member[Get,Post,Put,Patch,Delete,All,Search,Head,Sse].ReturnValue', role: 'route' },
    { name: 'nestjs.Route', path: 'Member[Get,Post,Put,Patch,Delete,All,Search].ReturnValue' },
    {
      name: 'nestjs.PageRoute',
      path: 'Member[Header].ReturnValue',
      when: [
        { path: 'Argument[0]', is: 'matches', pattern: '^[Cc]ontent-[Tt]ype$' },
        { path: 'Argument[1]', is: 'matches', pattern: 'html' },
      ],
    },
    {
      name: 'nestjs.SafePipe',
      path: 'Member[ParseIntPipe,ParseFloatPipe,ParseBoolPipe,ParseUUIDPipe,ParseEnumPipe,ParseDatePipe]',
      role: 'converter',
    },
    {
      name: 'nestjs.SafePipe',
      path: 'Member[ParseIntPipe,ParseFloatPipe,ParseBoolPipe,ParseUUIDPipe,ParseEnumPipe,ParseDatePipe].Instance',
    },
  ],
  sinks: [
    {
      threat: 'html',
      type: 'nestjs.Route',
      path: 'Argument[0].ReturnValue',
      label: 'the HTML of the response',
      isAnswer: true,
      when: [{ path: 'Value', is: 'matches', pattern: markup }],
    },
    { threat: 'html', type: 'nestjs.PageRoute', path: 'Argument[0].ReturnValue', label: 'the HTML of the response', isAnswer: true },
    {
      threat: 'url',
      path: 'Member[Redirect].ReturnValue.Argument[0].ReturnValue.Member[url]',
      label: 'the redirect',
    },
  ],
  properties: [{ path: 'Member[Param,Headers,HostParam].ReturnValue', removes: objectThreats }],
  flows: [
    { path: 'Member[createParamDecorator]', from: 'Argument[0]', to: 'ReturnValue.Member[%reads]', kind: 'value' },
    {
      path: 'Member[UsePipes,Body,RawBody,Query,Param,Headers,HostParam,UploadedFile,UploadedFiles]',
      from: 'Argument[any]',
      to: 'ReturnValue.Member[%pipes].ArrayElement',
      kind: 'value',
    },
  ],
  sources: [
    { path: 'Member[Body,RawBody].ReturnValue', label: 'request body' },
    { path: 'Member[Query].ReturnValue', label: 'query string' },
    { path: 'Member[Param].ReturnValue', label: 'path parameter' },
    { path: 'Member[Headers].ReturnValue', label: 'request header' },
    { path: 'Member[Cookies].ReturnValue', label: 'cookie', isShown: true },
    { path: 'Member[HostParam].ReturnValue', label: 'request address' },
    { path: 'Member[UploadedFile,UploadedFiles].ReturnValue', label: 'uploaded file' },
    { type: 'nestjs.Pipe', path: 'Member[transform].Parameter[0]', label: 'request parameter' },
  ],
} as const satisfies LibraryModel;

/** NestJS's GraphQL resolvers. */
export const nestjsGraphql = {
  package: ['@nestjs/graphql', '@nestjs/mercurius', '@nestjs/apollo'],
  evidence: 'https://docs.nestjs.com/graphql/resolvers#graphql-argument-decorators',
  types: [
    {
      name: 'express.Request',
      path: 'Member[GqlExecutionContext].Member[create].ReturnValue.Member[getContext].ReturnValue.Member[req,request]',
    },
  ],
  sources: [
    { path: 'Member[Args].ReturnValue', label: 'GraphQL argument' },
    {
      path: 'Member[GqlExecutionContext].Member[create].ReturnValue.Member[getArgs].ReturnValue',
      label: 'GraphQL argument',
    },
  ],
} as const satisfies LibraryModel;

/** NestJS's message handlers. */
export const nestjsMicroservices = {
  package: '@nestjs/microservices',
  evidence: 'https://docs.nestjs.com/microservices/basics#decorators',
  sources: [{ path: 'Member[Payload].ReturnValue', label: 'message' }],
} as const satisfies LibraryModel;

/** NestJS's gateways. */
export const nestjsWebsockets = {
  package: '@nestjs/websockets',
  evidence: 'https://docs.nestjs.com/websockets/gateways',
  sources: [{ path: 'Member[MessageBody].ReturnValue', label: 'WebSocket message' }],
} as const satisfies LibraryModel;
