// Secrets are written where secrets are kept.
import { PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { AdminSetUserPasswordCommand, CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
export const handler = async (event: { body: string }) => {
  const { user, password, apiKey } = JSON.parse(event.body);
  // ok: no-secret-exposure
  await new SecretsManagerClient({}).send(new PutSecretValueCommand({ SecretId: 'partner', SecretString: apiKey }));
  // ok: no-secret-exposure
  await new SSMClient({}).send(new PutParameterCommand({ Name: '/partner/key', Value: apiKey, Type: 'SecureString' }));
  await new CognitoIdentityProviderClient({}).send(
    // ok: no-secret-exposure
    new AdminSetUserPasswordCommand({ UserPoolId: 'pool', Username: user, Password: password, Permanent: true }),
  );
};
