import type { LibraryModel } from '../schema.ts';

/** Alexa Skills Kit: request handlers and interceptors see the request of the skill. */
export const askSdkCore = {
  package: ['ask-sdk-core', 'ask-sdk'],
  evidence: 'https://developer.amazon.com/docs/alexa-skills-kit-sdk-for-nodejs/handle-requests.html',
  types: [
    { name: 'alexa.Input', declared: ['HandlerInput'] },
    { name: 'event.alexa', type: 'alexa.Input', path: 'Member[requestEnvelope]' },
    { name: 'alexa.RequestHandler', declared: ['RequestHandler'] },
    { name: 'alexa.Input', type: 'alexa.RequestHandler', path: 'Member[canHandle,handle].Parameter[0]' },
    { name: 'alexa.Interceptor', declared: ['RequestInterceptor', 'ResponseInterceptor'] },
    { name: 'alexa.Input', type: 'alexa.Interceptor', path: 'Member[process].Parameter[0]' },
    { name: 'alexa.SkillBuilder', path: 'Member[SkillBuilders].Member[custom,standard].ReturnValue' },
    { name: 'alexa.SkillBuilder', type: 'alexa.SkillBuilder', path: 'AnyMember.ReturnValue' },
    { name: 'alexa.RequestHandler', type: 'alexa.SkillBuilder', path: 'Member[addRequestHandlers].Argument[0..]' },
    {
      name: 'alexa.Interceptor',
      type: 'alexa.SkillBuilder',
      path: 'Member[addRequestInterceptors,addResponseInterceptors].Argument[0..]',
    },
  ],
  sources: [{ path: 'Member[getSlotValue,getSlot,getSlotValueV2,getSimpleSlotValues].ReturnValue', label: 'Alexa slot' }],
  sanitizers: [{ type: 'alexa.SkillBuilder', path: 'Member[lambda]', removes: 'all' }],
} as const satisfies LibraryModel;
