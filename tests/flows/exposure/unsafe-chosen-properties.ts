// Functions that copy some properties copy the secret.
import _ from 'lodash';
import * as R from 'ramda';
import { omit, pick } from 'es-toolkit';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const settings = { url: process.env.CRM_URL, clientSecret: process.env.CRM_CLIENT_SECRET };
  const body = JSON.parse(event.body ?? '{}');
  // ruleid: no-secret-exposure
  console.log(_.omit(settings, ['url']));
  // ruleid: no-secret-exposure
  console.log(_.pick(settings, 'clientSecret'));
  // ruleid: no-secret-exposure
  console.log(R.pick(['url', 'clientSecret'], settings));
  // ruleid: no-secret-exposure
  console.log(_.pick(body, ['name', 'password']));
  // ruleid: no-secret-exposure
  console.log(omit({ given: body.password, name: body.name }, ['name']));
  // ruleid: no-secret-exposure
  console.log(pick(settings, body.fields));
  return { statusCode: 204 };
};
