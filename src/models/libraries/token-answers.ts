import { tokenEndpoint } from '../access-rows.ts';
import type { LibraryModel, RowCondition } from '../schema.ts';

/** Tokens: programs hand them on to whoever signed in. */
const tokens = { trust: 'confidential', isHandedOn: true, label: 'a token that was issued' } as const;
const holder = { ...tokens, holdsSecrets: true, label: 'tokens that were issued' } as const;

/** Where servers issue them. */
const endpoint = [
  {
    path: 'Argument[0]',
    is: 'matches',
    pattern: tokenEndpoint,
  },
] as const satisfies readonly RowCondition[];

/** Answers of servers of OAuth 2.0 and OpenID Connect, through the `fetch` of the platform. */
export const tokenAnswers = {
  package: 'global',
  evidence: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.1',
  types: [
    { name: 'oauth.Response', path: 'Member[fetch].ReturnValue' },
    { name: 'oauth.TokenResponse', path: 'Member[fetch].ReturnValue', when: endpoint },
    { name: 'oauth.Answer', type: 'oauth.Response', path: 'Awaited.Member[json].ReturnValue.Awaited' },
    { name: 'oauth.TokenAnswer', type: 'oauth.TokenResponse', path: 'Awaited.Member[json].ReturnValue.Awaited' },
  ],
  sources: [
    { ...tokens, type: 'oauth.Answer', path: 'Member[access_token,refresh_token,id_token]' },
    { ...holder, type: 'oauth.TokenAnswer', path: '' },
  ],
} as const satisfies LibraryModel;

/** The same through packages whose one function is `fetch`. */
export const tokenAnswersFetch = {
  package: ['node-fetch', 'cross-fetch', 'isomorphic-fetch', 'node-fetch-native'],
  evidence: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.1',
  types: [
    { name: 'oauth.Response', path: 'ReturnValue' },
    { name: 'Response', path: 'ReturnValue.Awaited' },
    { name: 'oauth.TokenResponse', path: 'ReturnValue', when: endpoint },
  ],
} as const satisfies LibraryModel;

/** The same through axios. */
export const tokenAnswersAxios = {
  package: 'axios',
  evidence: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.1',
  types: [
    { name: 'oauth.Envelope', type: 'axios.Client', path: 'Member[get,post,request].ReturnValue' },
    { name: 'oauth.Envelope', type: 'axios.Client', path: 'ReturnValue' },
    { name: 'oauth.TokenEnvelope', type: 'axios.Client', path: 'Member[post].ReturnValue', when: endpoint },
    { name: 'oauth.Answer', type: 'oauth.Envelope', path: 'Awaited.Member[data]' },
    { name: 'oauth.TokenAnswer', type: 'oauth.TokenEnvelope', path: 'Awaited.Member[data]' },
  ],
} as const satisfies LibraryModel;

const issuing = [
  'InitiateAuthCommand',
  'AdminInitiateAuthCommand',
  'RespondToAuthChallengeCommand',
  'AdminRespondToAuthChallengeCommand',
  'GetTokensFromRefreshTokenCommand',
].join(',');
const issued = 'initiateAuth,adminInitiateAuth,respondToAuthChallenge,adminRespondToAuthChallenge,getTokensFromRefreshToken';

/** Tokens of Cognito's user pools. */
export const cognitoTokens = {
  package: '@aws-sdk/client-cognito-identity-provider',
  evidence: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AuthenticationResultType.html',
  types: [
    { name: 'cognito.Client', path: 'Member[CognitoIdentityProviderClient,CognitoIdentityProvider].Instance' },
    { name: 'cognito.Client', declared: ['CognitoIdentityProviderClient', 'CognitoIdentityProvider'] },
    { name: 'cognito.IssuingCommand', path: `Member[${issuing}].Instance` },
    {
      name: 'cognito.Answer',
      type: 'cognito.Client',
      path: 'Member[send].ReturnValue',
      when: [{ path: 'Argument[0]', is: 'library', type: 'cognito.IssuingCommand' }],
    },
    { name: 'cognito.Answer', type: 'cognito.Client', path: `Member[${issued}].ReturnValue` },
  ],
  sources: [
    { ...holder, type: 'cognito.Answer', path: '' },
    { ...holder, type: 'cognito.Answer', path: 'Member[AuthenticationResult]' },
    { ...tokens, type: 'cognito.Answer', path: 'Member[AuthenticationResult].Member[AccessToken,IdToken,RefreshToken]' },
  ],
} as const satisfies LibraryModel;

/** The same through SDK v2. */
export const legacyCognitoTokens = {
  package: ['aws-sdk', 'aws-sdk/clients/all'],
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/CognitoIdentityServiceProvider.html#initiateAuth-property',
  types: [
    { name: 'aws-sdk.UserPools', path: 'Member[CognitoIdentityServiceProvider].Instance', declared: ['CognitoIdentityServiceProvider'] },
    { name: 'cognito.Answer', type: 'aws-sdk.UserPools', path: `Member[${issued}].ReturnValue.Member[promise].ReturnValue` },
    { name: 'cognito.Answer', type: 'aws-sdk.UserPools', path: `Member[${issued}].Argument[1].Parameter[1]` },
  ],
} as const satisfies LibraryModel;

/** Temporary credentials of Cognito's identity pools. */
export const cognitoCredentials = {
  package: '@aws-sdk/client-cognito-identity',
  evidence: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html',
  types: [
    { name: 'cognito.IdentityClient', path: 'Member[CognitoIdentityClient,CognitoIdentity].Instance' },
    { name: 'cognito.IdentityClient', declared: ['CognitoIdentityClient', 'CognitoIdentity'] },
    { name: 'cognito.CredentialsCommand', path: 'Member[GetCredentialsForIdentityCommand].Instance' },
    {
      name: 'cognito.CredentialsAnswer',
      type: 'cognito.IdentityClient',
      path: 'Member[send].ReturnValue',
      when: [{ path: 'Argument[0]', is: 'library', type: 'cognito.CredentialsCommand' }],
    },
    { name: 'cognito.CredentialsAnswer', type: 'cognito.IdentityClient', path: 'Member[getCredentialsForIdentity].ReturnValue' },
  ],
  sources: [
    { ...holder, type: 'cognito.CredentialsAnswer', path: '' },
    { ...holder, type: 'cognito.CredentialsAnswer', path: 'Member[Credentials]' },
    { ...tokens, type: 'cognito.CredentialsAnswer', path: 'Member[Credentials].Member[SecretKey,SessionToken]' },
  ],
} as const satisfies LibraryModel;
