import type { CallerCheckRow } from '../access-rows.ts';
import type { LibraryModel } from '../schema.ts';

const signed = { tells: 'authorized', holds: 'returns' } as const satisfies Partial<CallerCheckRow>;
const isSigned = { tells: 'authorized', holds: 'true' } as const satisfies Partial<CallerCheckRow>;
const ofFirst = { proves: 'Argument[0]' } as const satisfies Partial<CallerCheckRow>;
const ofSecond = { proves: 'Argument[1]' } as const satisfies Partial<CallerCheckRow>;

/** Stripe. */
export const callersStripe = {
  package: 'stripe',
  evidence: 'https://docs.stripe.com/webhooks#verify-events',
  types: [{ name: 'stripe.Client', path: 'Instance', declared: ['Stripe'] }],
  callerChecks: [
    { ...signed, ...ofFirst, type: 'stripe.Client', path: 'Member[webhooks].Member[constructEvent]' },
    { ...signed, ...ofFirst, path: 'Member[webhooks].Member[constructEvent]' },
    { ...signed, ...ofFirst, path: 'ReturnValue.Member[webhooks].Member[constructEvent]' },
    { ...signed, ...ofFirst, isAsync: true, type: 'stripe.Client', path: 'Member[webhooks].Member[constructEventAsync]' },
    { ...signed, ...ofFirst, isAsync: true, path: 'Member[webhooks].Member[constructEventAsync]' },
    { ...signed, ...ofFirst, isAsync: true, path: 'ReturnValue.Member[webhooks].Member[constructEventAsync]' },
    { ...signed, ...ofFirst, type: 'stripe.Client', path: 'Member[webhooks].Member[signature].Member[verifyHeader]' },
    // What Stripe itself answers was not made by the sender, who names it only.
    { ...signed, isAsync: true, type: 'stripe.Client', path: 'Member[events].Member[retrieve]' },
    { ...signed, ...ofFirst, path: 'Member[webhooks].Member[signature].Member[verifyHeader]' },
  ],
} as const satisfies LibraryModel;

/** Webhooks of GitHub. */
export const callersOctokit = {
  package: ['@octokit/webhooks', '@octokit/webhooks-methods'],
  evidence: 'https://github.com/octokit/webhooks.js#webhooksverify',
  callerChecks: [
    { ...isSigned, ...ofSecond, isAsync: true, path: 'Member[verify,verifyWithFallback]' },
    { ...isSigned, ...ofFirst, isAsync: true, path: 'Member[Webhooks].Instance.Member[verify]' },
    { ...signed, isAsync: true, path: 'Member[Webhooks].Instance.Member[verifyAndReceive]' },
  ],
  accesses: [{ path: 'Member[Webhooks]', access: 'key', label: 'takes a key', subject: 'Argument[0].Member[secret]' }],
} as const satisfies LibraryModel;

/** Standard webhooks and those of Svix. */
export const callersSvix = {
  package: ['svix', 'standardwebhooks'],
  evidence: 'https://docs.svix.com/receiving/verifying-payloads/how',
  callerChecks: [{ ...signed, ...ofFirst, path: 'Member[Webhook].Instance.Member[verify]' }],
  accesses: [{ path: 'Member[Webhook]', access: 'key', label: 'takes a key', subject: 'Argument[0]' }],
} as const satisfies LibraryModel;

/** Twilio. */
export const callersTwilio = {
  package: ['twilio', 'twilio/lib/webhooks/webhooks'],
  evidence: 'https://www.twilio.com/docs/usage/webhooks/webhooks-security',
  callerChecks: [
    { ...isSigned, proves: 'Argument[3]', path: 'Member[validateRequest]' },
    { ...isSigned, path: 'Member[validateRequestWithBody,validateIncomingRequest,validateExpressRequest]' },
    { ...signed, handsOn: 'known', path: 'Member[webhook].ReturnValue' },
  ],
} as const satisfies LibraryModel;

/** LINE. */
export const callersLine = {
  package: '@line/bot-sdk',
  evidence: 'https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/',
  callerChecks: [
    { ...isSigned, ...ofFirst, path: 'Member[validateSignature]' },
    { ...signed, handsOn: 'error', path: 'Member[middleware].ReturnValue' },
  ],
} as const satisfies LibraryModel;

/** Discord. */
export const callersDiscord = {
  package: 'discord-interactions',
  evidence: 'https://github.com/discord/discord-interactions-js#usage',
  callerChecks: [
    { ...isSigned, ...ofFirst, path: 'Member[verifyKey]' },
    { ...signed, handsOn: 'known', path: 'Member[verifyKeyMiddleware].ReturnValue' },
  ],
} as const satisfies LibraryModel;

/** Signatures of public keys. */
export const callersNacl = {
  package: ['tweetnacl', '@noble/ed25519', 'libsodium-wrappers'],
  evidence: 'https://github.com/dchest/tweetnacl-js#signatures',
  callerChecks: [
    { ...isSigned, ...ofFirst, path: 'Member[sign].Member[detached].Member[verify]' },
    { ...isSigned, ...ofSecond, path: 'Member[verify,verifyAsync,crypto_sign_verify_detached]' },
  ],
} as const satisfies LibraryModel;

/** Messages of SNS that come in over HTTP. */
export const callersSns = {
  package: 'sns-validator',
  evidence: 'https://github.com/aws/aws-js-sns-message-validator#usage',
  properties: [{ path: 'Instance.Member[validate].Argument[1].Parameter[0]', removes: [], absent: 'authorized' }],
  callerChecks: [
    // In the form that answers a promise.
    {
      path: 'Instance.Member[validate]',
      tells: 'authorized',
      holds: 'returns',
      isAsync: true,
      when: [{ path: 'Argument[1]', is: 'absent' }],
    },
  ],
} as const satisfies LibraryModel;

/** Shops of Shopify: messages are checked by the application, and so are sessions of its pages. */
export const callersShopify = {
  package: '@shopify/shopify-api',
  evidence: 'https://github.com/Shopify/shopify-app-js/blob/main/packages/apps/shopify-api/docs/reference/webhooks/validate.md',
  types: [
    { name: 'shopify.Application', path: 'Member[shopifyApi].ReturnValue', declared: ['Shopify'] },
    { name: 'shopify.Answer', type: 'shopify.Application', path: 'Member[webhooks,flow,fulfillmentService].Member[validate].ReturnValue' },
  ],
  callerChecks: [
    { ...isSigned, isAsync: true, type: 'shopify.Application', path: 'Member[utils].Member[validateHmac]' },
    { ...signed, isAsync: true, type: 'shopify.Application', path: 'Member[webhooks].Member[process]' },
    {
      tells: 'authenticated',
      holds: 'returns',
      isAsync: true,
      type: 'shopify.Application',
      path: 'Member[session].Member[decodeSessionToken]',
    },
  ],
  sources: [
    {
      type: 'shopify.Application',
      path: 'Member[session].Member[decodeSessionToken].ReturnValue.Awaited',
      trust: 'identity',
      label: 'claims of a verified token',
    },
  ],
  properties: [{ type: 'shopify.Answer', path: 'Awaited.Member[valid]', removes: [], present: 'authorized' }],
} as const satisfies LibraryModel;

/** Mail services and shops. */
export const callersWebhookServices = {
  package: ['@sendgrid/eventwebhook', 'square', '@slack/bolt', '@slack/web-api', 'razorpay', '@paddle/paddle-node-sdk'],
  evidence: 'https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/getting-started-event-webhook-security-features',
  callerChecks: [
    { ...isSigned, ...ofSecond, path: 'Member[EventWebhook].Instance.Member[verifySignature]' },
    { ...isSigned, path: 'Member[WebhooksHelper].Member[verifySignature,isValidWebhookEventSignature]' },
    { ...isSigned, ...ofFirst, path: 'Member[validateWebhookSignature]' },
    { ...isSigned, ...ofFirst, path: 'Member[Razorpay].Member[validateWebhookSignature]' },
    { ...signed, path: 'Member[verifySlackRequest,verifyRequestSignature]' },
    { ...isSigned, path: 'Member[isValidSlackRequest]' },
    { ...signed, ...ofFirst, path: 'Member[Paddle].Instance.Member[webhooks].Member[unmarshal]' },
  ],
} as const satisfies LibraryModel;

/** Signatures of Node.js. */
export const callersNodeCrypto = {
  package: 'node:crypto',
  evidence: 'https://nodejs.org/api/crypto.html#verifyverifyobject-signature-signatureencoding',
  callerChecks: [
    { ...isSigned, ...ofSecond, path: 'Member[verify]' },
    { ...isSigned, path: 'Member[createVerify].ReturnValue.Member[verify]' },
    { ...isSigned, path: 'Member[createVerify].ReturnValue.Member[update].ReturnValue.Member[verify]' },
  ],
  accesses: [
    { path: 'Member[timingSafeEqual]', access: 'key', label: 'takes a key', subject: 'Argument[0..1]' },
    { path: 'Member[createHmac]', access: 'key', label: 'takes a key', subject: 'Argument[1]' },
    { path: 'Member[createPublicKey,createSecretKey]', access: 'key', label: 'takes a key', subject: 'Argument[0]' },
    { path: 'Member[scrypt,scryptSync,pbkdf2,pbkdf2Sync]', access: 'sign-up', label: 'keeps a password' },
  ],
} as const satisfies LibraryModel;

/** Signatures of the Web Cryptography API. */
export const callersWebCrypto = {
  package: 'global',
  evidence: 'https://developer.mozilla.org/en-US/docs/Web/API/SubtleCrypto/verify',
  callerChecks: [{ ...isSigned, isAsync: true, proves: 'Argument[3]', path: 'Member[crypto].Member[subtle].Member[verify]' }],
  sources: [
    {
      path: 'Member[crypto].Member[subtle].Member[sign].ReturnValue',
      trust: 'confidential',
      label: 'a keyed digest',
      isUnguessable: true,
    },
  ],
  flows: [
    {
      path: 'Member[crypto].Member[subtle].Member[sign]',
      from: 'Argument[2]',
      to: 'ReturnValue',
      removes: 'all',
      proves: true,
    },
  ],
} as const satisfies LibraryModel;

/** The same as a module of Node.js. */
export const callersNodeWebCrypto = {
  package: 'node:crypto',
  evidence: 'https://nodejs.org/api/webcrypto.html',
  callerChecks: [
    { ...isSigned, isAsync: true, proves: 'Argument[3]', path: 'Member[subtle].Member[verify]' },
    { ...isSigned, isAsync: true, proves: 'Argument[3]', path: 'Member[webcrypto].Member[subtle].Member[verify]' },
  ],
} as const satisfies LibraryModel;

/** Slack: receivers of Bolt verify signatures unless they are told not to. */
export const signaturesSlackBolt = {
  package: '@slack/bolt',
  evidence: 'https://docs.slack.dev/tools/bolt-js/reference/',
  misuses: [
    {
      misuse: 'unverified-token',
      label: 'takes what anybody can send for messages of Slack: leave the verification of signatures on',
      path: 'Member[App,AwsLambdaReceiver,HTTPReceiver,ExpressReceiver]',
      at: 'Argument[0].Member[signatureVerification]',
      when: [{ path: 'Argument[0].Member[signatureVerification]', is: 'matches', pattern: '^false$' }],
    },
  ],
} as const satisfies LibraryModel;
