// What KMS decrypted is stored in plain text and sent on.
import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { SecretsManagerClient, PutSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { SSMClient, PutParameterCommand } from '@aws-sdk/client-ssm';
import { KMSClient, EncryptCommand, DecryptCommand } from '@aws-sdk/client-kms';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
const kms = new KMSClient({});
export const handler = async (event: { token: string }) => {
  const out = await kms.send(new DecryptCommand({ CiphertextBlob: Buffer.from(process.env.ENC!, 'base64') }));
  const plain = Buffer.from(out.Plaintext!).toString('utf8');
  // ruleid: no-secret-exposure
  await new S3Client({}).send(new PutObjectCommand({ Bucket: 'b', Key: 'k', Body: plain }));
  // ok: no-secret-exposure
  await new S3Client({}).send(new PutObjectCommand({ Bucket: 'b', Key: 'k', Body: plain, ServerSideEncryption: 'aws:kms' }));
  await new EventBridgeClient({}).send(new PutEventsCommand({
    // ruleid: no-secret-exposure
    Entries: [{ Source: 'x', DetailType: 'y', Detail: JSON.stringify({ plain }) }],
  }));
  // ok: no-secret-exposure
  await new SecretsManagerClient({}).send(new PutSecretValueCommand({ SecretId: 's', SecretString: plain }));
  // ok: no-secret-exposure
  await new SSMClient({}).send(new PutParameterCommand({ Name: 'n', Value: plain, Type: 'SecureString' }));
  // ruleid: no-secret-exposure
  await new SSMClient({}).send(new PutParameterCommand({ Name: 'n', Value: plain, Type: 'String' }));
  const enc = await kms.send(new EncryptCommand({ KeyId: 'k', Plaintext: Buffer.from(plain) }));
  // ok: no-secret-exposure
  await new SQSClient({}).send(new SendMessageCommand({ QueueUrl: 'q', MessageBody: Buffer.from(enc.CiphertextBlob!).toString('base64') }));
  // ruleid: no-secret-exposure
  await new SQSClient({}).send(new SendMessageCommand({ QueueUrl: 'q', MessageBody: JSON.stringify({ key: plain }) }));
};
