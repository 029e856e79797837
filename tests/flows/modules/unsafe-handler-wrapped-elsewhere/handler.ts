import middy from '@middy/core';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import { createUser } from './create-user';

export const handler = middy(createUser).use(httpJsonBodyParser());
