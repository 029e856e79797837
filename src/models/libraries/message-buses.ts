import type { LibraryModel } from '../schema.ts';

/** NestJS's buses: a command, query or event is an object, and the class that names its class gets it. */
export const nestjsCqrs = {
  package: '@nestjs/cqrs',
  evidence: 'https://docs.nestjs.com/recipes/cqrs#commands',
  types: [
    { name: 'cqrs.Bus', path: 'Member[CommandBus,QueryBus,EventBus,UnhandledExceptionBus].Instance' },
    { name: 'cqrs.Handler', declared: ['ICommandHandler', 'IQueryHandler', 'IEventHandler'], role: 'message-handler' },
    { name: 'cqrs.Message', type: 'cqrs.Handler', path: 'Member[execute,handle].Parameter[0]' },
  ],
  natives: [{ type: 'cqrs.Bus', path: 'Member[execute,publish,publishAll]', native: 'hands-to-handlers' }],
  flows: [
    {
      path: 'Member[CommandHandler,QueryHandler,EventsHandler]',
      from: 'Argument[any]',
      to: 'ReturnValue.Member[%messages].ArrayElement',
      kind: 'value',
    },
  ],
} as const satisfies LibraryModel;

/** mediatr-ts. */
export const mediatr = {
  package: 'mediatr-ts',
  evidence: 'https://github.com/m4ss1m0g/mediatr-ts#request-request-handler',
  types: [
    { name: 'mediatr.Mediator', path: 'Member[Mediator].Instance' },
    {
      name: 'mediatr.Handler',
      declared: ['RequestHandler', 'IRequestHandler', 'NotificationHandler', 'INotificationHandler'],
      role: 'message-handler',
    },
    { name: 'mediatr.Message', type: 'mediatr.Handler', path: 'Member[handle].Parameter[0]' },
  ],
  natives: [{ type: 'mediatr.Mediator', path: 'Member[send,publish]', native: 'hands-to-handlers' }],
  flows: [
    {
      path: 'Member[requestHandler,notificationHandler]',
      from: 'Argument[any]',
      to: 'ReturnValue.Member[%messages].ArrayElement',
      kind: 'value',
    },
  ],
} as const satisfies LibraryModel;

/** NestJS's events, which have names: decorated methods get what is emitted under theirs. */
export const nestjsEventEmitter = {
  package: '@nestjs/event-emitter',
  evidence: 'https://docs.nestjs.com/techniques/events#dispatching-events',
  types: [{ name: 'nestjs.Emitter', path: 'Member[EventEmitter2].Instance' }],
  natives: [{ type: 'nestjs.Emitter', path: 'Member[emit,emitAsync]', native: 'hands-to-handlers' }],
  flows: [{ path: 'Member[OnEvent]', from: 'Argument[0]', to: 'ReturnValue.Member[%messages].ArrayElement', kind: 'value' }],
} as const satisfies LibraryModel;

/** The emitter that these events go through. */
export const eventEmitter2 = {
  package: 'eventemitter2',
  evidence: 'https://github.com/EventEmitter2/EventEmitter2#api',
  types: [
    { name: 'nestjs.Emitter', path: 'Member[EventEmitter2].Instance' },
    { name: 'nestjs.Emitter', path: 'Instance' },
  ],
  natives: [
    { type: 'nestjs.Emitter', path: 'Member[on,once,addListener,prependListener]', native: 'emitter-on' },
    { type: 'nestjs.Emitter', path: 'Member[emit,emitAsync]', native: 'emitter-emit' },
  ],
} as const satisfies LibraryModel;
