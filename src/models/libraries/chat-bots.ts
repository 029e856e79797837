import type { LibraryModel } from '../schema.ts';

/** Bot Framework: what users write stands in an activity. */
export const botbuilder = {
  package: ['botbuilder', '@microsoft/agents-hosting', 'botbuilder-core'],
  evidence: 'https://learn.microsoft.com/javascript/api/botbuilder/activityhandler',
  types: [
    { name: 'botbuilder.Handler', path: 'Member[ActivityHandler,TeamsActivityHandler].Instance' },
    { name: 'botbuilder.Context', declared: ['TurnContext'] },
    {
      name: 'botbuilder.Context',
      type: 'botbuilder.Handler',
      path: 'Member[onMessage,onMembersAdded,onEvent,onTurn,onDialog,onConversationUpdate,onMessageReaction,onUnrecognizedActivityType].Argument[0].Parameter[0]',
    },
  ],
  sources: [{ type: 'botbuilder.Context', path: 'Member[activity].Member[text,value,attachments,entities]', label: 'chat message' }],
} as const satisfies LibraryModel;

/** Apps of GitHub: what happened there stands in a payload. */
export const probot = {
  package: ['probot', '@probot/adapter-aws-lambda-serverless'],
  evidence: 'https://probot.github.io/docs/webhooks/',
  types: [
    { name: 'probot.App', declared: ['Probot', 'Application'] },
    { name: 'probot.App', path: 'Member[createLambdaFunction].Argument[0].Parameter[0]' },
    { name: 'probot.Context', type: 'probot.App', path: 'Member[on].Argument[1].Parameter[0]' },
    { name: 'probot.Context', type: 'probot.App', path: 'Member[onAny].Argument[0].Parameter[0]' },
  ],
  sources: [{ type: 'probot.Context', path: 'Member[payload]', label: 'webhook payload' }],
} as const satisfies LibraryModel;

/** Bots of several services behind one function. */
export const claudiaBots = {
  package: 'claudia-bot-builder',
  evidence: 'https://github.com/claudiajs/claudia-bot-builder/blob/master/docs/API.md',
  sources: [
    { path: 'Argument[0].Parameter[0].Member[text,originalRequest,sender]', label: 'chat message' },
    { path: 'Argument[0].Parameter[1].Member[body,queryString,headers,post]', label: 'request body' },
  ],
} as const satisfies LibraryModel;
