/**
 * Paths that anybody may ask for: what tells that a service runs, what a caller asks to become known, and content that is the same for
 * everybody. Each is a pattern for a whole path.
 */
export const publicPaths: readonly RegExp[] = [
  /^(?:[^:{*]*\/)?(?:health|healthz|health-?check|ping|status|version|ready|readyz|readiness|live|livez|liveness|heartbeat|uptime)\/?$/iu,
  /(?:^|\/)(?:log-?in|sign-?in|sign-?up|register|registration|log-?out|sign-?out|token|refresh-?token|oauth2?|sso|saml|otp|mfa)(?:\/[^/]*)?\/?$/iu,
  /(?:^|\/)(?:forgot|forgotten|reset|recover)-?password\/?$|(?:^|\/)password-?(?:forgot|reset|recovery)\/?$|(?:^|\/)magic-?link\/?$|(?:^|\/)password\/(?:forgot|reset)\/?$|(?:^|\/)(?:verify|confirm)-?(?:email|account)?\/?$/iu,
  /(?:^|\/)(?:auth|authorize|callback)\/?$|(?:^|\/)auth\/(?:login|callback|token|refresh|register|signup|verify|confirm|logout)\b/iu,
  /^\/?\.well-known\//iu,
  /(?:^|\/)(?:robots\.txt|favicon\.ico|sitemap\.xml|manifest\.json|openapi\.(?:json|ya?ml)|swagger(?:\.json|-ui)?|docs|api-docs)\/?$/iu,
  /(?:^|\/)(?:static|assets|public|images|css|js|fonts)\/(?:\{[\w+]+\}|[:*].*)?$/iu,
];
