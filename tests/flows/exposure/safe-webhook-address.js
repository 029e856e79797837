// An address that is a secret itself has to be asked.
const { SecretsManagerClient, GetSecretValueCommand } = require('@aws-sdk/client-secrets-manager');
const client = new SecretsManagerClient({});
let webhook;
exports.handler = async (event) => {
  webhook ??= (await client.send(new GetSecretValueCommand({ SecretId: 'slack/webhook' }))).SecretString;
  // ok: no-secret-exposure
  await fetch(webhook, { method: 'POST', body: JSON.stringify({ text: `${event.Records.length} messages` }) });
  // ok: no-secret-exposure
  await fetch(`https://api.telegram.org/bot${process.env.BOT_TOKEN}/sendMessage`, { method: 'POST', body: '{}' });
};
