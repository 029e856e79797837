import type { LibraryModel } from '../schema.ts';

/** Stripe. */
export const stripeKeys = {
  package: 'stripe',
  evidence: 'https://github.com/stripe/stripe-node#usage',
  credentials: [
    { path: 'Argument[0]' },
    { path: 'Member[Stripe].Argument[0]' },
    { path: 'Instance.Member[webhooks].Member[constructEvent,constructEventAsync].Argument[2]' },
  ],
} as const satisfies LibraryModel;

/** Bots of Telegram. */
export const telegramTokens = {
  package: ['telegraf', 'node-telegram-bot-api', 'grammy'],
  evidence: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  credentials: [{ path: 'Argument[0]' }, { path: 'Member[Telegraf,Bot].Argument[0]' }],
} as const satisfies LibraryModel;

/** Twilio: account, token. */
export const twilioTokens = {
  package: 'twilio',
  evidence: 'https://www.twilio.com/docs/libraries/node',
  credentials: [{ path: 'Argument[1]' }, { path: 'Member[Twilio].Argument[1]' }, { path: 'Member[validateRequest].Argument[0]' }],
} as const satisfies LibraryModel;

/** SendGrid. */
export const sendgridKeys = {
  package: ['@sendgrid/mail', '@sendgrid/client'],
  evidence: 'https://github.com/sendgrid/sendgrid-nodejs/tree/main/packages/mail#quick-start',
  credentials: [{ path: 'Member[setApiKey].Argument[0]' }],
} as const satisfies LibraryModel;

/** Slack. */
export const slackTokens = {
  package: '@slack/web-api',
  evidence: 'https://tools.slack.dev/node-slack-sdk/web-api/',
  credentials: [{ path: 'Member[WebClient].Argument[0]' }],
} as const satisfies LibraryModel;

/** Apps of Slack. */
export const slackBoltTokens = {
  package: '@slack/bolt',
  evidence: 'https://tools.slack.dev/bolt-js/reference/',
  credentials: [{ path: 'Member[App,AwsLambdaReceiver].Argument[0].Member[token,signingSecret,clientSecret,appToken]' }],
} as const satisfies LibraryModel;

/** Bots of Discord. */
export const discordTokens = {
  package: 'discord.js',
  evidence: 'https://discord.js.org/docs/packages/discord.js/main/Client:Class',
  credentials: [
    { path: 'Member[Client].Instance.Member[login].Argument[0]' },
    { path: 'Member[REST].Instance.Member[setToken].Argument[0]' },
  ],
} as const satisfies LibraryModel;

/** Resend. */
export const resendKeys = {
  package: 'resend',
  evidence: 'https://resend.com/docs/send-with-nodejs',
  credentials: [{ path: 'Member[Resend].Argument[0]' }],
} as const satisfies LibraryModel;

/** Postmark. */
export const postmarkTokens = {
  package: 'postmark',
  evidence: 'https://github.com/ActiveCampaign/postmark.js/wiki/Getting-Started',
  credentials: [{ path: 'Member[ServerClient,AccountClient].Argument[0]' }],
} as const satisfies LibraryModel;

/** Mailjet: public key, private key. */
export const mailjetKeys = {
  package: 'node-mailjet',
  evidence: 'https://github.com/mailjet/mailjet-apiv3-nodejs#authentication',
  credentials: [{ path: 'Member[apiConnect,connect].Argument[1]' }],
} as const satisfies LibraryModel;

/** Mailgun. */
export const mailgunKeys = {
  package: 'mailgun.js',
  evidence: 'https://github.com/mailgun/mailgun.js#usage',
  credentials: [{ path: 'Instance.Member[client].Argument[0].Member[key]' }],
} as const satisfies LibraryModel;

/** GitHub. */
export const octokitTokens = {
  package: ['@octokit/rest', '@octokit/core', 'octokit'],
  evidence: 'https://github.com/octokit/rest.js#usage',
  credentials: [{ path: 'Member[Octokit].Argument[0].Member[auth]' }],
} as const satisfies LibraryModel;

/** Signatures of GitHub's webhooks. */
export const octokitWebhookSecrets = {
  package: '@octokit/webhooks-methods',
  evidence: 'https://github.com/octokit/webhooks-methods.js#methods',
  credentials: [{ path: 'Member[sign,verify].Argument[0]' }],
} as const satisfies LibraryModel;

/** What AWS is to keep as a key or a secret. */
export const awsStoredSecrets = {
  package: ['@aws-sdk/client-api-gateway', '@aws-sdk/client-secrets-manager'],
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/',
  credentials: [
    { path: 'Member[CreateApiKeyCommand].Argument[0].Member[value]' },
    { path: 'Member[CreateSecretCommand,PutSecretValueCommand,UpdateSecretCommand].Argument[0].Member[SecretString]' },
  ],
} as const satisfies LibraryModel;

/** Notion. */
export const notionTokens = {
  package: '@notionhq/client',
  evidence: 'https://github.com/makenotion/notion-sdk-js#usage',
  credentials: [{ path: 'Member[Client].Argument[0].Member[auth]' }],
} as const satisfies LibraryModel;

/** Supabase. */
export const supabaseKeys = {
  package: '@supabase/supabase-js',
  evidence: 'https://supabase.com/docs/reference/javascript/initializing',
  credentials: [{ path: 'Member[createClient].Argument[1]' }],
} as const satisfies LibraryModel;

/** Algolia. */
export const algoliaKeys = {
  package: 'algoliasearch',
  evidence: 'https://www.algolia.com/doc/libraries/javascript/',
  credentials: [{ path: 'Argument[1]' }, { path: 'Member[algoliasearch].Argument[1]' }],
} as const satisfies LibraryModel;

/** OAuth clients of Google. */
export const googleAuthSecrets = {
  package: 'google-auth-library',
  evidence: 'https://github.com/googleapis/google-auth-library-nodejs#oauth2',
  credentials: [{ path: 'Member[OAuth2Client].Argument[1]' }],
} as const satisfies LibraryModel;

/** OAuth clients of Google. */
export const googleapisSecrets = {
  package: 'googleapis',
  evidence: 'https://github.com/googleapis/google-api-nodejs-client#oauth2-client',
  credentials: [{ path: 'Member[google].Member[auth].Member[OAuth2].Argument[1]' }],
} as const satisfies LibraryModel;

/** Web Push: subject, public key, private key. */
export const webPushKeys = {
  package: 'web-push',
  evidence: 'https://github.com/web-push-libs/web-push#setvapiddetailssubject-publickey-privatekey',
  credentials: [{ path: 'Member[setVapidDetails].Argument[2]' }],
} as const satisfies LibraryModel;

/** LaunchDarkly. */
export const launchDarklyKeys = {
  package: ['launchdarkly-node-server-sdk', '@launchdarkly/node-server-sdk'],
  evidence: 'https://docs.launchdarkly.com/sdk/server-side/node-js',
  credentials: [{ path: 'Member[init].Argument[0]' }],
} as const satisfies LibraryModel;

/** simple-oauth2. */
export const simpleOauth2Secrets = {
  package: 'simple-oauth2',
  evidence: 'https://github.com/lelylan/simple-oauth2#usage',
  credentials: [{ path: 'Member[ClientCredentials,AuthorizationCode,ResourceOwnerPassword].Argument[0].Member[client].Member[secret]' }],
} as const satisfies LibraryModel;

/** Cloudinary. */
export const cloudinarySecrets = {
  package: 'cloudinary',
  evidence: 'https://cloudinary.com/documentation/node_integration#set_required_configuration_parameters',
  credentials: [
    { path: 'Member[v2].Member[config].Argument[0].Member[api_secret]' },
    { path: 'Member[config].Argument[0].Member[api_secret]' },
  ],
} as const satisfies LibraryModel;

/** Services of language models that take their key alone. */
export const modelServiceKeys = {
  package: ['@google/generative-ai', '@huggingface/inference', '@mistralai/mistralai'],
  evidence: 'https://github.com/google-gemini/deprecated-generative-ai-js#generate-text-from-text-input',
  credentials: [{ path: 'Member[GoogleGenerativeAI,HfInference,InferenceClient,MistralClient].Argument[0]' }],
} as const satisfies LibraryModel;

/** Replicate. */
export const replicateTokens = {
  package: 'replicate',
  evidence: 'https://github.com/replicate/replicate-javascript#usage',
  credentials: [{ path: 'Argument[0].Member[auth]' }],
} as const satisfies LibraryModel;

/** DeepL. */
export const deeplKeys = {
  package: 'deepl-node',
  evidence: 'https://github.com/DeepLcom/deepl-node#usage',
  credentials: [{ path: 'Member[Translator,DeepLClient].Argument[0]' }],
} as const satisfies LibraryModel;

/** Deepgram. */
export const deepgramKeys = {
  package: '@deepgram/sdk',
  evidence: 'https://github.com/deepgram/deepgram-js-sdk#initialization',
  credentials: [{ path: 'Member[createClient].Argument[0]' }],
} as const satisfies LibraryModel;

/** Keys of services of Azure. */
export const azureKeys = {
  package: ['@azure/core-auth', '@azure/openai', '@azure/search-documents', '@azure/ai-form-recognizer'],
  evidence: 'https://learn.microsoft.com/javascript/api/@azure/core-auth/azurekeycredential',
  credentials: [{ path: 'Member[AzureKeyCredential].Argument[0]' }],
} as const satisfies LibraryModel;

/** Identities of Azure. */
export const azureIdentitySecrets = {
  package: '@azure/identity',
  evidence: 'https://learn.microsoft.com/javascript/api/@azure/identity/clientsecretcredential',
  credentials: [{ path: 'Member[ClientSecretCredential].Argument[2]' }, { path: 'Member[UsernamePasswordCredential].Argument[3]' }],
} as const satisfies LibraryModel;

/** Storage of Azure: account, key. */
export const azureStorageKeys = {
  package: ['@azure/storage-blob', '@azure/storage-queue'],
  evidence: 'https://learn.microsoft.com/javascript/api/@azure/storage-blob/storagesharedkeycredential',
  credentials: [{ path: 'Member[StorageSharedKeyCredential].Argument[1]' }],
} as const satisfies LibraryModel;

/** Credentials of AWS: key id, secret, session token. */
export const awsCredentialSecrets = {
  package: 'aws-sdk',
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/Credentials.html',
  credentials: [{ path: 'Member[Credentials].Argument[1]' }, { path: 'Member[Credentials].Argument[2]' }],
} as const satisfies LibraryModel;

/** Secrets in clear of the CDK. */
export const cdkSecretValues = {
  package: ['aws-cdk-lib', '@aws-cdk/core'],
  evidence: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.SecretValue.html',
  credentials: [{ path: 'Member[SecretValue].Member[unsafePlainText,plainText].Argument[0]' }],
} as const satisfies LibraryModel;

const phrases = 'Member[fromPhrase,fromMnemonic].Argument[0]';

/** Wallets of ethers: a private key, or the words that it is made from. */
export const ethersWallets = {
  package: 'ethers',
  evidence: 'https://docs.ethers.org/v6/api/wallet/',
  credentials: [
    { path: 'Member[Wallet].Argument[0]' },
    { path: `Member[Wallet,HDNodeWallet].${phrases}` },
    { path: 'Member[ethers].Member[Wallet].Argument[0]' },
    { path: `Member[ethers].Member[Wallet,HDNodeWallet].${phrases}` },
  ],
} as const satisfies LibraryModel;

/** Accounts of viem. */
export const viemAccounts = {
  package: 'viem/accounts',
  evidence: 'https://viem.sh/docs/accounts/local/privateKeyToAccount',
  credentials: [{ path: 'Member[privateKeyToAccount,mnemonicToAccount].Argument[0]' }],
} as const satisfies LibraryModel;
