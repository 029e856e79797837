// Functions that copy some properties leave the secret out.
import _ from 'lodash';
import lodashOmit from 'lodash.omit';
import * as R from 'ramda';
import * as remeda from 'remeda';
import { omit, pick } from 'es-toolkit';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const hidden = ['password', 'clientSecret'];

export const handler = async (event: APIGatewayProxyEventV2) => {
  const settings = { url: process.env.CRM_URL, clientSecret: process.env.CRM_CLIENT_SECRET };
  const body = JSON.parse(event.body ?? '{}');
  // ok: no-secret-exposure
  console.log(_.omit(settings, ['clientSecret']), _.omit(settings, 'clientSecret'), _.omit(settings, hidden), lodashOmit(settings, hidden));
  // ok: no-secret-exposure
  console.log(_.pick(settings, 'url'), R.pick(['url'], settings), R.omit(['clientSecret'], settings), remeda.omit(settings, ['clientSecret']));
  // ok: no-secret-exposure
  console.log(_.pick(body, ['name', 'city']), _.omit(body, ['password']), _.omit({ ...body, at: Date.now() }, hidden));
  // ok: no-secret-exposure
  console.log(omit(settings, ['clientSecret']), pick(settings, ['url']));
  return { statusCode: 204 };
};
