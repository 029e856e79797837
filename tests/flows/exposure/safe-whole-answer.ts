// Other operations answer no secret, and neither is what is left of an answer without it.
import { EncryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { GetSecretValueCommand, ListSecretsCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

const secrets = new SecretsManagerClient({});
const keys = new KMSClient({});

export const handler = async (event: { text: string }) => {
  // ok: no-secret-exposure
  console.log(await secrets.send(new ListSecretsCommand({})));
  // ok: no-secret-exposure
  console.log(JSON.stringify(await new STSClient({}).send(new GetCallerIdentityCommand({}))));
  // ok: no-secret-exposure
  console.log(await new SSMClient({}).send(new GetParameterCommand({ Name: '/shop/table' })));
  // ok: no-secret-exposure
  console.log(await keys.send(new EncryptCommand({ KeyId: 'alias/shop', Plaintext: Buffer.from(event.text) })));
  const { SecretString, ...rest } = await secrets.send(new GetSecretValueCommand({ SecretId: 'shop/db' }));
  // ok: no-secret-exposure
  console.log('secret', rest, SecretString !== undefined);
  return { statusCode: 204 };
};
