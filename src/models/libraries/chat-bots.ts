import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

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

const hear = 'Member[on,use,hears,command,start,help,settings,action,callbackQuery,inlineQuery,hashtag,mention,email,url,phone]';
const written = 'Member[message,editedMessage,channelPost,editedChannelPost,msg]';

/** Bots of Telegram: whoever finds a bot writes to it. */
export const telegramBots = {
  package: ['telegraf', 'grammy'],
  evidence: 'https://telegraf.js.org/classes/Context.html',
  types: [
    { name: 'telegram.Bot', path: 'Member[Telegraf,Bot,Composer].Instance', declared: ['Telegraf', 'Bot', 'Composer'] },
    { name: 'telegram.Context', declared: ['Context', 'CommandContext', 'HearsContext', 'CallbackQueryContext', 'NarrowedContext'] },
    { name: 'telegram.Context', type: 'telegram.Bot', path: `${hear}.Argument[any].Parameter[0]` },
  ],
  sources: [
    { type: 'telegram.Context', path: `${written}.Member[text,caption]`, label: 'chat message' },
    { type: 'telegram.Context', path: `${written}.Member[document,audio,video].Member[file_name]`, label: 'file name' },
    { type: 'telegram.Context', path: 'Member[text,payload,args,match]', label: 'chat message' },
    { type: 'telegram.Context', path: 'Member[callbackQuery].Member[data]', label: 'chat message' },
    { type: 'telegram.Context', path: 'Member[inlineQuery].Member[query]', label: 'chat message' },
  ],
  properties: [
    { type: 'telegram.Context', path: `${written}.Member[text,caption]`, removes: objectThreats },
    { type: 'telegram.Context', path: 'Member[text,payload]', removes: objectThreats },
    { type: 'telegram.Context', path: 'Member[callbackQuery].Member[data]', removes: objectThreats },
  ],
} as const satisfies LibraryModel;

/** Skills of Alexa as they were written before its own kit: slots hold what somebody said. */
export const alexaApp = {
  package: 'alexa-app',
  evidence: 'https://github.com/alexa-js/alexa-app#request',
  types: [
    { name: 'alexa-app.App', path: 'Member[app].Instance', declared: ['app'] },
    { name: 'alexa-app.Request', declared: ['request'] },
    {
      name: 'alexa-app.Request',
      type: 'alexa-app.App',
      path: 'Member[intent,on,launch,audioPlayer,displayElementSelected].Argument[any].Parameter[0]',
    },
  ],
  sources: [
    { type: 'alexa-app.Request', path: 'Member[slot].ReturnValue', label: 'Alexa slot' },
    { type: 'alexa-app.Request', path: 'Member[slots].AnyMember.Member[value]', label: 'Alexa slot' },
  ],
  properties: [{ type: 'alexa-app.Request', path: 'Member[slot].ReturnValue', removes: objectThreats }],
} as const satisfies LibraryModel;
