import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

const listen = 'Member[command,message,event,action,view,shortcut,options,use]';

/** Bolt: listeners get what somebody in a workspace wrote; names of users, channels and workspaces are filled in by Slack. */
export const slackBolt = {
  package: '@slack/bolt',
  evidence: 'https://docs.slack.dev/tools/bolt-js/concepts/commands',
  types: [
    { name: 'bolt.App', path: 'Member[App].Instance', declared: ['App'] },
    { name: 'bolt.Arguments', type: 'bolt.App', path: `${listen}.Argument[any].Parameter[0]` },
    {
      name: 'bolt.Arguments',
      declared: ['SlackCommandMiddlewareArgs', 'SlackEventMiddlewareArgs', 'SlackActionMiddlewareArgs', 'SlackViewMiddlewareArgs'],
    },
  ],
  // receivers check the signature before they call a listener
  callerChecks: [{ tells: 'authorized', holds: 'returns', handsOn: 'known', type: 'bolt.App', path: listen }],
  properties: [{ type: 'bolt.Arguments', path: 'Member[command,message,event,payload,body].Member[text]', removes: objectThreats }],
  sources: [
    { type: 'bolt.Arguments', path: 'Member[command,message,event,payload,body].Member[text]', label: 'Slack message' },
    { type: 'bolt.Arguments', path: 'Member[view].Member[state].Member[values]', label: 'Slack form' },
    { type: 'bolt.Arguments', path: 'Member[options].Member[value]', label: 'Slack form' },
  ],
} as const satisfies LibraryModel;
