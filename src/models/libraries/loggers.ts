import type { LibraryModel } from '../schema.ts';

/** Pino: the text of a message and what is put into it. Properties are encoded. */
export const pino = {
  package: 'pino',
  evidence: 'https://github.com/pinojs/pino/blob/main/docs/api.md#logging-method-parameters',
  types: [
    { name: 'pino.Logger', path: 'ReturnValue', declared: ['Logger', 'BaseLogger'] },
    { name: 'pino.Logger', path: 'Member[pino].ReturnValue' },
    { name: 'pino.Logger', type: 'pino.Logger', path: 'Member[child].ReturnValue' },
  ],
  sinks: [
    {
      threat: 'log',
      type: 'pino.Logger',
      path: 'Member[trace,debug,info,warn,error,fatal].Argument[0..]',
      label: 'the log message',
      when: [{ path: 'Value', is: 'structure', not: true }],
    },
    {
      threat: 'log',
      type: 'pino.Logger',
      path: 'Member[trace,debug,info,warn,error,fatal].Argument[0].Member[msg]',
      label: 'the log message',
      when: [{ path: 'Owner', is: 'object' }],
    },
  ],
} as const satisfies LibraryModel;

/** Loggers of Fastify, which are Pino's. */
export const fastifyLoggers = {
  package: 'fastify',
  evidence: 'https://fastify.dev/docs/latest/Reference/Logging/',
  types: [
    { name: 'pino.Logger', type: 'fastify.App', path: 'Member[log]' },
    { name: 'pino.Logger', type: 'fastify.Request', path: 'Member[log]' },
  ],
} as const satisfies LibraryModel;

/** Bunyan. */
export const bunyan = {
  package: 'bunyan',
  evidence: 'https://github.com/trentm/node-bunyan#log-method-api',
  types: [
    { name: 'pino.Logger', path: 'Member[createLogger].ReturnValue' },
    { name: 'pino.Logger', path: 'Instance', declared: ['Logger'] },
  ],
} as const satisfies LibraryModel;

/** Winston. */
export const winston = {
  package: 'winston',
  evidence: 'https://github.com/winstonjs/winston#usage',
  types: [
    { name: 'winston.Logger', path: '' },
    { name: 'winston.Logger', path: 'Member[createLogger].ReturnValue', declared: ['Logger'] },
    { name: 'winston.Logger', type: 'winston.Logger', path: 'Member[child].ReturnValue' },
    { name: 'winston.Logger', path: 'Member[loggers].Member[get,add].ReturnValue' },
  ],
  sinks: [
    {
      threat: 'log',
      type: 'winston.Logger',
      path: 'Member[error,warn,info,http,verbose,debug,silly,emerg,alert,crit,warning,notice].Argument[0]',
      label: 'the log message',
      when: [{ path: 'Value', is: 'structure', not: true }],
    },
    {
      threat: 'log',
      type: 'winston.Logger',
      path: 'Member[error,warn,info,http,verbose,debug,silly].Argument[1..]',
      label: 'the log message',
      when: [
        { path: 'Value', is: 'structure', not: true },
        { path: 'Argument[0]', is: 'matches', pattern: '%s' },
      ],
    },
    {
      threat: 'log',
      type: 'winston.Logger',
      path: 'Member[log].Argument[1]',
      label: 'the log message',
      when: [{ path: 'Value', is: 'structure', not: true }],
    },
    {
      threat: 'log',
      type: 'winston.Logger',
      path: 'Member[log,error,warn,info,debug].Argument[0].Member[message]',
      label: 'the log message',
      when: [{ path: 'Owner', is: 'object' }],
    },
  ],
} as const satisfies LibraryModel;

/** Powertools. */
export const powertoolsLogger = {
  package: '@aws-lambda-powertools/logger',
  evidence: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/logger/',
  types: [
    { name: 'powertools.Logger', path: 'Member[Logger].Instance', declared: ['Logger'] },
    { name: 'powertools.Logger', type: 'powertools.Logger', path: 'Member[createChild].ReturnValue' },
  ],
  sinks: [
    {
      threat: 'log',
      type: 'powertools.Logger',
      path: 'Member[trace,debug,info,warn,error,critical].Argument[0]',
      label: 'the log message',
      when: [{ path: 'Value', is: 'structure', not: true }],
    },
    {
      threat: 'log',
      type: 'powertools.Logger',
      path: 'Member[trace,debug,info,warn,error,critical].Argument[0].Member[message]',
      label: 'the log message',
      when: [{ path: 'Owner', is: 'object' }],
    },
  ],
} as const satisfies LibraryModel;

/** Loggers that print their arguments in a row. */
export const printingLoggers = {
  package: ['loglevel', 'log4js', 'consola', 'signale', 'tslog', 'lambda-log'],
  evidence: 'https://github.com/log4js-node/log4js-node/blob/master/docs/api.md',
  types: [
    { name: 'printing.Logger', path: '' },
    { name: 'printing.Logger', path: 'Member[getLogger].ReturnValue' },
    { name: 'printing.Logger', path: 'Member[createConsola].ReturnValue' },
    { name: 'printing.Logger', path: 'Member[consola]' },
    { name: 'printing.Logger', path: 'Member[Logger,Signale,LambdaLog].Instance', declared: ['Logger'] },
  ],
  sinks: [
    {
      threat: 'log',
      type: 'printing.Logger',
      path: 'Member[trace,debug,info,warn,error].Argument[0..]',
      label: 'the log message',
      when: [{ path: 'Value', is: 'structure', not: true }],
    },
    {
      threat: 'log',
      type: 'printing.Logger',
      path: 'Member[silly,verbose,log,success,fatal,mark].Argument[0..]',
      label: 'the log message',
      when: [{ path: 'Value', is: 'structure', not: true }],
    },
  ],
} as const satisfies LibraryModel;

/** The logger of NestJS, as an object and as a class. */
export const nestjsLogger = {
  package: '@nestjs/common',
  evidence: 'https://docs.nestjs.com/techniques/logger',
  types: [
    { name: 'nestjs.Logger', path: 'Member[Logger]' },
    { name: 'nestjs.Logger', path: 'Member[Logger].Instance', declared: ['Logger', 'LoggerService'] },
  ],
  sinks: [
    {
      threat: 'log',
      type: 'nestjs.Logger',
      path: 'Member[log,error,warn,debug,verbose,fatal].Argument[0]',
      label: 'the log message',
      when: [{ path: 'Value', is: 'structure', not: true }],
    },
  ],
} as const satisfies LibraryModel;

/** debug: a function that prints. */
export const debug = {
  package: 'debug',
  evidence: 'https://github.com/debug-js/debug#usage',
  sinks: [
    {
      threat: 'log',
      path: 'ReturnValue.Argument[0..]',
      label: 'the log message',
      when: [{ path: 'Value', is: 'structure', not: true }],
    },
  ],
} as const satisfies LibraryModel;
