// Libraries of configuration answer a secret by its name.
import config from 'config';
import convict from 'convict';
import dotenv from 'dotenv';
import { cleanEnv, str } from 'envalid';
import * as env from 'env-var';
import nconf from 'nconf';
import { createEnv } from '@t3-oss/env-core';

const settings = convict({ db: { password: { format: String, default: '', env: 'DB_PASSWORD' } } });
settings.validate();
const { parsed } = dotenv.config();
const checked = cleanEnv(process.env, { API_KEY: str() });
const typed = createEnv({ server: {}, runtimeEnv: process.env });
nconf.argv().env({ separator: '__' });

export const handler = async () => {
  // ruleid: no-secret-exposure
  console.log(settings.get('db.password'));
  // ruleid: no-secret-exposure
  console.log(config.get('stripe.secretKey'));
  // ruleid: no-secret-exposure
  console.log(`key ${env.get('API_SECRET').required().asString()}`);
  // ruleid: no-secret-exposure
  console.log(nconf.get('db:password'));
  // ruleid: no-secret-exposure
  console.log(parsed);
  // ruleid: no-secret-exposure
  console.log(checked.API_KEY);
  // ruleid: no-secret-exposure
  console.log(typed.API_KEY);
};
