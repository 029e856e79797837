// Names, ARNs and ids of secrets are none.
import { SecretsManagerClient, GetSecretValueCommand, ListSecretsCommand } from '@aws-sdk/client-secrets-manager';
const client = new SecretsManagerClient({});
export const handler = async () => {
  // ok: no-secret-exposure
  console.log('reading', process.env.DB_SECRET_ARN, process.env.SECRET_NAME, process.env.TOKEN_ENDPOINT, process.env.KMS_KEY_ID);
  const { ARN, Name, VersionStages } = await client.send(new GetSecretValueCommand({ SecretId: process.env.DB_SECRET_ARN }));
  const { SecretList } = await client.send(new ListSecretsCommand({}));
  // ok: no-secret-exposure
  return { statusCode: 200, body: JSON.stringify({ ARN, Name, VersionStages, known: SecretList?.map((each) => each.Name) }) };
};
