import type { SecretFormatRow } from './schema.ts';

const gitleaks = 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml';

/** Credentials of identity providers and of tools of teams. */
export const developerTools: readonly SecretFormatRow[] = [
  {
    id: 'auth0-client-secret',
    label: 'an Auth0 client secret',
    shape: '{base64url:64}',
    near: ['auth0'],
    evidence: 'https://auth0.com/docs/get-started/applications/application-settings',
  },
  { id: 'okta-api-token', label: 'an Okta API token', shape: '00{base64url:40}', near: ['okta', 'ssws'], evidence: gitleaks },
  {
    id: 'clerk-secret-key',
    label: 'a Clerk secret key',
    shape: 'sk_(live|test)_{alnum:40-64}',
    evidence: 'https://clerk.com/docs/deployments/clerk-environment-variables',
  },
  {
    id: 'workos-api-key',
    label: 'a WorkOS API key',
    shape: 'sk_(live|test)_a2V5{alnum:20-80}',
    evidence: 'https://workos.com/docs/reference',
  },
  { id: 'atlassian-api-token', label: 'an Atlassian API token', shape: 'ATATT3xFfGF0{dotted:140-260}={HEX:8}', evidence: gitleaks },
  {
    id: 'atlassian-legacy-token',
    label: 'an Atlassian API token',
    shape: '{alnum:20}{hex:4}',
    near: ['atlassian', 'jira', 'confluence'],
    evidence: gitleaks,
  },
  { id: 'linear-api-key', label: 'a Linear API key', shape: 'lin_api_{alnum:40}', evidence: gitleaks },
  {
    id: 'linear-oauth-token',
    label: 'a Linear OAuth token',
    shape: 'lin_oauth_{hex:64}',
    evidence: 'https://linear.app/developers/oauth-2-0-authentication',
  },
  { id: 'notion-token', label: 'a Notion token', shape: 'ntn_{digit:11}{alnum:35}', evidence: gitleaks },
  {
    id: 'notion-legacy-token',
    label: 'a Notion token',
    shape: 'secret_{alnum:43}',
    evidence: 'https://developers.notion.com/docs/authorization',
  },
  {
    id: 'asana-token',
    label: 'an Asana access token',
    shape: '(0|1|2)/{digit:13-16}(/{digit:13-16}|):{hex:32}',
    evidence: 'https://developers.asana.com/docs/personal-access-token',
  },
  {
    id: 'figma-token',
    label: 'a Figma token',
    shape: 'figd_{base64url:40}',
    evidence: 'https://www.figma.com/developers/api#access-tokens',
  },
  { id: 'postman-api-key', label: 'a Postman API key', shape: 'PMAK-{hex:24}-{hex:34}', evidence: gitleaks },
  { id: 'readme-api-key', label: 'a ReadMe API key', shape: 'rdme_{lowerAlnum:70}', evidence: gitleaks },
  { id: 'adobe-client-secret', label: 'an Adobe client secret', shape: 'p8e-{base64url:32}', evidence: gitleaks },
  { id: 'dropbox-short-lived-token', label: 'a Dropbox access token', shape: 'sl.{base64url:130-1300}', evidence: gitleaks },
  { id: 'dropbox-long-lived-token', label: 'a Dropbox access token', shape: '{alnum:11}AAAAAAAAAA{base64url:43}', evidence: gitleaks },
  {
    id: 'mapbox-secret-token',
    label: 'a Mapbox secret token',
    shape: 'sk.eyJ{alnum:60-120}.{base64url:22}',
    evidence: 'https://docs.mapbox.com/accounts/guides/tokens/',
  },
  {
    id: 'cloudinary-url',
    label: 'a Cloudinary address with its secret',
    shape: 'cloudinary://{digit:10-20}:{base64url:20-40}@{base64url:2-60}',
    evidence: 'https://cloudinary.com/documentation/node_integration',
  },
  {
    id: 'bitly-token',
    label: 'a Bitly token',
    shape: '{hex:40}',
    near: ['bitly'],
    evidence: 'https://dev.bitly.com/docs/getting-started/authentication/',
  },
  {
    id: 'zapier-webhook',
    label: 'a Zapier webhook address',
    shape: 'hooks.zapier.com/hooks/catch/{digit:5-10}/{alnum:6-12}',
    evidence: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  },
  { id: 'settlemint-token', label: 'a SettleMint token', shape: 'sm_(aat|pat|sat)_{alnum:16}', evidence: gitleaks },
  { id: 'intra42-secret', label: 'an Intra42 client secret', shape: 's-s4t2(ud|af)-{hex:64}', evidence: gitleaks },
  { id: 'meraki-api-key', label: 'a Meraki API key', shape: '{hex:40}', near: ['meraki'], evidence: gitleaks },
  {
    id: 'rapidapi-key',
    label: 'a RapidAPI key',
    shape: '{hex:10}msh{hex:15}p1{hex:6}jsn{hex:12}',
    evidence: 'https://docs.rapidapi.com/docs/keys-and-key-rotation',
  },
  { id: 'travis-token', label: 'a Travis CI token', shape: '{base64url:22}', near: ['travis'], evidence: gitleaks },
  {
    id: 'json-web-token',
    label: 'a signed JSON Web Token',
    shape: 'eyJ{base64url:15-2000}.eyJ{base64url:10-8000}.{base64url:32-1200}',
    check: 'jwt',
    evidence: 'https://datatracker.ietf.org/doc/html/rfc7519',
  },
];
