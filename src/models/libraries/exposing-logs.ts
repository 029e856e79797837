import type { LibraryModel, RowCondition } from '../schema.ts';

const log = { threat: 'exposure', label: 'the log', within: { failures: true } } as const;

/** Where values are printed as `util.inspect` writes them. */
const printed = { ...log, within: { failures: true, collections: true } } as const;

/** Loggers that are told which properties to hide show none of those; of others what their serializers make. */
const redacted = {
  threat: 'exposure',
  label: 'the log',
  within: {
    hidden: ['Argument[this].Member[redact]', 'Argument[this].Member[redact].Member[paths]'],
    shaped: ['Argument[this].Member[serializers]'],
    failures: true,
  },
} as const;
const isText: RowCondition = { path: 'Value', is: 'string' };

/** What the console prints is kept by CloudWatch. */
export const exposingConsole = {
  package: ['global', 'node:console'],
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/nodejs-logging.html',
  sinks: [
    { ...printed, path: 'Member[console].Member[log,info,warn,error,debug,trace,group,groupCollapsed,dir,dirxml,table].Argument[0..]' },
    { ...printed, path: 'Member[console].Member[assert,timeLog].Argument[1..]' },
    { ...log, path: 'Member[process].Member[stdout,stderr].Member[write].Argument[0]' },
    { ...log, path: 'Member[process].Member[emitWarning].Argument[0]' },
  ],
} as const satisfies LibraryModel;

/** Pino and Bunyan. */
export const exposingPino = {
  package: 'pino',
  evidence: 'https://github.com/pinojs/pino/blob/main/docs/redaction.md',
  flows: [
    { from: 'Argument[0].Member[redact]', to: 'ReturnValue.Member[redact]', kind: 'value' },
    { path: 'Member[pino]', from: 'Argument[0].Member[redact]', to: 'ReturnValue.Member[redact]', kind: 'value' },
    { from: 'Argument[0].Member[serializers]', to: 'ReturnValue.Member[serializers]', kind: 'value' },
    { path: 'Member[pino]', from: 'Argument[0].Member[serializers]', to: 'ReturnValue.Member[serializers]', kind: 'value' },
    {
      type: 'pino.Logger',
      path: 'Member[child]',
      from: 'Argument[this].Member[serializers]',
      to: 'ReturnValue.Member[serializers]',
      kind: 'value',
    },
    {
      type: 'pino.Logger',
      path: 'Member[child]',
      from: 'Argument[1].Member[serializers]',
      to: 'ReturnValue.Member[serializers]',
      kind: 'value',
    },
    { type: 'pino.Logger', path: 'Member[child]', from: 'Argument[this].Member[redact]', to: 'ReturnValue.Member[redact]', kind: 'value' },
    {
      type: 'pino.Logger',
      path: 'Member[child]',
      from: 'Argument[1].Member[redact]',
      to: 'ReturnValue.Member[redact]',
      kind: 'value',
      when: [{ path: 'Argument[1].Member[redact]', is: 'present' }],
    },
  ],
  sinks: [
    { ...redacted, type: 'pino.Logger', path: 'Member[trace,debug,info,warn,error,fatal].Argument[0..]' },
    // Redaction looks into objects, not into texts.
    {
      threat: 'exposure',
      label: 'the log',
      type: 'pino.Logger',
      path: 'Member[trace,debug,info,warn,error,fatal].Argument[0..]',
      when: [isText],
    },
    { ...redacted, type: 'pino.Logger', path: 'Member[child,setBindings].Argument[0]' },
  ],
} as const satisfies LibraryModel;

/** Winston. */
export const exposingWinston = {
  package: 'winston',
  evidence: 'https://github.com/winstonjs/winston#usage',
  sinks: [
    {
      ...log,
      type: 'winston.Logger',
      path: 'Member[error,warn,info,http,verbose,debug,silly,emerg,alert,crit,warning,notice].Argument[0..]',
    },
    { ...log, type: 'winston.Logger', path: 'Member[log].Argument[0..]' },
    { ...log, type: 'winston.Logger', path: 'Member[child].Argument[0]' },
  ],
} as const satisfies LibraryModel;

/** Powertools: messages, and what is added to each of them. */
export const exposingPowertoolsLogger = {
  package: '@aws-lambda-powertools/logger',
  evidence: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/logger/',
  sinks: [
    { ...log, type: 'powertools.Logger', path: 'Member[trace,debug,info,warn,error,critical].Argument[0..]' },
    { ...log, type: 'powertools.Logger', path: 'Member[appendKeys,appendPersistentKeys,addPersistentLogAttributes].Argument[0]' },
    { ...log, type: 'powertools.Logger', path: 'Member[createChild].Argument[0].Member[persistentLogAttributes,persistentKeys]' },
  ],
} as const satisfies LibraryModel;

/** Loggers that print their arguments. */
export const exposingPrinters = {
  package: ['loglevel', 'log4js', 'consola', 'signale', 'tslog', 'lambda-log'],
  evidence: 'https://github.com/log4js-node/log4js-node/blob/master/docs/api.md',
  sinks: [
    { ...printed, type: 'printing.Logger', path: 'Member[trace,debug,info,warn,error].Argument[0..]' },
    { ...printed, type: 'printing.Logger', path: 'Member[silly,verbose,log,success,fatal,mark].Argument[0..]' },
  ],
} as const satisfies LibraryModel;

/** The logger of NestJS. */
export const exposingNestjsLogger = {
  package: '@nestjs/common',
  evidence: 'https://docs.nestjs.com/techniques/logger',
  sinks: [{ ...log, within: {}, type: 'nestjs.Logger', path: 'Member[log,error,warn,debug,verbose,fatal].Argument[0..]' }],
} as const satisfies LibraryModel;

/** debug. */
export const exposingDebug = {
  package: 'debug',
  evidence: 'https://github.com/debug-js/debug#usage',
  sinks: [{ ...printed, path: 'ReturnValue.Argument[0..]' }],
} as const satisfies LibraryModel;

/** Messages of errors are logged by whoever catches them, or by the runtime. */
export const exposingErrors = {
  package: 'global',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/nodejs-exceptions.html',
  sinks: [
    {
      threat: 'exposure',
      path: 'Member[Error,EvalError,RangeError,ReferenceError,SyntaxError,TypeError,URIError].Argument[0]',
      label: 'the message of an error',
    },
  ],
} as const satisfies LibraryModel;

const message = { threat: 'exposure', label: 'the message of an error', within: {} } as const;

/** Errors of HTTP servers: their message is the answer. */
export const exposingHttpErrors = {
  package: 'http-errors',
  evidence: 'https://github.com/jshttp/http-errors#createerrorstatus-message-properties',
  sinks: [{ ...message, path: 'Argument[0..1]' }],
} as const satisfies LibraryModel;

/** Errors of Middy. */
export const exposingMiddyErrors = {
  package: '@middy/util',
  evidence: 'https://middy.js.org/docs/middlewares/http-error-handler',
  sinks: [{ ...message, path: 'Member[createError].Argument[1]' }],
} as const satisfies LibraryModel;

/** Errors of hapi. */
export const exposingBoom = {
  package: '@hapi/boom',
  evidence: 'https://hapi.dev/module/boom/api',
  sinks: [{ ...message, path: 'Member[badRequest,unauthorized,forbidden,notFound,conflict,internal,badImplementation].Argument[0..1]' }],
} as const satisfies LibraryModel;

/** Errors of NestJS. */
export const exposingNestjsErrors = {
  package: '@nestjs/common',
  evidence: 'https://docs.nestjs.com/exception-filters#built-in-http-exceptions',
  sinks: [
    {
      ...message,
      path: 'Member[HttpException,BadRequestException,UnauthorizedException,ForbiddenException,NotFoundException,ConflictException,InternalServerErrorException,UnprocessableEntityException].Argument[0]',
    },
  ],
} as const satisfies LibraryModel;

/** Errors of Hono. */
export const exposingHonoErrors = {
  package: 'hono/http-exception',
  evidence: 'https://hono.dev/docs/api/exception',
  sinks: [{ ...message, path: 'Member[HTTPException].Argument[1]' }],
} as const satisfies LibraryModel;
