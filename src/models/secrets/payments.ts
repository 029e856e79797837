import type { SecretFormatRow } from './schema.ts';

const gitleaks = 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml';
const stripe = 'https://docs.stripe.com/keys';
const shopify = 'https://shopify.dev/changelog/app-secret-key-length-has-increased';

/** Credentials of services for payment, trade and business. */
export const payments: readonly SecretFormatRow[] = [
  { id: 'stripe-secret-key', label: 'a Stripe secret key', shape: 'sk_(live|test)_{alnum:24-247}', evidence: stripe },
  { id: 'stripe-restricted-key', label: 'a Stripe restricted key', shape: 'rk_(live|test)_{alnum:24-247}', evidence: stripe },
  {
    id: 'stripe-webhook-secret',
    label: 'a webhook signing secret',
    shape: 'whsec_{base64:32-64}(=|==|)',
    evidence: 'https://docs.stripe.com/webhooks',
  },
  {
    id: 'square-access-token',
    label: 'a Square access token',
    shape: 'EAAA{base64url:60}',
    evidence: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  },
  { id: 'square-legacy-token', label: 'a Square access token', shape: 'sq0atp-{base64url:22}', evidence: gitleaks },
  {
    id: 'square-oauth-secret',
    label: 'a Square OAuth secret',
    shape: 'sq0csp-{base64url:43}',
    evidence: 'https://developer.squareup.com/docs/oauth-api/overview',
  },
  {
    id: 'braintree-access-token',
    label: 'a PayPal Braintree access token',
    shape: 'access_token$(production|sandbox)${lowerAlnum:16}${hex:32}',
    evidence: 'https://developer.paypal.com/braintree/docs/guides/authorization/overview',
  },
  {
    id: 'paypal-client-secret',
    label: 'a PayPal client secret',
    shape: 'E{base64url:79}',
    near: ['paypal'],
    evidence: 'https://developer.paypal.com/api/rest/',
  },
  { id: 'shopify-access-token', label: 'a Shopify access token', shape: 'shpat_{anyHex:32}', evidence: shopify },
  { id: 'shopify-custom-app-token', label: 'a Shopify custom app token', shape: 'shpca_{anyHex:32}', evidence: shopify },
  { id: 'shopify-private-app-token', label: 'a Shopify private app password', shape: 'shppa_{anyHex:32}', evidence: shopify },
  { id: 'shopify-shared-secret', label: 'a Shopify app secret', shape: 'shpss_{anyHex:32}', evidence: shopify },
  {
    id: 'adyen-api-key',
    label: 'an Adyen API key',
    shape: 'AQE{base64:10-20}hmfuXNWTK0Qc+{base64:80-200}',
    evidence: 'https://docs.adyen.com/development-resources/api-credentials/',
  },
  { id: 'flutterwave-secret-key', label: 'a Flutterwave secret key', shape: 'FLWSECK(_TEST|)-{lowerAlnum:32}-X', evidence: gitleaks },
  {
    id: 'paystack-secret-key',
    label: 'a Paystack secret key',
    shape: 'sk_(live|test)_{hex:40}',
    evidence: 'https://paystack.com/docs/api/authentication/',
  },
  {
    id: 'razorpay-key-secret',
    label: 'a Razorpay key secret',
    shape: '{alnum:24}',
    near: ['razorpay'],
    evidence: 'https://razorpay.com/docs/api/authentication/',
  },
  {
    id: 'mollie-api-key',
    label: 'a Mollie API key',
    shape: '(live|test)_{alnum:30}',
    near: ['mollie'],
    evidence: 'https://docs.mollie.com/docs/authentication',
  },
  {
    id: 'gocardless-token',
    label: 'a GoCardless access token',
    shape: '(live|sandbox)_{base64url:40}',
    near: ['gocardless'],
    evidence: gitleaks,
  },
  {
    id: 'plaid-access-token',
    label: 'a Plaid access token',
    shape: 'access-(sandbox|development|production)-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    evidence: gitleaks,
  },
  { id: 'plaid-secret', label: 'a Plaid secret', shape: '{hex:30}', near: ['plaid'], evidence: gitleaks },
  { id: 'duffel-token', label: 'a Duffel API token', shape: 'duffel_(test|live)_{base64url:43}', evidence: gitleaks },
  { id: 'easypost-key', label: 'an EasyPost API key', shape: '(EZAK|EZTK){alnum:54}', evidence: gitleaks },
  { id: 'shippo-token', label: 'a Shippo API token', shape: 'shippo_(live|test)_{anyHex:40}', evidence: gitleaks },
  { id: 'lob-api-key', label: 'a Lob API key', shape: '(live|test)_{hex:35}', evidence: gitleaks },
  { id: 'coinbase-token', label: 'a Coinbase access token', shape: '{base64url:64}', near: ['coinbase'], evidence: gitleaks },
  {
    id: 'hubspot-token',
    label: 'a HubSpot private app token',
    shape: 'pat-(na1|na2|na3|eu1|ap1)-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    evidence: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
  },
  {
    id: 'salesforce-token',
    label: 'a Salesforce session id',
    shape: '00D{alnum:12}!{dotted:80-200}',
    evidence: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm',
  },
  {
    id: 'airtable-token',
    label: 'an Airtable personal access token',
    shape: 'pat{alnum:14}.{hex:64}',
    evidence: 'https://airtable.com/developers/web/guides/personal-access-tokens',
  },
  { id: 'zendesk-secret', label: 'a Zendesk secret', shape: '{alnum:40}', near: ['zendesk'], evidence: gitleaks },
  { id: 'frameio-token', label: 'a Frame.io token', shape: 'fio-u-{base64url:64}', evidence: gitleaks },
  { id: 'typeform-token', label: 'a Typeform token', shape: 'tfp_{alnum:40-44}_{alnum:13-18}', evidence: gitleaks },
];
