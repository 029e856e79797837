// A value of the environment is decrypted in each call.
const { KMSClient, DecryptCommand } = require('@aws-sdk/client-kms');

const kms = new KMSClient({ region: process.env.AWS_REGION });
const encrypted = process.env.DB_PASSWORD_ENCRYPTED;

async function decrypt(text) {
  // ruleid: no-secret-in-environment
  const { Plaintext } = await kms.send(new DecryptCommand({ CiphertextBlob: Buffer.from(text, 'base64') }));
  return Buffer.from(Plaintext).toString();
}

exports.handler = async () => connect(await decrypt(encrypted));
