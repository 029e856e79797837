import type { LibraryModel } from '../schema.ts';

const misuse = 'fail-open';
const admits = { misuse, label: 'lets the sender through', after: 'failure' } as const;
const believes = {
  misuse: 'unverified-token',
  label: 'believes what a token says that nobody verified: verify its signature first',
  type: 'lambda.AuthorizerAnswer',
  after: 'claims',
} as const;
const trusts = { misuse, label: 'takes the word of the sender for who he is', type: 'cognito.Verdict' } as const;
const verdicts = 'autoConfirmUser,autoVerifyEmail,autoVerifyPhone,answerCorrect,issueTokens';
const statement = 'Argument[0].Member[policyDocument].Member[Statement]';
const policies = 'Argument[0].Member[policyDocuments].ArrayElement.Member[Statement]';
const isAllowed = '^Allow$';
const isTrue = '^true$';
/** Where it is not known which of several it is, nothing is said. */
const isOther = '^(?!Allow$)';
/** A pattern of routes that is written, or put together of parts of the method that is asked for (`NUL`, where it is not known). */
const isOfStage = '^(?:arn:[^:]*:execute-api:|\\0).*(?::|/)\\*$';
const allowsStage = {
  misuse,
  label: 'allows every route of the API, as long as the answer is cached',
  confidence: 'strict',
  type: 'lambda.AuthorizerAnswer',
} as const;

/** What authorizers and triggers of sign-ins answer: policies and verdicts. */
export const admissions = {
  package: 'aws-lambda',
  evidence: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html',
  types: [
    { name: 'lambda.AuthorizerAnswer' },
    { name: 'lambda.AuthorizerAnswer', type: 'lambda.AnyResponse', path: '' },
    { name: 'lambda.SignInAnswer' },
    { name: 'cognito.Verdict' },
  ],
  misuses: [
    {
      ...admits,
      type: 'lambda.AuthorizerAnswer',
      when: [
        { path: `${statement}.ArrayElement.Member[Effect]`, is: 'matches', pattern: isAllowed },
        { path: `${statement}.ArrayElement.Member[Effect]`, is: 'matches', pattern: isOther, not: true },
      ],
    },
    {
      ...admits,
      type: 'lambda.AuthorizerAnswer',
      when: [
        { path: `${statement}.Member[Effect]`, is: 'matches', pattern: isAllowed },
        { path: `${statement}.Member[Effect]`, is: 'matches', pattern: isOther, not: true },
      ],
    },
    {
      ...admits,
      type: 'lambda.AuthorizerAnswer',
      when: [{ path: `${policies}.ArrayElement.Member[Effect]`, is: 'matches', pattern: isAllowed }],
    },
    {
      ...admits,
      type: 'lambda.AuthorizerAnswer',
      when: [
        { path: 'Argument[0].Member[isAuthorized,isAuthenticated]', is: 'matches', pattern: isTrue },
        { path: 'Argument[0].Member[isAuthorized,isAuthenticated]', is: 'matches', pattern: '^false$', not: true },
      ],
    },
    {
      misuse,
      label: 'lets the sender through where a check failed with another error',
      type: 'lambda.AuthorizerAnswer',
      at: 'Argument[0].Member[isAuthorized,isAuthenticated]',
      when: [{ path: 'Argument[0].Member[isAuthorized,isAuthenticated]', is: 'refused' }],
    },
    {
      ...believes,
      when: [
        { path: `${statement}.ArrayElement.Member[Effect]`, is: 'matches', pattern: isAllowed },
        { path: `${statement}.ArrayElement.Member[Effect]`, is: 'matches', pattern: isOther, not: true },
      ],
    },
    {
      ...believes,
      when: [
        { path: 'Argument[0].Member[isAuthorized,isAuthenticated]', is: 'matches', pattern: isTrue },
        { path: 'Argument[0].Member[isAuthorized,isAuthenticated]', is: 'matches', pattern: '^false$', not: true },
      ],
    },
    { ...believes, when: [{ path: 'Argument[0].Member[isAuthorized,isAuthenticated]', is: 'undecided' }] },
    // Whatever such a trigger returns lets the user in; only what it throws refuses.
    { ...admits, type: 'lambda.SignInAnswer', after: 'error', when: [{ path: 'Argument[0]', is: 'present' }] },
    // What a client adds for the triggers, nobody has verified.
    { ...trusts, path: `Member[${verdicts}]`, when: [{ path: 'Argument[0]', is: 'claimed' }] },
    { ...trusts, at: `Argument[0].Member[${verdicts}]`, when: [{ path: `Argument[0].Member[${verdicts}]`, is: 'claimed' }] },
    {
      misuse,
      label: 'allows every method of every API: name the routes that the caller may use',
      type: 'lambda.AuthorizerAnswer',
      at: `${statement}.ArrayElement.Member[Resource]`,
      when: [
        { path: `${statement}.ArrayElement.Member[Effect]`, is: 'matches', pattern: isAllowed },
        { path: `${statement}.ArrayElement.Member[Resource]`, is: 'matches', pattern: '^\\*$' },
      ],
    },
    {
      misuse,
      label: 'allows every method of every API: name the routes that the caller may use',
      type: 'lambda.AuthorizerAnswer',
      at: `${statement}.ArrayElement.Member[Resource]`,
      when: [
        { path: `${statement}.ArrayElement.Member[Effect]`, is: 'matches', pattern: isAllowed },
        { path: `${statement}.ArrayElement.Member[Resource].ArrayElement`, is: 'matches', pattern: '^\\*$' },
      ],
    },
    {
      ...allowsStage,
      at: `${statement}.ArrayElement.Member[Resource]`,
      when: [
        { path: `${statement}.ArrayElement.Member[Effect]`, is: 'matches', pattern: isAllowed },
        { path: `${statement}.ArrayElement.Member[Resource]`, is: 'matches', pattern: isOfStage },
      ],
    },
    {
      ...allowsStage,
      at: `${statement}.ArrayElement.Member[Resource]`,
      when: [
        { path: `${statement}.ArrayElement.Member[Effect]`, is: 'matches', pattern: isAllowed },
        { path: `${statement}.ArrayElement.Member[Resource].ArrayElement`, is: 'matches', pattern: isOfStage },
      ],
    },
  ],
} as const satisfies LibraryModel;
