/** Parameters and options of libraries that take a credential. */
export interface CredentialPlaceRow {
  readonly package: string | readonly string[];
  /** Dotted names from the package to what is called; of an object that the package's class makes, too: `Client.login`. Empty: itself. */
  readonly callees: readonly string[];
  readonly argument: number;
  /** Dotted way to the option; absent: the argument itself. */
  readonly options?: readonly string[];
}

/** Modules that programs reach without an import, by the name of the global object. */
export const globalModules: ReadonlyMap<string, string> = new Map([['crypto', 'crypto']]);

/** Where libraries take credentials, beside options that are named for one. */
export const credentialPlaces: readonly CredentialPlaceRow[] = [
  // signatures and encryption
  { package: 'jsonwebtoken', callees: ['sign', 'verify'], argument: 1 },
  { package: ['jwt-simple', 'njwt'], callees: ['encode', 'decode', 'create', 'verify'], argument: 1 },
  { package: ['hono/jwt', '@tsndr/cloudflare-worker-jwt'], callees: ['sign', 'verify'], argument: 1 },
  { package: ['hono/jwt', 'express-jwt', 'koa-jwt'], callees: ['jwt', 'expressjwt', ''], argument: 0, options: ['secret'] },
  { package: 'jose', callees: ['SignJWT.sign', 'EncryptJWT.encrypt'], argument: 0 },
  { package: 'jose', callees: ['jwtVerify', 'jwtDecrypt'], argument: 1 },
  { package: ['@nestjs/jwt'], callees: ['JwtModule.register'], argument: 0, options: ['secret', 'privateKey'] },
  { package: 'passport-jwt', callees: ['Strategy'], argument: 0, options: ['secretOrKey'] },
  {
    package: 'crypto',
    callees: ['createHmac', 'createCipheriv', 'createDecipheriv', 'createCipher', 'createDecipher', 'hkdf', 'hkdfSync'],
    argument: 1,
  },
  { package: 'crypto', callees: ['subtle.importKey', 'webcrypto.importKey'], argument: 1 },
  { package: 'crypto', callees: ['createSecretKey', 'createPrivateKey', 'pbkdf2', 'pbkdf2Sync', 'scrypt', 'scryptSync'], argument: 0 },
  {
    package: 'crypto-js',
    callees: ['AES.encrypt', 'AES.decrypt', 'DES.encrypt', 'DES.decrypt', 'TripleDES.encrypt', 'RC4.encrypt'],
    argument: 1,
  },
  { package: 'crypto-js', callees: ['HmacMD5', 'HmacSHA1', 'HmacSHA256', 'HmacSHA384', 'HmacSHA512', 'PBKDF2'], argument: 1 },
  { package: ['cookie-signature'], callees: ['sign', 'unsign'], argument: 1 },
  { package: ['@hapi/iron', 'iron-webcrypto'], callees: ['seal', 'unseal'], argument: 1 },
  { package: 'middy-middleware-jwt-auth', callees: [''], argument: 0, options: ['secretOrPublicKey'] },
  { package: ['@fastify/jwt', 'fastify-jwt'], callees: [''], argument: 1, options: ['secret'] },
  // sessions
  { package: ['express-session', 'cookie-session', '@fastify/session'], callees: [''], argument: 0, options: ['secret', 'keys'] },
  { package: 'cookie-parser', callees: [''], argument: 0 },
  { package: 'iron-session', callees: ['getIronSession', 'sealData', 'unsealData'], argument: 2, options: ['password'] },
  { package: 'next-auth', callees: [''], argument: 0, options: ['secret'] },
  // databases and queues
  { package: 'sequelize', callees: ['Sequelize', ''], argument: 2 },
  { package: 'knex', callees: ['', 'knex'], argument: 0, options: ['connection.password'] },
  { package: 'tedious', callees: ['Connection'], argument: 0, options: ['authentication.options.password'] },
  { package: 'nodemailer', callees: ['createTransport'], argument: 0, options: ['auth.pass', 'auth.clientSecret', 'auth.refreshToken'] },
  { package: 'kafkajs', callees: ['Kafka'], argument: 0, options: ['sasl.password'] },
  { package: 'mongoose', callees: ['connect', 'createConnection'], argument: 1, options: ['pass'] },
  { package: ['ldapjs', 'ldapts'], callees: ['createClient.bind', 'Client.bind'], argument: 1 },
  { package: ['ioredis', 'redis'], callees: ['Redis.auth', 'createClient.auth', '.auth'], argument: 0 },
  // services
  { package: ['stripe', 'telegraf', 'node-telegram-bot-api'], callees: ['', 'Stripe', 'Telegraf'], argument: 0 },
  { package: 'twilio', callees: ['', 'Twilio'], argument: 1 },
  { package: ['@sendgrid/mail', '@sendgrid/client'], callees: ['setApiKey', 'MailService.setApiKey'], argument: 0 },
  { package: '@slack/web-api', callees: ['WebClient'], argument: 0 },
  { package: '@slack/bolt', callees: ['App'], argument: 0, options: ['token', 'signingSecret', 'clientSecret', 'appToken'] },
  { package: 'discord.js', callees: ['Client.login'], argument: 0 },
  { package: ['resend', 'postmark'], callees: ['Resend', 'ServerClient', 'AccountClient'], argument: 0 },
  { package: ['@octokit/rest', '@octokit/core', 'octokit'], callees: ['Octokit'], argument: 0, options: ['auth'] },
  { package: ['@notionhq/client'], callees: ['Client'], argument: 0, options: ['auth'] },
  { package: '@supabase/supabase-js', callees: ['createClient'], argument: 1 },
  { package: ['algoliasearch'], callees: ['', 'algoliasearch'], argument: 1 },
  { package: 'google-auth-library', callees: ['OAuth2Client'], argument: 1 },
  { package: 'googleapis', callees: ['google.auth.OAuth2'], argument: 1 },
  { package: 'web-push', callees: ['setVapidDetails'], argument: 2 },
  { package: ['launchdarkly-node-server-sdk', '@launchdarkly/node-server-sdk'], callees: ['init'], argument: 0 },
  {
    package: 'simple-oauth2',
    callees: ['ClientCredentials', 'AuthorizationCode', 'ResourceOwnerPassword'],
    argument: 0,
    options: ['client.secret'],
  },
  { package: 'cloudinary', callees: ['v2.config', 'config'], argument: 0, options: ['api_secret'] },
  { package: 'mailgun.js', callees: ['.client'], argument: 0, options: ['key'] },
  {
    package: ['axios', 'got', 'superagent'],
    callees: ['', 'get', 'post', 'put', 'request', 'create', 'extend'],
    argument: 0,
    options: ['auth.password'],
  },
  { package: ['axios'], callees: ['get', 'delete', ''], argument: 1, options: ['auth.password'] },
  { package: ['axios'], callees: ['post', 'put', 'patch'], argument: 2, options: ['auth.password'] },
  // infrastructure as code
  { package: ['aws-cdk-lib', '@aws-cdk/core'], callees: ['SecretValue.unsafePlainText', 'SecretValue.plainText'], argument: 0 },
];
