// Fetched while the module is loaded.
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});

// ok: no-secret-in-environment
const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: 'prod/db' }));

export const handler = async (event) => query(SecretString, event.id);
