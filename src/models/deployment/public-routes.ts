/** Words of paths and names, in small letters, of what nobody can be asked for credentials yet. */
export const signInWords: ReadonlySet<string> = new Set([
  'login',
  'signin',
  'signup',
  'register',
  'registration',
  'token',
  'oauth',
  'oauth2',
  'oidc',
  'saml',
  'sso',
  'callback',
  'authorize',
  'jwks',
  'openid',
  'authenticate',
  'authentication',
  'otp',
  'captcha',
  'webhook',
  'webhooks',
  'hook',
  'hooks',
]);

/** The same, of two words that stand beside each other. */
export const signInPairs: ReadonlySet<string> = new Set([
  'log in',
  'sign in',
  'sign up',
  'sign on',
  'forgot password',
  'reset password',
  'password reset',
  'recover password',
  'confirm email',
  'verify email',
  'verify code',
  'email confirmation',
  'magic link',
  'well known',
  'refresh token',
  'web hook',
]);

/** Words of paths and names that only tell whether a program runs, where no part of the path is chosen by the caller. */
export const healthWords: ReadonlySet<string> = new Set([
  'health',
  'healthz',
  'healthcheck',
  'ping',
  'pong',
  'ready',
  'readyz',
  'readiness',
  'live',
  'livez',
  'liveness',
  'heartbeat',
  'alive',
  'status',
  'version',
  'up',
]);

/** Words of paths and names of files that are there to be read by everybody. */
export const contentWords: ReadonlySet<string> = new Set(['public', 'static', 'assets', 'asset', 'css', 'js', 'fonts']);

/** Words of names of what serves pages. */
export const pageWords: ReadonlySet<string> = new Set([
  'website',
  'site',
  'frontend',
  'landing',
  'swagger',
  'openapi',
  'favicon',
  'robots',
  'sitemap',
  'manifest',
]);

/** Parts of paths of pages and of what belongs to them, where the caller chooses no part but the rest. */
export const pagePathWords: ReadonlySet<string> = new Set([...pageWords, 'images', 'img', 'docs', 'www', 'web', 'cdn']);

/** Words of paths and names of what is never for everybody. */
export const guardedWords: ReadonlySet<string> = new Set(['admin', 'internal', 'private', 'manage', 'management', 'backoffice', 'debug']);

/** Actions on buckets that only read. */
export const readingActions = /^s3:(?:Get(?:Object|Bucket(?:Location|Website))|ListBucket)/iu;
