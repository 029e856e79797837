/** Words, in capitals, with which files say who is asked for credentials. */
export const authorizerTypes: ReadonlyMap<string, 'none' | 'iam' | 'jwt' | 'cognito' | 'lambda' | 'api-key'> = new Map([
  ['NONE', 'none'],
  ['AWS_IAM', 'iam'],
  ['IAM', 'iam'],
  ['JWT', 'jwt'],
  ['COGNITO_USER_POOLS', 'cognito'],
  ['COGNITO', 'cognito'],
  ['AMAZON_COGNITO_USER_POOLS', 'cognito'],
  ['OIDC', 'jwt'],
  ['OPENID_CONNECT', 'jwt'],
  ['CUSTOM', 'lambda'],
  ['TOKEN', 'lambda'],
  ['REQUEST', 'lambda'],
  ['AWS_LAMBDA', 'lambda'],
  ['API_KEY', 'api-key'],
]);
