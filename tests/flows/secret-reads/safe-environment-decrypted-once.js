// The sample of the console, which decrypts once.
const AWS = require('aws-sdk');

const encrypted = process.env['DB_PASSWORD'];
let decrypted;

exports.handler = async (event) => {
  if (!decrypted) {
    const kms = new AWS.KMS();
    try {
      // ok: no-secret-in-environment
      const data = await kms.decrypt({ CiphertextBlob: Buffer.from(encrypted, 'base64') }).promise();
      decrypted = data.Plaintext.toString('ascii');
    } catch (error) {
      throw error;
    }
  }
  return connect(decrypted);
};
