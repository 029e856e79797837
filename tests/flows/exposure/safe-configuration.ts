// Libraries of configuration answer what is no secret, or of a secret whether it is there.
import config from 'config';
import convict from 'convict';
import dotenv from 'dotenv';
import { cleanEnv, str } from 'envalid';
import * as env from 'env-var';
import nconf from 'nconf';

const settings = convict({ db: { password: { format: String, default: '', env: 'DB_PASSWORD', sensitive: true } } });
const { parsed, error } = dotenv.config();
const checked = cleanEnv(process.env, { API_KEY: str(), STAGE: str() });

export const handler = async (event: { setting: string }) => {
  // ok: no-secret-exposure
  console.log(settings.toString(), settings.get('db.host'), settings.get('db.password').length, settings.has('db.password'));
  // ok: no-secret-exposure
  console.log(config.get('stripe.url'), config.get('jwt.secretName'), config.get('tokens.max'), config.get(event.setting));
  // ok: no-secret-exposure
  console.log(env.get('PORT').asPortNumber(), env.get('API_SECRET_ARN').asString(), nconf.get('db:host'));
  // ok: no-secret-exposure
  console.log(error, Object.keys(parsed ?? {}), parsed?.STAGE, checked.STAGE, checked.API_KEY !== '');
};
