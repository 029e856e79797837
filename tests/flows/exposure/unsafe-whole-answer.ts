// What AWS answers is as secret as the secret in it.
import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { BatchGetSecretValueCommand, GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetParametersByPathCommand, SSMClient } from '@aws-sdk/client-ssm';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

const secrets = new SecretsManagerClient({});
const parameters = new SSMClient({});
const keys = new KMSClient({});
const roles = new STSClient({});

export const handler = async (event: { blob: string }) => {
  const secret = await secrets.send(new GetSecretValueCommand({ SecretId: 'shop/db' }));
  // ruleid: no-secret-exposure
  console.log('secret', secret);
  // ok: no-secret-exposure
  console.log(secret.Name, secret.VersionId, secret.SecretString === undefined);
  const all = await secrets.send(new BatchGetSecretValueCommand({ SecretIdList: ['shop/db'] }));
  // ruleid: no-secret-exposure
  console.log(JSON.stringify(all.SecretValues));
  const { Parameters } = await parameters.send(new GetParametersByPathCommand({ Path: '/shop/', WithDecryption: true }));
  // ruleid: no-secret-exposure
  for (const parameter of Parameters ?? []) console.log(parameter);
  // ok: no-secret-exposure
  console.log(Parameters?.map((each) => each.Name));
  const plain = await keys.send(new DecryptCommand({ CiphertextBlob: Buffer.from(event.blob, 'base64') }));
  // ruleid: no-secret-exposure
  console.log({ plain });
  const role = await roles.send(new AssumeRoleCommand({ RoleArn: process.env.ROLE_ARN, RoleSessionName: 'shop' }));
  // ruleid: no-secret-exposure
  console.log(role.Credentials);
  return { statusCode: 204 };
};
