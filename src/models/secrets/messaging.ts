import type { SecretFormatRow } from './schema.ts';

const slack = 'https://docs.slack.dev/authentication/tokens/';
const gitleaks = 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml';
const discord = 'https://docs.discord.com/developers/reference#authentication';

/** Tokens of services that send messages and mail. */
export const messaging: readonly SecretFormatRow[] = [
  { id: 'slack-bot-token', label: 'a Slack bot token', shape: 'xoxb-{digit:10-13}-{digit:10-13}-{alnum:23-25}', evidence: slack },
  { id: 'slack-legacy-bot-token', label: 'a Slack bot token', shape: 'xoxb-{digit:8-14}-{alnum:18-26}', evidence: gitleaks },
  {
    id: 'slack-user-token',
    label: 'a Slack user token',
    shape: 'xox(p|e)-{digit:10-13}-{digit:10-13}-{digit:10-13}-{alnum:28-34}',
    evidence: slack,
  },
  {
    id: 'slack-app-token',
    label: 'a Slack app token',
    shape: 'xapp-{digit:1}-{upperAlnum:8-14}-{digit:10-14}-{lowerAlnum:60-70}',
    evidence: slack,
  },
  { id: 'slack-workspace-token', label: 'a Slack workspace token', shape: 'xox(a|r)-({digit:1}-|){alnum:20-48}', evidence: gitleaks },
  {
    id: 'slack-legacy-token',
    label: 'a Slack token',
    shape: 'xox(o|s)-{digit:8-14}-{digit:8-14}-{digit:8-14}-{anyHex:10-64}',
    evidence: gitleaks,
  },
  {
    id: 'slack-configuration-token',
    label: 'a Slack configuration token',
    shape: 'xoxe.xox(b|p)-{digit:1}-{alnum:163-166}',
    evidence: gitleaks,
  },
  { id: 'slack-refresh-token', label: 'a Slack refresh token', shape: 'xoxe-{digit:1}-{alnum:146}', evidence: gitleaks },
  {
    id: 'slack-webhook',
    label: 'a Slack webhook address',
    shape: 'hooks.slack.com/(services|workflows|triggers)/{upperAlnum:9-12}/{alnum:9-20}/{alnum:18-26}(/{alnum:20-30}|)',
    evidence: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/',
  },
  {
    id: 'discord-bot-token',
    label: 'a Discord bot token',
    shape: '(M|N|O){alnum:23-27}.{base64url:6}.{base64url:27-38}',
    check: 'base64-snowflake',
    evidence: discord,
  },
  {
    id: 'discord-webhook',
    label: 'a Discord webhook address',
    shape: '(discord|discordapp).com/api/webhooks/{digit:17-20}/{base64url:60-80}',
    evidence: 'https://docs.discord.com/developers/resources/webhook',
  },
  {
    id: 'discord-client-secret',
    label: 'a Discord client secret',
    shape: '{base64url:32}',
    near: ['discordclientsecret', 'discordsecret'],
    evidence: gitleaks,
  },
  {
    id: 'telegram-bot-token',
    label: 'a Telegram bot token',
    shape: '{digit:8-10}:AA{base64url:33}',
    evidence: 'https://core.telegram.org/bots/features#generating-an-authentication-token',
  },
  {
    id: 'teams-webhook',
    label: 'a Microsoft Teams webhook address',
    shape:
      '.webhook.office.com/webhookb2/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}@{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}/IncomingWebhook/{hex:32}/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    evidence: gitleaks,
  },
  { id: 'twilio-api-key', label: 'a Twilio API key', shape: 'SK{hex:32}', evidence: 'https://www.twilio.com/docs/iam/api-keys' },
  {
    id: 'twilio-auth-token',
    label: 'a Twilio auth token',
    shape: '{hex:32}',
    near: ['twilio'],
    evidence: 'https://www.twilio.com/docs/usage/requests-to-twilio',
  },
  {
    id: 'sendgrid-api-key',
    label: 'a SendGrid API key',
    shape: 'SG.{base64url:22}.{base64url:43}',
    evidence: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  },
  { id: 'mailgun-api-key', label: 'a Mailgun API key', shape: 'key-{hex:32}', evidence: gitleaks },
  { id: 'mailgun-private-key', label: 'a Mailgun API key', shape: '{hex:32}-{hex:8}-{hex:8}', evidence: gitleaks },
  { id: 'mailchimp-api-key', label: 'a Mailchimp API key', shape: '{hex:32}-us{digit:1-2}', evidence: gitleaks },
  {
    id: 'mandrill-api-key',
    label: 'a Mandrill API key',
    shape: 'md-{base64url:22}',
    evidence: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
  },
  { id: 'brevo-api-key', label: 'a Brevo API key', shape: 'xkeysib-{hex:64}-{alnum:16}', evidence: gitleaks },
  {
    id: 'brevo-smtp-key',
    label: 'a Brevo SMTP key',
    shape: 'xsmtpsib-{hex:64}-{alnum:16}',
    evidence: 'https://help.brevo.com/hc/en-us/articles/7959631848850',
  },
  {
    id: 'resend-api-key',
    label: 'a Resend API key',
    shape: 're_{alnum:8}_{alnum:24}',
    evidence: 'https://resend.com/docs/dashboard/api-keys/introduction',
  },
  {
    id: 'postmark-token',
    label: 'a Postmark server token',
    shape: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    near: ['postmark'],
    evidence: 'https://postmarkapp.com/developer/api/overview#authentication',
  },
  {
    id: 'mailersend-token',
    label: 'a MailerSend token',
    shape: 'mlsn.{hex:64}',
    evidence: 'https://developers.mailersend.com/general.html#authentication',
  },
  {
    id: 'vonage-api-secret',
    label: 'a Vonage API secret',
    shape: '{alnum:16}',
    near: ['vonagesecret', 'vonageapisecret', 'nexmosecret', 'nexmoapisecret'],
    evidence: 'https://developer.vonage.com/en/account/secret-management',
  },
  { id: 'messagebird-key', label: 'a MessageBird access key', shape: '{alnum:25}', near: ['messagebird'], evidence: gitleaks },
  { id: 'facebook-access-token', label: 'a Facebook access token', shape: 'EAA{alnum:80-300}', evidence: gitleaks },
  {
    id: 'facebook-app-secret',
    label: 'a Facebook app secret',
    shape: '{hex:32}',
    near: ['facebook', 'fbsecret', 'fbappsecret'],
    evidence: gitleaks,
  },
  { id: 'twitter-bearer-token', label: 'an X bearer token', shape: 'AAAAAAAAAAAAAAAAAAAAA{alnum:8-16}%{alnum:60-110}', evidence: gitleaks },
  { id: 'intercom-token', label: 'an Intercom access token', shape: 'dG9rO{base64:51-80}=', evidence: gitleaks },
  {
    id: 'pubnub-secret-key',
    label: 'a PubNub secret key',
    shape: 'sec-c-{base64:60-76}',
    evidence: 'https://www.pubnub.com/docs/general/setup/account-setup',
  },
];
