import v8 from 'node:v8';
import { unserialize } from 'node-serialize';
import { deserialize } from 'v8';
import yaml from 'js-yaml';

export const handler = async (event) => {
  const data = Buffer.from(event.body, 'base64');
  // ruleid: serverless-security-no-unsafe-deserialization
  const first = v8.deserialize(data);
  // ruleid: serverless-security-no-unsafe-deserialization
  const second = unserialize(event.body);
  // ruleid: serverless-security-no-unsafe-deserialization
  const third = deserialize(Buffer.from(event.headers['x-state'], 'base64'));
  // ok: serverless-security-no-unsafe-deserialization
  const fourth = JSON.parse(event.body);
  // ok: serverless-security-no-unsafe-deserialization
  const fifth = yaml.load(event.body);
  // ok: serverless-security-no-unsafe-deserialization
  const sixth = v8.deserialize(v8.serialize({ a: 1 }));
};
